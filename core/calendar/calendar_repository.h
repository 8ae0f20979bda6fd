// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/calendar/school_calendar.h"

#include <vector>

namespace freshstart {

class Database;

/// An entry of the calendar as it is kept.
struct StoredCalendarEntry {
    CalendarEntryId id;
    CalendarEntry entry;

    bool operator==(const StoredCalendarEntry&) const = default;
};

class CalendarRepository
{
public:
    explicit CalendarRepository(Database& database)
        : m_database(database)
    {}

    /// By first date.
    [[nodiscard]] Result<std::vector<StoredCalendarEntry>> all();
    [[nodiscard]] Result<CalendarEntryId> add(const CalendarEntry& entry);
    [[nodiscard]] Result<void> remove(CalendarEntryId id);
    /// Removes the entries that begin from first to last, both counted.
    [[nodiscard]] Result<void> removeBeginning(QDate first, QDate last);

private:
    Database& m_database;
};

} // namespace freshstart
