// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/census_rules.h"

#include "core/law/numbers.h"
#include "core/law/reasons.h"
#include "core/suspensions/length_rules.h"
#include "core/suspensions/served.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Suspension suspensionOf(const SuspensionRow& row)
{
    Suspension suspension;
    suspension.id = row.id;
    suspension.status = row.status;
    suspension.servedUntil = row.servedUntil;
    suspension.details.student = row.student;
    suspension.details.category = row.category;
    suspension.details.first = row.first;
    suspension.details.last = row.last;
    suspension.details.halfDays = row.halfDays;
    suspension.details.reasonCodes = row.reasonCodes;
    return suspension;
}

bool isReported(const Suspension& suspension)
{
    return suspension.status == SuspensionStatus::Issued &&
           suspension.details.category != SuspensionCategory::Lunchtime &&
           suspension.details.first.isValid();
}

std::vector<Issue> reasonWarnings(const SuspensionDetails& details)
{
    std::vector<Issue> issues;
    const auto doubt = [&](const QString& code, const QStringList& parameters) {
        issues.push_back({Severity::Doubt, code, u"reasons"_s, 0, parameters});
    };
    const QStringList& codes = details.reasonCodes;
    if (codes.isEmpty()) {
        doubt(u"census_no_reason"_s, {});
    }
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const auto reason = suspensionReason(codes.at(i));
        if (codes.indexOf(codes.at(i)) < i) {
            doubt(u"reason_repeated"_s, {codes.at(i)});
        } else if (!reason) {
            doubt(u"reason_unknown"_s, {codes.at(i)});
        } else if (!reason->isValidOn(details.first.date)) {
            doubt(u"reason_not_valid_on_date"_s,
                  {codes.at(i), details.first.date.toString(Qt::ISODate)});
        }
    }
    return issues;
}

StatutoryTerm termAfter(StatutoryTerm term)
{
    return termOf(termSpan(term).last.addDays(1));
}

StatutoryTerm termBefore(StatutoryTerm term)
{
    return termOf(termSpan(term).first.addDays(-1));
}

} // namespace

std::optional<CensusRow> censusRow(const Suspension& suspension, const QString& upn,
                                   const SchoolCalendar& calendar)
{
    const auto details = served(suspension, calendar);
    if (!isReported(suspension) || !details) {
        return std::nullopt;
    }
    CensusRow row{upn, toCode(details->category), details->first.date, std::nullopt,
                  details->reasonCodes};
    row.reasons.removeDuplicates();
    row.reasons = row.reasons.mid(0, law::kReasonsAtMost);
    if (details->category == SuspensionCategory::Suspension) {
        row.sessions = censusSessions(details->category, details->halfDays);
    }
    return row;
}

std::optional<CensusRow> censusRow(const SuspensionRow& row, const SchoolCalendar& calendar)
{
    return censusRow(suspensionOf(row), row.studentUpn, calendar);
}

int censusSessionsInYear(const std::vector<CensusRow>& ofStudent, int schoolYear)
{
    int sessions = 0;
    for (const CensusRow& row : ofStudent) {
        sessions += schoolYearOf(row.start) == schoolYear ? row.sessions.value_or(0) : 0;
    }
    return sessions;
}

std::vector<Issue> censusWarnings(const Suspension& suspension, const QString& upn,
                                  int sessionsInYear, const SchoolCalendar& calendar)
{
    const auto row = censusRow(suspension, upn, calendar);
    if (!row) {
        return {};
    }
    std::vector<Issue> issues;
    const auto doubt = [&](const QString& code, const QString& field,
                           const QStringList& parameters) {
        issues.push_back({Severity::Doubt, code, field, 0, parameters});
    };
    if (upn.isEmpty()) {
        doubt(u"census_no_upn"_s, u"upn"_s, {});
    }
    const SuspensionDetails& details = suspension.details;
    if (row->sessions == 0) {
        doubt(u"census_no_sessions"_s, u"half_days"_s, {});
    }
    if (sessionsInYear > law::kCensusSessionsInYear) {
        doubt(u"census_sessions_over_limit"_s, u"half_days"_s, {QString::number(sessionsInYear)});
    }
    if (!row->sessions && (details.last.isValid() || details.halfDays != 0)) {
        doubt(u"census_permanent_with_length"_s, u"last_date"_s, {});
    }
    const std::vector<Issue> reasons = reasonWarnings(details);
    issues.insert(issues.end(), reasons.begin(), reasons.end());
    return issues;
}

std::vector<Issue> censusWarnings(const SuspensionRow& row, int sessionsInYear,
                                  const SchoolCalendar& calendar)
{
    return censusWarnings(suspensionOf(row), row.studentUpn, sessionsInYear, calendar);
}

std::vector<StatutoryTerm> censusTermsFor(QDate start)
{
    if (!start.isValid()) {
        return {};
    }
    const StatutoryTerm next = termAfter(termOf(start));
    return {next, termAfter(next)};
}

DateSpan censusWindow(StatutoryTerm census)
{
    const StatutoryTerm last = termBefore(census);
    return {termSpan(termBefore(last)).first, termSpan(last).last};
}

} // namespace freshstart
