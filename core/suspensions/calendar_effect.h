// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/calendar/school_year.h"
#include "core/suspensions/suspension.h"

#include <vector>

namespace freshstart {

/// What a change of the calendar does to one suspension.
struct CalendarEffect {
    SuspensionRow row;
    bool isOver = false; ///< it covers one of the days whose kind changes
    HalfDay backBefore;
    HalfDay backAfter;

    [[nodiscard]] bool movesReturn() const { return backBefore != backAfter; }
    bool operator==(const CalendarEffect&) const = default;
};

/// The suspensions, drafts and issued ones, that a change on these days touches: they cover a day
/// on which the school meets by one of the calendars only, or their return moves. What ended before
/// its time has its return behind it.
std::vector<CalendarEffect> calendarEffects(const std::vector<SuspensionRow>& rows,
                                            const SchoolCalendar& before,
                                            const SchoolCalendar& after, DateSpan days);

} // namespace freshstart
