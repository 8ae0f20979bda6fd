// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/school/school.h"
#include "core/today/today_service.h"

namespace freshstart {

struct DaySheetContext {
    School school;
    QDate date;
    TodayView view;
};

/// "day-sheet": Today on paper, to be carried about and ticked by hand: who is out, who comes back,
/// the meetings, and what is overdue, due today or in the coming week, by who acts. Names and what
/// is to be done; no reasons, no numbers.
Document daySheet(const DaySheetContext& context);

} // namespace freshstart
