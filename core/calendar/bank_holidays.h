// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"

#include <QDate>

#include <vector>

namespace freshstart {

/// The bank holidays of England from first to last, both counted, in order of date. Official days
/// where they have been published (resources/calendar); years before and after are worked out by
/// the standing rules and cannot know a holiday proclaimed once.
std::vector<CalendarEntry> bankHolidays(QDate first, QDate last);

/// The first and last date of the published list.
QDate bankHolidaysPublishedFrom();
QDate bankHolidaysPublishedUntil();

/// The days of one year by the standing rules (Banking and Financial Dealings Act 1971 sch. 1 and
/// the yearly proclamations), substitute days included.
std::vector<CalendarEntry> bankHolidaysByRule(int year);

} // namespace freshstart
