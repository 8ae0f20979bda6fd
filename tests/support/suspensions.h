// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suspensions/suspension.h"
#include "tests/support/calendars.h"

namespace freshstart::test {

inline HalfDay morningOf(QDate date)
{
    return {date, Session::Am};
}

inline HalfDay afternoonOf(QDate date)
{
    return {date, Session::Pm};
}

/// A suspension of so many half-days in the sample school year, with everything a letter needs.
inline SuspensionDetails aSuspension(HalfDay first, int halfDays)
{
    SuspensionDetails details;
    details.student = StudentId{1};
    details.first = first;
    details.last = demoCalendar().lastOfRun(first, halfDays);
    details.halfDays = halfDays;
    details.reasonCodes = QStringList{QStringLiteral("VA")};
    details.whatHappened = QStringLiteral("Shouted at a teacher and left the lesson.");
    return details;
}

/// Whole days from the morning of a date on.
inline SuspensionDetails daysFrom(QDate date, int days)
{
    return aSuspension(morningOf(date), 2 * days);
}

} // namespace freshstart::test
