// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/calendar/school_year.h"

#include <vector>

namespace freshstart {

// What clicking on days makes of the entries of a school year. The results are by first date.

/// The days of the mark (INSET, closure or bank holiday) become what it says; an earlier INSET day
/// or closure gives way on them. With the first bank holiday of a year's own the known ones of that
/// year are entered as well: a year with bank holidays of its own gets no others.
std::vector<CalendarEntry> withDaysMarked(std::vector<CalendarEntry> entries,
                                          const CalendarEntry& mark);

/// INSET days, closures and bank holidays that are not generally known are taken off the days; an
/// entry that reaches beyond them keeps the rest.
std::vector<CalendarEntry> withDaysOpened(const std::vector<CalendarEntry>& entries, DateSpan days);

/// Whether withDaysOpened would change anything.
bool hasMarks(const std::vector<CalendarEntry>& entries, DateSpan days);

} // namespace freshstart
