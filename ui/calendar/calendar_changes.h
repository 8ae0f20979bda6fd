// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/school_calendar.h"

#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace freshstart {

class CalendarService;

/// The school's entries by school year.
using EntriesByYear = std::map<int, std::vector<CalendarEntry>>;

Result<EntriesByYear> entriesByYear(const CalendarService& service);

/// Changes the calendar and can take the last changes back, one after the other.
class CalendarChanges
{
public:
    explicit CalendarChanges(CalendarService& service)
        : m_service(service)
    {}

    /// Does the work and remembers which years it changed. `words` says what it was: "Closed on
    /// Tuesday 24 November 2026".
    [[nodiscard]] Result<void> perform(const QString& words,
                                       const std::function<Result<void>()>& work);
    /// What undo() would take back; empty where there is nothing, or where the years have been
    /// changed elsewhere since.
    [[nodiscard]] QString last() const;
    [[nodiscard]] Result<void> undo();

private:
    struct Step {
        QString words;
        EntriesByYear before; ///< of the years that changed
        EntriesByYear after;
    };

    CalendarService& m_service;
    std::vector<Step> m_steps;
};

} // namespace freshstart
