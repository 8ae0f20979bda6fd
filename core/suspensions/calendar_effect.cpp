// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/calendar_effect.h"

#include "core/suspensions/length_rules.h"

#include <algorithm>

namespace freshstart {

namespace {

bool coversChange(const SuspensionRow& row, const SchoolCalendar& before,
                  const SchoolCalendar& after, DateSpan days)
{
    const QDate end = std::min(row.last.date, days.last);
    for (QDate day = std::max(row.first.date, days.first); day <= end; day = day.addDays(1)) {
        if (before.isSchoolDay(day) != after.isSchoolDay(day)) {
            return true;
        }
    }
    return false;
}

HalfDay backOf(const SuspensionRow& row, const SchoolCalendar& calendar)
{
    SuspensionDetails details;
    details.category = row.category;
    details.first = row.first;
    details.last = row.last;
    return returnMoment(details, calendar);
}

} // namespace

std::vector<CalendarEffect> calendarEffects(const std::vector<SuspensionRow>& rows,
                                            const SchoolCalendar& before,
                                            const SchoolCalendar& after, DateSpan days)
{
    std::vector<CalendarEffect> effects;
    for (const SuspensionRow& row : rows) {
        if (row.status == SuspensionStatus::Cancelled || row.servedUntil || !row.first.isValid() ||
            !row.last.isValid() || row.first.date > days.last) {
            continue;
        }
        const CalendarEffect effect{row, coversChange(row, before, after, days),
                                    backOf(row, before), backOf(row, after)};
        if (effect.isOver || effect.movesReturn()) {
            effects.push_back(effect);
        }
    }
    return effects;
}

} // namespace freshstart
