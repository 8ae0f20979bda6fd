// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/ages.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("R24: compulsory school age begins on a fixed day after the fifth birthday",
          "[law][rules][R24]")
{
    const auto [born, from] = GENERATE(table<QDate, QDate>({
        {QDate(2021, 9, 3), QDate(2026, 12, 31)},
        {QDate(2021, 8, 31), QDate(2026, 8, 31)},
        {QDate(2021, 9, 1), QDate(2026, 12, 31)},
        {QDate(2021, 12, 31), QDate(2026, 12, 31)},
        {QDate(2022, 1, 1), QDate(2027, 3, 31)},
        {QDate(2022, 3, 31), QDate(2027, 3, 31)},
        {QDate(2022, 4, 1), QDate(2027, 8, 31)},
    }));
    CHECK(compulsoryAgeFrom(born) == from);
    CHECK(isOfCompulsoryAge(born, from));
    CHECK_FALSE(isOfCompulsoryAge(born, from.addDays(-1)));
}

TEST_CASE("R24: compulsory school age ends on the last Friday in June", "[law][rules][R24]")
{
    const auto [born, until] = GENERATE(table<QDate, QDate>({
        {QDate(2011, 2, 15), QDate(2027, 6, 25)},
        {QDate(2011, 7, 20), QDate(2027, 6, 25)},
        {QDate(2011, 8, 31), QDate(2027, 6, 25)},
        {QDate(2010, 9, 1), QDate(2027, 6, 25)},
        {QDate(2011, 9, 1), QDate(2028, 6, 30)},
    }));
    CHECK(compulsoryAgeUntil(born) == until);
    CHECK(isOfCompulsoryAge(born, until));
    CHECK_FALSE(isOfCompulsoryAge(born, until.addDays(1)));
}

TEST_CASE("R25: the National Curriculum year turns with 1 September", "[law][rules][R25]")
{
    CHECK(ncYear(QDate(2012, 9, 1), 2026) == 9);
    CHECK(ncYear(QDate(2012, 8, 31), 2026) == 10);
    CHECK(ncYearGroup(QDate(2022, 8, 31), 2026) == u"R"_s);
    CHECK(ncYearGroup(QDate(2022, 9, 1), 2026) == u"N2"_s);
    CHECK(ncYearGroup(QDate(2012, 9, 1), 2026) == u"9"_s);
    CHECK(ncYearGroup(QDate(1990, 9, 1), 2026).isEmpty());
    CHECK(ncYearGroup(QDate(), 2026).isEmpty());
}

TEST_CASE("R26: from the eighteenth birthday the letter goes to the student", "[law][rules][R26]")
{
    const QDate born(2008, 11, 22);
    CHECK_FALSE(isOwnRelevantPerson(born, QDate(2026, 11, 21)));
    CHECK(isOwnRelevantPerson(born, QDate(2026, 11, 22)));
    CHECK_FALSE(isOwnRelevantPerson(QDate(), QDate(2026, 11, 22)));
}

TEST_CASE("An age is counted in whole years, leap days included", "[law]")
{
    CHECK(ageOn(QDate(2012, 2, 29), QDate(2027, 2, 28)) == 14);
    CHECK(ageOn(QDate(2012, 2, 29), QDate(2027, 3, 1)) == 15);
    CHECK(ageOn(QDate(2012, 2, 29), QDate(2028, 2, 28)) == 15);
    CHECK(ageOn(QDate(2012, 2, 29), QDate(2028, 2, 29)) == 16);
}
