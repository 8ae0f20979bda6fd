// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/calendar_repository.h"
#include "core/calendar/school_calendar.h"

#include <functional>
#include <vector>

namespace freshstart {

class ChangeNotifier;
class Clock;
class Database;

/// The school's calendar. Each change is one transaction; calendarChanged() follows it.
class CalendarService
{
public:
    CalendarService(Database& database, const Clock& clock, ChangeNotifier& notifier);

    /// The calendar in force. A school year for which the school has kept no bank holiday of its
    /// own gets the known ones of England: twenty school years back, for imported history, to five
    /// ahead.
    [[nodiscard]] Result<SchoolCalendar> load() const;
    /// What the school has entered, by first date; without the bank holidays load() adds.
    [[nodiscard]] Result<std::vector<StoredCalendarEntry>> entries() const;

    /// Invalid: `field` "first_date" or "last_date" for a date that is missing or before the first,
    /// "term" for a term that runs into another. Duplicate: the same entry is there.
    [[nodiscard]] Result<CalendarEntryId> add(const CalendarEntry& entry);
    [[nodiscard]] Result<void> remove(CalendarEntryId id);
    /// Puts the entries in the place of everything that begins in the school year (1 August of
    /// startYear to 31 July). Invalid also where one begins outside it.
    [[nodiscard]] Result<void> replaceYear(int startYear,
                                           const std::vector<CalendarEntry>& entries);

private:
    [[nodiscard]] Result<CalendarEntryId> addChecked(const CalendarEntry& entry);
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()>& work);

    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
};

} // namespace freshstart
