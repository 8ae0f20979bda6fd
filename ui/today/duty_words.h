// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today.h"
#include "ui/common/theme.h"

#include <QString>

namespace freshstart {

/// How the list of duties is set out.
enum class DutyGrouping { DayAndPerson, Day, Person };

/// Where a duty stands in the list: by its day, of which the coming ones are parted in two.
enum class DutyPart { Overdue, Today, ThisWeek, Later };
DutyPart partOf(const Duty& duty, QDate today);
QString partTitle(DutyPart part);

Tone toneOf(DutyState state);
QString whenWords(const Duty& duty);   ///< "since Tue 17 Nov", "today, 3.10 pm", "Fri 20 Nov"
QString outWords(const OutToday& out); ///< "day 2 of 3 · back Friday 20 November, morning"
QString naturalName(const QString& listName); ///< "Farrow, Dylan" is "Dylan Farrow"
QString dutyTitle(const Duty& duty);          ///< "Tell the local authority — Dylan Farrow"
/// How such a step is usually done: what one click writes down.
ContactMethod methodForTick(Step step);

} // namespace freshstart
