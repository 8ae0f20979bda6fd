// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/calendar/school_calendar.h"

#include <vector>

namespace freshstart {

/// What is wrong with a school year as somebody types it. `row` is the entry's place, from 1.
/// Issue codes:
///   missing_first_date, missing_last_date, last_before_first, outside_school_year,
///   term_overlaps (the other term's name), entry_twice (problems: the year cannot be kept),
///   weekend_only (a doubt: it closes no school day)
std::vector<Issue> validateYear(int startYear, const std::vector<CalendarEntry>& entries);

/// The calendar these entries make for the year; the known bank holidays of England are added where
/// none is among them, as the calendar in force does it.
SchoolCalendar calendarOfYear(int startYear, const std::vector<CalendarEntry>& entries);

} // namespace freshstart
