// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/year_counts.h"

#include "tests/support/calendars.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("The sample school year is counted by terms and half-terms", "[calendar]")
{
    const YearCounts counts = countsOfYear(2026, demoCalendar());
    REQUIRE(counts.terms.size() == 3);
    CHECK(counts.terms[0].name == u"Autumn term"_s);
    CHECK(counts.terms[0].schoolDays == 72);
    CHECK(counts.terms[1].schoolDays == 54);
    CHECK(counts.terms[2].schoolDays == 69);
    CHECK(counts.schoolDays == 195);
    CHECK(counts.insetDays == 1);
    CHECK(counts.closureDays == 0);
    REQUIRE(counts.terms[0].halves.size() == 2);
    CHECK(counts.terms[0].halves[0] == HalfTermCount{{{2026, 9, 2}, {2026, 10, 23}}, 38});
    CHECK(counts.terms[0].halves[1] ==
          HalfTermCount{{{2026, 11, 2}, {2026, 12, 18}}, 34}); // without the INSET day
    for (const TermCount& term : counts.terms) {
        int sum = 0;
        for (const HalfTermCount& half : term.halves) {
            sum += half.schoolDays;
        }
        CHECK(sum == term.schoolDays);
    }
}

TEST_CASE("A year that nobody has entered has no terms to count", "[calendar]")
{
    const YearCounts counts = countsOfYear(2030, demoCalendar());
    CHECK(counts.terms.empty());
    CHECK(counts.schoolDays > 250); // every weekday, as long as nothing is known
}

TEST_CASE("A closure in a holiday takes no day away", "[calendar]")
{
    std::vector<CalendarEntry> entries = demoCalendar().entries();
    entries.push_back({CalendarKind::Closure, u"Boiler"_s, {2026, 10, 26}, {2026, 11, 2}});
    const YearCounts counts = countsOfYear(2026, SchoolCalendar(std::move(entries)));
    CHECK(counts.schoolDays == 194); // Monday 2 November alone
    CHECK(counts.terms[0].halves[1].days.first == QDate(2026, 11, 3));
}
