// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_rules.h"

#include "core/calendar/school_year_proposal.h"
#include "core/documents/error_text.h"
#include "core/documents/issue_text.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

CalendarEntry term(QDate first, QDate last)
{
    return {CalendarKind::Term, u"Autumn term"_s, first, last};
}

} // namespace

TEST_CASE("The usual school year has nothing wrong with it", "[calendar][rules]")
{
    const int year = GENERATE(2024, 2025, 2026, 2027, 2031);
    CHECK(validateYear(year, proposeSchoolYear(year)).empty());
}

TEST_CASE("What cannot be right in a school year is said at its row", "[calendar][rules]")
{
    const QDate first(2026, 9, 2);
    const QDate last(2026, 12, 18);
    const CalendarEntry autumn = term(first, last);
    const auto [entry, code, field] = GENERATE_REF(table<CalendarEntry, QString, QString>({
        {term({}, last), u"missing_first_date"_s, u"first_date"_s},
        {term(first, {}), u"missing_last_date"_s, u"last_date"_s},
        {term(last, first), u"last_before_first"_s, u"last_date"_s},
        {term(QDate(2027, 8, 1), QDate(2027, 8, 2)), u"outside_school_year"_s, u"first_date"_s},
        {term(QDate(2027, 7, 31), QDate(2027, 8, 1)), u"outside_school_year"_s, u"last_date"_s},
        {term(last, QDate(2027, 3, 1)), u"term_overlaps"_s, u"first_date"_s},
        {autumn, u"entry_twice"_s, u"first_date"_s},
    }));
    const std::vector<Issue> issues = validateYear(2026, {autumn, entry});
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().code == code);
    CHECK(issues.front().field == field);
    CHECK(issues.front().row == 2);
    CHECK(issues.front().severity == Severity::Problem);
    CHECK(hasIssueSentence(code));
    CHECK_FALSE(sentenceFor(issues.front()).contains(u'%'));
}

TEST_CASE("An INSET day on a Saturday is only doubted", "[calendar][rules]")
{
    const QDate saturday(2026, 9, 5);
    const std::vector<Issue> issues =
        validateYear(2026, {{CalendarKind::Inset, u"INSET day"_s, saturday, saturday}});
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().code == u"weekend_only"_s);
    CHECK_FALSE(hasProblem(issues));
    CHECK(hasIssueSentence(u"weekend_only"_s));
}

TEST_CASE("Bank holidays are counted even where the school entered none", "[calendar][rules]")
{
    const QDate first(2027, 4, 26);
    const QDate last(2027, 5, 7); // with the early May bank holiday on Monday 3 May
    const CalendarEntry summer{CalendarKind::Term, u"Summer term"_s, first, last};
    CHECK(calendarOfYear(2026, {summer}).schoolDaysBetween(first, last) == 9);
    const QDate other(2027, 5, 4);
    CHECK(calendarOfYear(2026, {summer, {CalendarKind::BankHoliday, u"Moved"_s, other, other}})
              .schoolDaysBetween(first, last) == 9);
}
