// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/school_year.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("Easter Monday is worked out as published", "[calendar]")
{
    const auto [year, date] = GENERATE(table<int, QDate>({
        {2024, QDate(2024, 4, 1)},
        {2025, QDate(2025, 4, 21)},
        {2026, QDate(2026, 4, 6)},
        {2027, QDate(2027, 3, 29)},
        {2028, QDate(2028, 4, 17)},
        {2029, QDate(2029, 4, 2)},
        {2008, QDate(2008, 3, 24)},
        {2038, QDate(2038, 4, 26)}, // the latest there is
    }));
    CHECK(easterMonday(year) == date);
}

TEST_CASE("The school year turns on 1 August", "[calendar]")
{
    CHECK(schoolYearOf(QDate(2026, 7, 31)) == 2025);
    CHECK(schoolYearOf(QDate(2026, 8, 1)) == 2026);
    CHECK(schoolYearOf(QDate(2027, 1, 1)) == 2026);
    CHECK(schoolYearSpan(2026) == DateSpan{QDate(2026, 8, 1), QDate(2027, 7, 31)});
}

TEST_CASE("R8: Easter Monday parts spring from summer", "[calendar][rules][R8]")
{
    const auto [date, year, name] = GENERATE(table<QDate, int, TermName>({
        {QDate(2026, 8, 1), 2026, TermName::Autumn},
        {QDate(2026, 12, 31), 2026, TermName::Autumn},
        {QDate(2027, 1, 1), 2026, TermName::Spring},
        {QDate(2027, 3, 28), 2026, TermName::Spring},
        {QDate(2027, 3, 29), 2026, TermName::Summer},
        {QDate(2027, 7, 31), 2026, TermName::Summer},
    }));
    const StatutoryTerm term = termOf(date);
    CHECK(term.schoolYear == year);
    CHECK(toCode(term.name) == toCode(name));
    CHECK(termSpan(term).contains(date));
}

TEST_CASE("The three terms fill the school year without gap or overlap", "[calendar]")
{
    for (int year = 2010; year < 2050; ++year) {
        const DateSpan autumn = termSpan({year, TermName::Autumn});
        const DateSpan spring = termSpan({year, TermName::Spring});
        const DateSpan summer = termSpan({year, TermName::Summer});
        REQUIRE(autumn.first == schoolYearSpan(year).first);
        REQUIRE(autumn.last.addDays(1) == spring.first);
        REQUIRE(spring.last.addDays(1) == summer.first);
        REQUIRE(summer.last == schoolYearSpan(year).last);
    }
}
