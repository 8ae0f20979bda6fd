// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/length_rules.h"

#include "tests/support/catch.h"
#include "tests/support/suspensions.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("R4: a length is a multiple of half a day", "[suspensions][rules][R4]")
{
    const auto [days, halfDays] = GENERATE(table<QString, int>({
        {u"2.5"_s, 5},
        {u"3"_s, 6},
        {u" 0,5 "_s, 1},
        {u"2.0"_s, 4},
        {u"1.50"_s, 3},
        {u"45"_s, 90},
    }));
    CHECK(need(halfDaysFromDays(days)) == halfDays);
}

TEST_CASE("R4: anything else is refused, with the length named", "[suspensions][rules][R4]")
{
    const QString days =
        GENERATE(u"2.25"_s, u"0"_s, u""_s, u"-1"_s, u"1.05"_s, u"two"_s, u"1.2.3"_s, u"99999"_s);
    const auto length = halfDaysFromDays(days);
    REQUIRE_FALSE(length);
    CHECK(length.error().code == ErrorCode::Invalid);
    CHECK(length.error().field == u"half_days"_s);
}

TEST_CASE("R4: Monday afternoon to Wednesday afternoon are two and a half days",
          "[suspensions][rules][R4]")
{
    SuspensionDetails details;
    details.first = afternoonOf(QDate(2026, 11, 16));
    details.last = afternoonOf(QDate(2026, 11, 18));
    CHECK(lengthFromDates(details, demoCalendar()) == 5);
}

TEST_CASE("R4: four lunchtimes are two days", "[suspensions][rules][R4]")
{
    SuspensionDetails details;
    details.category = SuspensionCategory::Lunchtime;
    details.first = morningOf(QDate(2026, 11, 19));
    details.last = lastSession(SuspensionCategory::Lunchtime, details.first, 4, demoCalendar());
    CHECK(details.last.date == QDate(2026, 11, 25)); // over the weekend and the INSET day
    CHECK(lengthFromDates(details, demoCalendar()) == 4);
}

TEST_CASE("R5: the census counts sessions, and lunchtimes not at all", "[suspensions][rules][R5]")
{
    CHECK(censusSessions(SuspensionCategory::Suspension, 5) == 5);
    CHECK(censusSessions(SuspensionCategory::Lunchtime, 4) == 0);
    CHECK(censusSessions(SuspensionCategory::Permanent, 0) == 0);
}

TEST_CASE("R6: the last session and the return", "[suspensions][rules][R6]")
{
    const auto [first, halfDays, last, back] = GENERATE(table<HalfDay, int, HalfDay, HalfDay>({
        {morningOf(QDate(2026, 11, 16)), 6, afternoonOf(QDate(2026, 11, 18)),
         morningOf(QDate(2026, 11, 19))},
        {morningOf(QDate(2026, 12, 16)), 6, afternoonOf(QDate(2026, 12, 18)),
         morningOf(QDate(2027, 1, 4))},
        {morningOf(QDate(2026, 11, 19)), 12, afternoonOf(QDate(2026, 11, 27)),
         morningOf(QDate(2026, 11, 30))},
        // A morning only: back the same afternoon.
        {morningOf(QDate(2026, 11, 19)), 1, morningOf(QDate(2026, 11, 19)),
         afternoonOf(QDate(2026, 11, 19))},
        // Three and a half days over the weekend and an INSET day.
        {morningOf(QDate(2026, 11, 19)), 7, morningOf(QDate(2026, 11, 25)),
         afternoonOf(QDate(2026, 11, 25))},
    }));
    CHECK(lastSession(SuspensionCategory::Suspension, first, halfDays, demoCalendar()) == last);
    CHECK(returnMoment(aSuspension(first, halfDays), demoCalendar()) == back);
}

TEST_CASE("After the last lunchtime the student is back for the afternoon", "[suspensions][rules]")
{
    SuspensionDetails details = daysFrom(QDate(2026, 11, 19), 1);
    details.category = SuspensionCategory::Lunchtime;
    CHECK(returnMoment(details, demoCalendar()) == afternoonOf(QDate(2026, 11, 19)));
}

TEST_CASE("A permanent exclusion has no length, end or return", "[suspensions][rules]")
{
    SuspensionDetails details;
    details.category = SuspensionCategory::Permanent;
    details.first = morningOf(QDate(2026, 11, 19));
    CHECK(lengthFromDates(details, demoCalendar()) == 0);
    CHECK_FALSE(returnMoment(details, demoCalendar()).isValid());
    CHECK_FALSE(
        lastSession(SuspensionCategory::Permanent, details.first, 4, demoCalendar()).isValid());
}
