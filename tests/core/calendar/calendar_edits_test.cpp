// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_edits.h"

#include "core/calendar/calendar_rules.h"
#include "core/calendar/school_year_proposal.h"
#include "core/calendar/year_counts.h"
#include "tests/support/calendars.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

CalendarEntry closure(QDate first, QDate last, const QString& name = u"snow"_s)
{
    return {CalendarKind::Closure, name, first, last};
}

std::vector<CalendarEntry> only(const std::vector<CalendarEntry>& entries, CalendarKind kind)
{
    std::vector<CalendarEntry> found;
    std::ranges::copy_if(entries, std::back_inserter(found),
                         [kind](const CalendarEntry& entry) { return entry.kind == kind; });
    return found;
}

} // namespace

TEST_CASE("A marked day takes the place of what it was marked as before", "[calendar]")
{
    const CalendarEntry inset{CalendarKind::Inset, u"Training"_s, {2026, 11, 23}, {2026, 11, 24}};
    const auto entries =
        withDaysMarked(withDaysMarked({}, inset), closure({2026, 11, 24}, {2026, 11, 24}));
    CHECK(entries == std::vector<CalendarEntry>{
                         {CalendarKind::Inset, u"Training"_s, {2026, 11, 23}, {2026, 11, 23}},
                         closure({2026, 11, 24}, {2026, 11, 24})});
}

TEST_CASE("A day in the middle of a closure can be a school day again", "[calendar]")
{
    const std::vector<CalendarEntry> week{closure({2026, 11, 16}, {2026, 11, 20})};
    CHECK(hasMarks(week, {{2026, 11, 18}, {2026, 11, 18}}));
    CHECK(withDaysOpened(week, {{2026, 11, 18}, {2026, 11, 18}}) ==
          std::vector<CalendarEntry>{closure({2026, 11, 16}, {2026, 11, 17}),
                                     closure({2026, 11, 19}, {2026, 11, 20})});
    CHECK(withDaysOpened(week, {{2026, 11, 1}, {2026, 11, 30}}).empty());
    CHECK_FALSE(hasMarks(week, {{2026, 11, 21}, {2026, 11, 30}}));
}

TEST_CASE("Terms, holidays and the known bank holidays stay when days are opened", "[calendar]")
{
    const std::vector<CalendarEntry> year = proposeSchoolYear(2026);
    const DateSpan whole = schoolYearSpan(2026);
    CHECK_FALSE(hasMarks(year, whole));
    CHECK(withDaysOpened(year, whole).size() == year.size());
}

TEST_CASE("A bank holiday of one year only comes beside the known ones and can be taken back",
          "[calendar]")
{
    const CalendarEntry extra{
        CalendarKind::BankHoliday, u"Coronation"_s, {2027, 5, 10}, {2027, 5, 10}};
    const auto entries = withDaysMarked({}, extra);
    const auto known = bankHolidays({2026, 8, 1}, {2027, 7, 31});
    CHECK(entries.size() == known.size() + 1);
    const SchoolCalendar calendar = calendarOfYear(2026, entries);
    CHECK_FALSE(calendar.isWorkingDay({2027, 5, 10}));
    CHECK_FALSE(calendar.isWorkingDay({2027, 5, 3})); // the known ones are not lost
    CHECK(withDaysOpened(entries, {{2027, 5, 3}, {2027, 5, 10}}).size() == known.size());
}

TEST_CASE("Ten thousand closures: the term is shorter by exactly the school days they cover",
          "[calendar][property]")
{
    std::mt19937 random(20261122); // NOLINT: the same numbers each time
    const auto number = [&random](int from, int to) {
        return std::uniform_int_distribution<int>(from, to)(random);
    };
    const std::vector<CalendarEntry> year = only(demoCalendar().entries(), CalendarKind::Term);
    for (int i = 0; i < 10'000; ++i) {
        std::vector<CalendarEntry> entries = demoCalendar().entries();
        const SchoolCalendar before(entries);
        const QDate first = QDate(2026, 8, 1).addDays(number(0, 364));
        const QDate last = std::min(first.addDays(number(0, 20)), QDate(2027, 7, 31));
        entries = withDaysMarked(std::move(entries), closure(first, last));
        const YearCounts was = countsOfYear(2026, before);
        const YearCounts now = countsOfYear(2026, SchoolCalendar(entries));
        REQUIRE(was.terms.size() == 3);
        REQUIRE(now.terms.size() == 3);
        for (std::size_t term = 0; term < was.terms.size(); ++term) {
            const DateSpan days = was.terms[term].days;
            REQUIRE(
                was.terms[term].schoolDays - now.terms[term].schoolDays ==
                before.schoolDaysBetween(std::max(first, days.first), std::min(last, days.last)));
        }
        REQUIRE(was.schoolDays - now.schoolDays == before.schoolDaysBetween(first, last));
    }
    CHECK(year.size() == 3);
}
