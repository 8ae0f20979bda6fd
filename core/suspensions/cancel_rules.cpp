// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/cancel_rules.h"

#include "core/calendar/school_year.h"
#include "core/law/numbers.h"
#include "core/suspensions/case_findings.h"
#include "core/suspensions/totals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Half-days excluded in the school year, this suspension as far as served, when the cancelling
/// takes effect: what comes later does not count yet.
int halfDaysByThen(const CaseFacts& facts, HalfDay lastServed, const SchoolCalendar& calendar)
{
    const QDate first = facts.details().first.date;
    const DateSpan year = schoolYearSpan(schoolYearOf(first));
    const QDate then = lastServed.isValid() ? lastServed.date : first.addDays(-1);
    int total = facts.halfDaysElsewhere + halfDaysServed(facts.suspension, lastServed, calendar);
    for (const Suspension& other : facts.others) {
        total += halfDaysWithin(counted(other), {year.first, then}, calendar);
    }
    return total;
}

HalfDay endOfSuspension(const Suspension& suspension)
{
    const HalfDay last = suspension.details.last;
    return suspension.servedUntil ? std::min(last, *suspension.servedUntil) : last;
}

} // namespace

std::vector<Issue> whyNotCancel(const CaseFacts& facts, const SuspensionFollowUp& followUp,
                                HalfDay lastServed, const SchoolCalendar& calendar)
{
    std::vector<Issue> issues;
    const auto add = [&](Severity severity, const QString& code, const QStringList& parameters) {
        issues.push_back({severity, code, u"cancellation"_s, 0, parameters});
    };
    const Suspension& suspension = facts.suspension;
    if (suspension.status != SuspensionStatus::Issued) {
        if (suspension.status == SuspensionStatus::Draft) {
            add(Severity::Problem, u"cancel_not_issued"_s, {});
        } else {
            add(Severity::Problem, u"cancel_already"_s, {});
        }
        return issues;
    }
    const CaseFindings findings = findingsOf(facts, calendar);
    const auto foundByLaw = [&](const QString& code, const QStringList& parameters) {
        add(findings.isLaw ? Severity::Problem : Severity::Doubt, code, parameters);
    };
    if (followUp.board.meetingStarted && findings.tellBoardAtOnce) {
        foundByLaw(u"cancel_board_meeting_started"_s, {});
    }
    const HalfDay end = endOfSuspension(suspension);
    if (lastServed.isValid() && end.isValid() && end < lastServed) {
        add(Severity::Problem, u"cancel_served_too_long"_s, {end.date.toString(Qt::ISODate)});
    }
    const int byThen = halfDaysByThen(facts, lastServed, calendar);
    if (byThen > law::kYearLimitHalfDays) {
        foundByLaw(u"cancel_over_year_limit"_s, {QString::number(byThen)});
    }
    if (followUp.cancellation && followUp.cancellation->reason.trimmed().isEmpty()) {
        add(Severity::Problem, u"cancel_reason_missing"_s, {});
    }
    return issues;
}

int halfDaysServed(const Suspension& suspension, HalfDay lastServed, const SchoolCalendar& calendar)
{
    Suspension cut = suspension;
    cut.status = SuspensionStatus::Issued;
    cut.servedUntil = suspension.servedUntil && lastServed.isValid()
                          ? std::min(*suspension.servedUntil, lastServed)
                          : lastServed;
    const QDate first = cut.details.first.date;
    const QDate last = std::max(first, cut.details.last.date);
    return first.isValid() ? halfDaysWithin(counted(cut), {first, last}, calendar) : 0;
}

} // namespace freshstart
