// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/totals.h"

#include <algorithm>

namespace freshstart {

namespace {

/// Half-days from the start of the suspension up to and with a session.
int upTo(const CountedSuspension& suspension, HalfDay end, const SchoolCalendar& calendar)
{
    const bool lunchtimes = suspension.category == SuspensionCategory::Lunchtime;
    if (lunchtimes ? end.date < suspension.first.date : end < suspension.first) {
        return 0;
    }
    if (!suspension.last.isValid() || suspension.last <= end) {
        return suspension.halfDays;
    }
    const int days = lunchtimes ? calendar.schoolDaysBetween(suspension.first.date, end.date)
                                : calendar.halfDaysBetween(suspension.first, end);
    return std::clamp(days, 0, suspension.halfDays);
}

/// The same, but no further than it was served.
int servedUpTo(const CountedSuspension& suspension, HalfDay end, const SchoolCalendar& calendar)
{
    return upTo(suspension, std::min(end, suspension.servedUntil.value_or(end)), calendar);
}

bool counts(const CountedSuspension& suspension)
{
    if (!suspension.first.isValid() || suspension.category == SuspensionCategory::Permanent ||
        suspension.status == SuspensionStatus::Draft) {
        return false;
    }
    return suspension.servedUntil ? suspension.servedUntil->isValid()
                                  : suspension.status == SuspensionStatus::Issued;
}

HalfDay endOf(QDate date)
{
    return {date, Session::Pm};
}

} // namespace

CountedSuspension counted(const SuspensionRow& row)
{
    return {row.category, row.status, row.first, row.last, row.halfDays, row.servedUntil};
}

CountedSuspension counted(const Suspension& suspension)
{
    const SuspensionDetails& details = suspension.details;
    return {details.category, suspension.status, details.first,
            details.last,     details.halfDays,  suspension.servedUntil};
}

CountedSuspension countedAsIssued(const SuspensionDetails& details)
{
    return {details.category, SuspensionStatus::Issued, details.first, details.last,
            details.halfDays};
}

int halfDaysWithin(const CountedSuspension& suspension, DateSpan span,
                   const SchoolCalendar& calendar)
{
    if (!counts(suspension) || suspension.first.date > span.last) {
        return 0;
    }
    return servedUpTo(suspension, endOf(span.last), calendar) -
           servedUpTo(suspension, endOf(span.first.addDays(-1)), calendar);
}

int termTotal(const std::vector<CountedSuspension>& suspensions, StatutoryTerm term,
              const SchoolCalendar& calendar, const TermDivision& terms)
{
    const DateSpan span = terms.termSpan(term);
    int total = 0;
    for (const CountedSuspension& suspension : suspensions) {
        total += halfDaysWithin(suspension, span, calendar);
    }
    return total;
}

int yearTotal(const std::vector<CountedSuspension>& suspensions, int schoolYear,
              const SchoolCalendar& calendar, int halfDaysElsewhere)
{
    int total = halfDaysElsewhere;
    for (const CountedSuspension& suspension : suspensions) {
        total += halfDaysWithin(suspension, schoolYearSpan(schoolYear), calendar);
    }
    return total;
}

int decisiveTermTotal(const SuspensionDetails& details, std::vector<CountedSuspension> others,
                      const SchoolCalendar& calendar, const TermDivision& terms)
{
    if (!details.first.isValid()) {
        return 0;
    }
    others.push_back(countedAsIssued(details));
    const QDate last = std::max(details.first.date, details.last.date);
    int highest = 0;
    for (QDate day = details.first.date; day <= last;) {
        const StatutoryTerm term = terms.termOf(day);
        highest = std::max(highest, termTotal(others, term, calendar, terms));
        day = terms.termSpan(term).last.addDays(1);
    }
    return highest;
}

CountedSuspension servedUntil(CountedSuspension suspension, HalfDay lastServed,
                              const SchoolCalendar& calendar)
{
    suspension.halfDays = lastServed.isValid() ? upTo(suspension, lastServed, calendar) : 0;
    suspension.last = std::min(suspension.last, lastServed);
    suspension.servedUntil.reset();
    suspension.status = SuspensionStatus::Issued;
    return suspension;
}

} // namespace freshstart
