// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suspensions/calendar_effect.h"
#include "core/welcome_back/welcome_back.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace freshstart {

/// "Tuesday 24 November 2026", "Monday 23 to Friday 27 November 2026".
QString spanInWords(DateSpan days);

/// "3 students are suspended over these days.", then whose return moves and from when to when.
QStringList effectSentences(const std::vector<CalendarEffect>& effects, DateSpan days);

/// "A welcome back meeting is set for this day: Farrow, Dylan." Empty where none is.
QString meetingSentence(const std::vector<WelcomeBackRow>& meetings, DateSpan days);

} // namespace freshstart
