// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/today/today.h"

namespace freshstart {

class CalendarService;
class CaseService;
class PreventionService;
class SchoolService;
class WelcomeBackService;

/// What Today shows on one date.
struct TodayView {
    SchoolCalendar calendar;
    std::vector<Duty> duties;          ///< overdue first, then by date
    std::vector<OutToday> out;
    std::vector<OutToday> returning;   ///< on that date
    std::vector<WelcomeBackRow> welcomeBacks; ///< meetings set from that date on, soonest first
    std::vector<PreventionRow> preventions;   ///< the same
};

/// Reads what the rules of Today need and lets them work.
class TodayService
{
public:
    struct Services {
        SchoolService& school;
        CalendarService& calendar;
        CaseService& cases;
        WelcomeBackService& welcomeBacks;
        PreventionService& preventions;
    };

    explicit TodayService(Services services) : m_services(services) {}

    [[nodiscard]] Result<TodayView> on(QDate date) const;

private:
    Services m_services;
};

} // namespace freshstart
