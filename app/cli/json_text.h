// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/prevention/prevention.h"
#include "core/students/student.h"
#include "core/suspensions/suspension.h"
#include "core/welcome_back/welcome_back.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace freshstart::cli {

// The keys are what scripts rely on: they are added to, never renamed. Dates are ISO 8601, lengths
// in school days as numbers (and in sessions as integers beside them).
QJsonArray toJson(const std::vector<StudentRow>& rows);
QJsonArray toJson(const std::vector<SuspensionRow>& rows, const SchoolCalendar& calendar);
QJsonArray toJson(const std::vector<WelcomeBackRow>& welcomeBacks,
                  const std::vector<PreventionRow>& preventions);

/// One JSON document and a line feed.
QString jsonText(const QJsonArray& array);
QString jsonText(const QJsonObject& object);

/// A length for people who count in days: 5 half-days are 2.5.
double daysOf(int halfDays);

} // namespace freshstart::cli
