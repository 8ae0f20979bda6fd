// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/school_year.h"

using namespace Qt::StringLiterals;

namespace freshstart {

int schoolYearOf(QDate date)
{
    return date.month() >= 8 ? date.year() : date.year() - 1;
}

DateSpan schoolYearSpan(int startYear)
{
    return {QDate(startYear, 8, 1), QDate(startYear + 1, 7, 31)};
}

QDate easterSunday(int year)
{
    // The letters have no names of their own in the published algorithm (Meeus, Jones, Butcher).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

QDate easterMonday(int year)
{
    return easterSunday(year).addDays(1);
}

StatutoryTerm termOf(QDate date)
{
    const int year = schoolYearOf(date);
    if (date.month() >= 8) {
        return {year, TermName::Autumn};
    }
    return {year, date < easterMonday(date.year()) ? TermName::Spring : TermName::Summer};
}

DateSpan termSpan(StatutoryTerm term)
{
    const int next = term.schoolYear + 1;
    switch (term.name) {
    case TermName::Autumn:
        return {QDate(term.schoolYear, 8, 1), QDate(term.schoolYear, 12, 31)};
    case TermName::Spring:
        return {QDate(next, 1, 1), easterSunday(next)};
    case TermName::Summer:
        break;
    }
    return {easterMonday(next), QDate(next, 7, 31)};
}

QString toCode(TermName name)
{
    switch (name) {
    case TermName::Autumn:
        return u"autumn"_s;
    case TermName::Spring:
        return u"spring"_s;
    case TermName::Summer:
        break;
    }
    return u"summer"_s;
}

} // namespace freshstart
