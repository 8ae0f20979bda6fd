// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/prevention/prevention.h"
#include "core/reports/report_data.h"

namespace freshstart {

class CalendarService;
class Clock;
class Database;
class SchoolService;

/// Reads what the reports count.
class ReportService
{
public:
    struct Services {
        SchoolService& school;
        CalendarService& calendar;
        const Clock& clock;
    };

    ReportService(Database& database, Services services)
        : m_database(database)
        , m_services(services)
    {}

    /// All of it, for every period: ten school years of a large school are read in one go.
    [[nodiscard]] Result<ReportData> load() const;
    /// Every prevention meeting, the earliest first.
    [[nodiscard]] Result<std::vector<PreventionMeeting>> preventions() const;

private:
    Database& m_database;
    Services m_services;
};

} // namespace freshstart
