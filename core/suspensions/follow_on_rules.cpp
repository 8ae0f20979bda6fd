// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/follow_on_rules.h"

#include "core/suspensions/served.h"
#include "core/suspensions/suspension_rules.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Capitals, spaces and line ends do not make another account of what happened.
QString plain(const QString& text)
{
    return text.simplified().toCaseFolded();
}

} // namespace

SuspensionDetails followOn(const Suspension& issued, const SchoolCalendar& calendar)
{
    SuspensionDetails details;
    details.student = issued.details.student;
    details.first = backAt(issued, calendar);
    details.follows = issued.id;
    details.examsOver = issued.details.examsOver;
    if (issued.details.provision.isKnown()) {
        details.provision = issued.details.provision;
        details.provision.waivedOn.reset(); // that was agreed about the first one
        details.provision.waivedBy.clear();
    }
    return details;
}

std::vector<Issue> followOnIssues(const SuspensionDetails& details, const Suspension& earlier,
                                  const SchoolCalendar& calendar)
{
    std::vector<Issue> issues;
    if (!details.follows || details.follows != earlier.id) {
        return issues;
    }
    const QString happened = plain(details.whatHappened);
    if (!happened.isEmpty() && happened == plain(earlier.details.whatHappened)) {
        issues.push_back(
            {Severity::Problem, u"follow_on_same_reasons"_s, u"what_happened"_s, 0, {}});
    }
    if (details.decidedAt && details.decidedAt == earlier.details.decidedAt) {
        issues.push_back({Severity::Doubt, u"follow_on_same_decision"_s, u"decided_at"_s, 0, {}});
    }
    const HalfDay next = backAt(earlier, calendar);
    if (details.first.isValid() && next.isValid() && next < details.first) {
        issues.push_back({Severity::Doubt,
                          u"follow_on_gap"_s,
                          u"first_date"_s,
                          0,
                          {next.date.toString(Qt::ISODate)}});
    }
    return issues;
}

std::vector<Issue> extensionIssues(const Suspension& issued, const SuspensionDetails& changed)
{
    if (issued.status == SuspensionStatus::Draft || !makesLonger(issued.details, changed)) {
        return {};
    }
    return {{Severity::Problem, u"extension_refused"_s, u"half_days"_s, 0, {}}};
}

} // namespace freshstart
