// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"

#include <QDate>
#include <QRect>
#include <QString>

class QPainter;

namespace freshstart {

struct Colours;

/// How a day stands in the year at a glance. Told apart by shape as well as by colour.
enum class DayLook {
    School,
    Assumed, ///< a weekday of a year that nobody has entered
    Weekend,
    Holiday,
    Inset,
    Closure,
    BankHoliday
};
inline constexpr int kDayLookCount = static_cast<int>(DayLook::BankHoliday) + 1;

DayLook lookOf(QDate date, const SchoolCalendar& calendar);
QString wordsFor(DayLook look); ///< "School day", "INSET day" …

/// What the mouse, the keyboard and the clock add to a day.
struct DayState {
    bool isToday = false;
    bool isChosen = false;
    bool isCursor = false;
};

void paintDay(QPainter& painter, const QRect& box, DayLook look, const QString& number,
              DayState state, const Colours& colours);

} // namespace freshstart
