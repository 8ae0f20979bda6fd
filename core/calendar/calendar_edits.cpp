// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_edits.h"

#include "core/calendar/bank_holidays.h"

#include <algorithm>

namespace freshstart {

namespace {

bool isKnownBankHoliday(const CalendarEntry& entry)
{
    const auto known = bankHolidays(entry.first, entry.last);
    return std::ranges::any_of(known,
                               [&](const CalendarEntry& one) { return one.first == entry.first; });
}

bool canGiveWay(const CalendarEntry& entry)
{
    return entry.kind == CalendarKind::Inset || entry.kind == CalendarKind::Closure ||
           (entry.kind == CalendarKind::BankHoliday && !isKnownBankHoliday(entry));
}

bool share(const CalendarEntry& entry, DateSpan days)
{
    return entry.first <= days.last && days.first <= entry.last;
}

std::vector<CalendarEntry> sorted(std::vector<CalendarEntry> entries)
{
    std::ranges::stable_sort(entries, {}, &CalendarEntry::first);
    return entries;
}

} // namespace

bool hasMarks(const std::vector<CalendarEntry>& entries, DateSpan days)
{
    return std::ranges::any_of(entries, [&](const CalendarEntry& entry) {
        return share(entry, days) && canGiveWay(entry);
    });
}

std::vector<CalendarEntry> withDaysOpened(const std::vector<CalendarEntry>& entries, DateSpan days)
{
    std::vector<CalendarEntry> all;
    for (const CalendarEntry& entry : entries) {
        if (!share(entry, days) || !canGiveWay(entry)) {
            all.push_back(entry);
            continue;
        }
        if (entry.first < days.first) {
            all.push_back({entry.kind, entry.name, entry.first, days.first.addDays(-1)});
        }
        if (days.last < entry.last) {
            all.push_back({entry.kind, entry.name, days.last.addDays(1), entry.last});
        }
    }
    return sorted(std::move(all));
}

std::vector<CalendarEntry> withDaysMarked(std::vector<CalendarEntry> entries,
                                          const CalendarEntry& mark)
{
    entries = withDaysOpened(entries, {mark.first, mark.last});
    const bool hasOwn = std::ranges::find(entries, CalendarKind::BankHoliday,
                                          &CalendarEntry::kind) != entries.end();
    if (mark.kind == CalendarKind::BankHoliday && !hasOwn) {
        const DateSpan year = schoolYearSpan(schoolYearOf(mark.first));
        const auto known = bankHolidays(year.first, year.last);
        entries.insert(entries.end(), known.begin(), known.end());
    }
    entries.push_back(mark);
    return sorted(std::move(entries));
}

} // namespace freshstart
