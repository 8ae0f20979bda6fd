// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/year_counts.h"

#include <algorithm>

namespace freshstart {

namespace {

/// The holidays inside a term, by first day.
std::vector<DateSpan> breaksOf(const CalendarEntry& term, const SchoolCalendar& calendar)
{
    std::vector<DateSpan> breaks;
    for (const CalendarEntry& entry : calendar.entries()) {
        if (entry.kind == CalendarKind::Holiday && term.first < entry.first &&
            entry.last < term.last) {
            breaks.push_back({entry.first, entry.last});
        }
    }
    std::ranges::sort(breaks, {}, &DateSpan::first);
    return breaks;
}

TermCount countOf(const CalendarEntry& term, const SchoolCalendar& calendar)
{
    TermCount count{term.name, {term.first, term.last}, 0, {}};
    QDate first = term.first;
    const auto add = [&](QDate last) {
        const int days = calendar.schoolDaysBetween(first, last);
        count.schoolDays += days;
        if (days > 0) {
            count.halves.push_back(
                {{calendar.schoolDayOnOrAfter(first), calendar.schoolDayBefore(last.addDays(1))},
                 days});
        }
    };
    for (const DateSpan& pause : breaksOf(term, calendar)) {
        add(pause.first.addDays(-1));
        first = std::max(first, pause.last.addDays(1));
    }
    add(term.last);
    return count;
}

bool isInTerm(QDate day, const std::vector<TermCount>& terms)
{
    return std::ranges::any_of(terms,
                               [day](const TermCount& term) { return term.days.contains(day); });
}

} // namespace

YearCounts countsOfYear(int startYear, const SchoolCalendar& calendar)
{
    const DateSpan year = schoolYearSpan(startYear);
    YearCounts counts;
    for (const CalendarEntry& entry : calendar.entries()) {
        if (entry.kind == CalendarKind::Term && year.contains(entry.first) &&
            entry.first <= entry.last) {
            counts.terms.push_back(countOf(entry, calendar));
        }
    }
    std::ranges::sort(counts.terms, {}, [](const TermCount& term) { return term.days.first; });
    counts.schoolDays = calendar.schoolDaysBetween(year.first, year.last);
    const bool known = calendar.isKnown(year.first);
    for (QDate day = year.first; day <= year.last; day = day.addDays(1)) {
        const auto closed = calendar.closedReason(day);
        if (!closed || (known && !isInTerm(day, counts.terms))) {
            continue;
        }
        counts.insetDays += closed->kind == ClosedReason::Kind::Inset ? 1 : 0;
        counts.closureDays += closed->kind == ClosedReason::Kind::Closure ? 1 : 0;
    }
    return counts;
}

} // namespace freshstart
