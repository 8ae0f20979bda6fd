// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/today/today.h"

namespace freshstart {

class CalendarService;
class Database;
class SchoolService;

/// What Today shows on one date.
struct TodayView {
    SchoolCalendar calendar;
    std::vector<Duty> duties; ///< overdue first, then by date
    std::vector<OutToday> out;
    std::vector<OutToday> returning;          ///< on that date and in the week after it
    std::vector<WelcomeBackRow> welcomeBacks; ///< meetings set from that date on, soonest first
    std::vector<PreventionRow> preventions;   ///< the same
};

/// Reads what the rules of Today need and lets them work. It looks back to the start of the school
/// year before (law::kDutiesSchoolYearsBack): older years make it no slower. Students at
/// risk come from WatchRepository.
class TodayService
{
public:
    TodayService(Database& database, SchoolService& school, CalendarService& calendar)
        : m_database(database)
        , m_school(school)
        , m_calendar(calendar)
    {}

    [[nodiscard]] Result<TodayView> on(QDate date) const;

private:
    Database& m_database;
    SchoolService& m_school;
    CalendarService& m_calendar;
};

} // namespace freshstart
