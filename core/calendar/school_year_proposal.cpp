// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/school_year_proposal.h"

#include "core/calendar/bank_holidays.h"
#include "core/calendar/school_year.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// 190 days for students and five INSET days that the school sets itself (Education (School Day and
/// School Year) (England) Regulations 1999: at least 380 sessions).
constexpr int daysOfYear = 195;

constexpr int monday = 1;
constexpr int friday = 5;

QDate onOrAfter(QDate date, int weekday)
{
    return date.addDays((weekday - date.dayOfWeek() + 7) % 7);
}

QDate onOrBefore(QDate date, int weekday)
{
    return date.addDays(-((date.dayOfWeek() - weekday + 7) % 7));
}

CalendarEntry week(const QString& name, QDate firstMonday)
{
    return {CalendarKind::Holiday, name, firstMonday, firstMonday.addDays(4)};
}

struct Terms
{
    DateSpan autumn;
    DateSpan spring;
    QDate summerFirst;
};

/// An early Easter is followed by the two weeks of holiday; a later one lies in their middle.
Terms proposeTerms(int startYear, const SchoolCalendar& bankHolidaysOnly)
{
    Terms terms;
    // Without term entries the calendar holds every weekday open that is no bank holiday.
    const auto open = [&](QDate date) { return bankHolidaysOnly.schoolDayOnOrAfter(date); };
    terms.autumn.first = open(QDate(startYear, 9, 2));
    terms.autumn.last = onOrBefore(QDate(startYear, 12, 22), friday);
    terms.spring.first = open(terms.autumn.last.addDays(17));
    const QDate easter = easterSunday(startYear + 1);
    const bool early = easter <= QDate(startYear + 1, 4, 2);
    terms.spring.last = easter.addDays(early ? -3 : -9);
    terms.summerFirst = open(easter.addDays(early ? 15 : 8));
    return terms;
}

} // namespace

std::vector<CalendarEntry> proposeSchoolYear(int startYear)
{
    const DateSpan year = schoolYearSpan(startYear);
    std::vector<CalendarEntry> entries = bankHolidays(year.first, year.last);
    const Terms terms = proposeTerms(startYear, SchoolCalendar(entries));

    const QDate lastOfMay(startYear + 1, 5, 31);
    entries.push_back(week(u"Autumn half-term"_s, onOrAfter(QDate(startYear, 10, 22), monday)));
    entries.push_back(week(u"Spring half-term"_s, onOrAfter(QDate(startYear + 1, 2, 12), monday)));
    entries.push_back(week(u"Summer half-term"_s, onOrBefore(lastOfMay, monday)));

    const SchoolCalendar open(entries);
    const int taught = open.schoolDaysBetween(terms.autumn.first, terms.autumn.last) +
                       open.schoolDaysBetween(terms.spring.first, terms.spring.last);
    const QDate end = open.nthSchoolDay(terms.summerFirst, daysOfYear - taught);

    entries.push_back(
        {CalendarKind::Term, u"Autumn term"_s, terms.autumn.first, terms.autumn.last});
    entries.push_back(
        {CalendarKind::Term, u"Spring term"_s, terms.spring.first, terms.spring.last});
    entries.push_back({CalendarKind::Term, u"Summer term"_s, terms.summerFirst, end});
    std::ranges::stable_sort(entries, {}, &CalendarEntry::first);
    return entries;
}

} // namespace freshstart
