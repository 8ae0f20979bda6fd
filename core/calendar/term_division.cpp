// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/term_division.h"

#include "core/calendar/school_calendar.h"

#include <algorithm>
#include <map>

namespace freshstart {

TermDivision TermDivision::ofSchool(const SchoolCalendar& calendar)
{
    std::map<int, std::vector<DateSpan>> terms;
    for (const CalendarEntry& entry : calendar.entries()) {
        if (entry.kind == CalendarKind::Term && entry.first.isValid()) {
            terms[schoolYearOf(entry.first)].push_back({entry.first, entry.last});
        }
    }
    TermDivision division;
    for (auto& [year, spans] : terms) {
        std::ranges::sort(spans, {}, &DateSpan::first);
        if (spans.size() == 3 && spans[0].last < spans[1].first && spans[1].last < spans[2].first) {
            division.m_years.push_back({year, spans[1].first, spans[2].first});
        }
    }
    return division;
}

const TermDivision::Year* TermDivision::own(int schoolYear) const
{
    const auto found = std::ranges::find(m_years, schoolYear, &Year::schoolYear);
    return found == m_years.end() ? nullptr : &*found;
}

StatutoryTerm TermDivision::termOf(QDate date) const
{
    const int schoolYear = schoolYearOf(date);
    const Year* year = own(schoolYear);
    if (!year) {
        return freshstart::termOf(date);
    }
    if (date < year->spring) {
        return {schoolYear, TermName::Autumn};
    }
    return {schoolYear, date < year->summer ? TermName::Spring : TermName::Summer};
}

DateSpan TermDivision::termSpan(StatutoryTerm term) const
{
    const Year* year = own(term.schoolYear);
    if (!year) {
        return freshstart::termSpan(term);
    }
    const DateSpan whole = schoolYearSpan(term.schoolYear);
    switch (term.name) {
    case TermName::Autumn:
        return {whole.first, year->spring.addDays(-1)};
    case TermName::Spring:
        return {year->spring, year->summer.addDays(-1)};
    case TermName::Summer:
        break;
    }
    return {year->summer, whole.last};
}

TermDivision termDivision(const SchoolCalendar& calendar, bool ownTermDates)
{
    return ownTermDates ? TermDivision::ofSchool(calendar) : TermDivision();
}

} // namespace freshstart
