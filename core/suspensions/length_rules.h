// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/school_calendar.h"
#include "core/suspensions/suspension.h"

#include <QString>

namespace freshstart {

/// R4: a length in days as people and files write it ("2.5", "3", "0,5") in half-days. Refused with
/// ErrorCode::Invalid: anything that is no multiple of half a day, and nothing at all.
Result<int> halfDaysFromDays(const QString& days);

/// R5: sessions as the school census counts them: none for lunchtimes, one for each half-day else.
int censusSessions(SuspensionCategory category, int halfDays);

/// The length that follows from the dates: sessions of school days from first to last; for
/// lunchtimes one half-day for each school day; 0 for a permanent exclusion.
int lengthFromDates(const SuspensionDetails& details, const SchoolCalendar& calendar);

/// R6: the last session covered by so many half-days (or lunchtimes) from `first` on.
HalfDay lastSession(SuspensionCategory category, HalfDay first, int halfDays,
                    const SchoolCalendar& calendar);

/// R6: the session with which the student is back: the next one of school after the last one
/// covered, the afternoon of the last day after lunchtimes. Invalid for a permanent exclusion.
HalfDay returnMoment(const SuspensionDetails& details, const SchoolCalendar& calendar);

} // namespace freshstart
