// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/bank_holidays.h"
#include "core/calendar/school_calendar.h"

namespace freshstart::test {

/// "Cal" of statutory.md: the school year 2026/27 with one INSET day, and the bank holidays around
/// it.
inline SchoolCalendar demoCalendar()
{
    using Kind = CalendarKind;
    std::vector<CalendarEntry> entries = bankHolidays(QDate(2025, 8, 1), QDate(2028, 7, 31));
    const auto add = [&entries](Kind kind, const char16_t* name, QDate first, QDate last) {
        entries.push_back({kind, QString::fromUtf16(name), first, last});
    };
    add(Kind::Term, u"Autumn term", QDate(2026, 9, 2), QDate(2026, 12, 18));
    add(Kind::Holiday, u"Autumn half-term", QDate(2026, 10, 26), QDate(2026, 10, 30));
    add(Kind::Inset, u"INSET day", QDate(2026, 11, 23), QDate(2026, 11, 23));
    add(Kind::Term, u"Spring term", QDate(2027, 1, 4), QDate(2027, 3, 25));
    add(Kind::Holiday, u"Spring half-term", QDate(2027, 2, 15), QDate(2027, 2, 19));
    add(Kind::Term, u"Summer term", QDate(2027, 4, 12), QDate(2027, 7, 23));
    add(Kind::Holiday, u"Summer half-term", QDate(2027, 5, 31), QDate(2027, 6, 4));
    return SchoolCalendar(std::move(entries));
}

} // namespace freshstart::test
