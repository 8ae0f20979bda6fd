// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/suspensions/suspension.h"
#include "ui/common/row_table_model.h"

#include <QDate>

#include <vector>

namespace freshstart {

/// How a suspension stands on a day, as the list says it.
enum class ListedState { Draft, ToCome, OutNow, BackEarly, Over, Cancelled };
inline constexpr int kListedStateCount = static_cast<int>(ListedState::Cancelled) + 1;

/// A line of the list with what the list works out for it.
struct ListedSuspension {
    SuspensionRow row;
    ListedState state = ListedState::Over;
    int servedHalfDays = 0;         ///< after an early return or cancelling; else the whole length
    bool followsStraightOn = false; ///< no school day parts it from one before it

    bool operator==(const ListedSuspension&) const = default;
};

std::vector<ListedSuspension> listed(std::vector<SuspensionRow> rows, QDate today,
                                     const SchoolCalendar& calendar);
std::vector<Column<ListedSuspension>> suspensionColumns();
QString listedStateName(ListedState state); ///< "Out now", "Back early", …

} // namespace freshstart
