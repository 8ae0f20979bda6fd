// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshstart {

class YearCalendar;

/// Makes every YearCalendar a list of its days for screen readers. Once is enough.
void installYearAccessibility();

/// Tells screen readers on which day the cursor stands.
void announceDay(YearCalendar& year);

} // namespace freshstart
