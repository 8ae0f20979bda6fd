// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"

#include <vector>

namespace freshstart {

/// A usual English school year to start from: three terms, their half-term holidays and the bank
/// holidays from 1 August to 31 July, by date. Every school sets its own: the first-run assistant
/// shows it to be changed.
std::vector<CalendarEntry> proposeSchoolYear(int startYear);

} // namespace freshstart
