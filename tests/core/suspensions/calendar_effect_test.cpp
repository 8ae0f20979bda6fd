// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/calendar_effect.h"

#include "tests/support/catch.h"
#include "tests/support/suspensions.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

SuspensionRow rowOf(const SuspensionDetails& details, SuspensionStatus status)
{
    SuspensionRow row;
    row.category = details.category;
    row.status = status;
    row.first = details.first;
    row.last = details.last;
    row.halfDays = details.halfDays;
    return row;
}

SchoolCalendar closedOn(QDate day)
{
    std::vector<CalendarEntry> entries = demoCalendar().entries();
    entries.push_back({CalendarKind::Closure, u"snow"_s, day, day});
    return SchoolCalendar(std::move(entries));
}

} // namespace

TEST_CASE("A closure touches the suspension over it and the return that falls on it",
          "[suspensions][calendar]")
{
    const QDate snow(2026, 11, 18);
    const std::vector<SuspensionRow> rows{
        rowOf(daysFrom({2026, 11, 16}, 5), SuspensionStatus::Issued), // over the day
        rowOf(daysFrom({2026, 11, 16}, 2), SuspensionStatus::Draft),  // back on the day
        rowOf(daysFrom({2026, 11, 19}, 2), SuspensionStatus::Issued), // begins after it
        rowOf(daysFrom({2026, 11, 9}, 2), SuspensionStatus::Issued),  // long back
        rowOf(daysFrom({2026, 11, 16}, 5), SuspensionStatus::Cancelled)};
    const auto effects = calendarEffects(rows, demoCalendar(), closedOn(snow), {snow, snow});
    REQUIRE(effects.size() == 2);
    CHECK(effects[0].isOver);
    CHECK_FALSE(effects[0].movesReturn()); // Tuesday 24 November as before
    CHECK_FALSE(effects[1].isOver);
    CHECK(effects[1].backBefore == morningOf({2026, 11, 18}));
    CHECK(effects[1].backAfter == morningOf({2026, 11, 19}));
}

TEST_CASE("A weekend marked closed touches nobody", "[suspensions][calendar]")
{
    const QDate saturday(2026, 11, 21);
    const std::vector<SuspensionRow> rows{
        rowOf(daysFrom({2026, 11, 19}, 5), SuspensionStatus::Issued)};
    CHECK(calendarEffects(rows, demoCalendar(), closedOn(saturday), {saturday, saturday}).empty());
}
