// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/board_rules.h"

#include "tests/support/calendars.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;
using freshstart::test::demoCalendar;

TEST_CASE("R7: forty-five days in a school year are allowed, half a day more is not",
          "[suspensions][rules][R7]")
{
    const auto [halfDays, limit] = GENERATE(table<int, YearLimit>({
        {0, YearLimit::Within},
        {79, YearLimit::Within},
        {80, YearLimit::Near},
        {88 + 2, YearLimit::Near}, // 44.0 + 1.0
        {89 + 2, YearLimit::Over}, // 44.5 + 1.0
    }));
    CHECK(static_cast<int>(yearLimit(halfDays)) == static_cast<int>(limit));
}

TEST_CASE("R9: the total of the term and a missed exam decide the board's duty",
          "[suspensions][rules][R9]")
{
    const auto [halfDays, exam, permanent, band] = GENERATE(table<int, bool, bool, QString>({
        {10, false, false, u"consider_representations"_s},
        {11, false, false, u"if_representations"_s},
        {30, false, false, u"if_representations"_s},
        {31, false, false, u"must_consider"_s},
        {2, true, false, u"must_consider"_s},
        {0, false, true, u"must_consider"_s},
        {1, false, false, u"consider_representations"_s},
    }));
    CHECK(toCode(boardBand({halfDays, exam, permanent})) == band);
}

TEST_CASE("R10: the board's limit runs from the day it was told", "[suspensions][rules][R10]")
{
    const SchoolCalendar calendar = demoCalendar();
    const QDate told(2026, 11, 18);
    CHECK(boardDeadline(BoardBand::MustConsider, false, told, {}, calendar) == QDate(2026, 12, 10));
    CHECK(boardDeadline(BoardBand::IfRepresentations, true, told, {}, calendar) ==
          QDate(2027, 2, 11));
    CHECK_FALSE(boardDeadline(BoardBand::IfRepresentations, false, told, {}, calendar));
    CHECK_FALSE(boardDeadline(BoardBand::ConsiderRepresentations, true, told, {}, calendar));
    CHECK_FALSE(boardDeadline(BoardBand::MustConsider, true, QDate(), {}, calendar));
}

TEST_CASE("R10: an exam brings the board's meeting forward to the day before it",
          "[suspensions][rules][R10]")
{
    const SchoolCalendar calendar = demoCalendar();
    const QDate told(2026, 11, 18);
    CHECK(boardDeadline(BoardBand::MustConsider, false, told, QDate(2026, 11, 26), calendar) ==
          QDate(2026, 11, 25));
    CHECK(boardDeadline(BoardBand::MustConsider, false, told, QDate(2027, 5, 11), calendar) ==
          QDate(2026, 12, 10));
}

TEST_CASE("R11: the board is told at once above five days in the term", "[suspensions][rules][R11]")
{
    CHECK_FALSE(tellBoardAtOnce({10, false, false}));
    CHECK(tellBoardAtOnce({11, false, false}));
    CHECK(tellBoardAtOnce({1, true, false}));
    CHECK(tellBoardAtOnce({0, false, true}));
}
