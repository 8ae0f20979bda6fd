// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/student_totals.h"

#include "tests/support/catch.h"
#include "tests/support/report_builders.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("Whoever has most days stands first, with days at other schools", "[reports][totals]")
{
    ReportBuilder builder;
    builder.student(u"Farrow"_s);
    builder.days(QDate(2026, 9, 7), 2);
    builder.student(u"Osei"_s).daysElsewhere = {{2026, 7, u"Northfield"_s, {}}};
    builder.days(QDate(2026, 10, 5), 1);
    builder.student(u"Reyes"_s);
    builder.days(QDate(2026, 6, 8), 5); // the school year before
    const auto totals = studentTotals(builder.done(), QDate(2026, 11, 19));
    REQUIRE(totals.size() == 2);
    CHECK(totals[0].name == u"Osei, Dylan"_s);
    CHECK(totals[0].termHalfDays == 2);
    CHECK(totals[0].yearHalfDays == 9);
    CHECK(totals[0].elsewhereHalfDays == 7);
    CHECK(totals[0].leftInYear() == 81);
    CHECK(totals[1].termHalfDays == 4);
}

TEST_CASE("On a date counts what had begun by then", "[reports][totals]")
{
    ReportBuilder builder;
    builder.student();
    builder.days(QDate(2026, 9, 7), 2);
    builder.days(QDate(2026, 11, 19), 3);
    const ReportData data = builder.done();
    CHECK(studentTotals(data, QDate(2026, 11, 18)).front().termHalfDays == 4);
    CHECK(studentTotals(data, QDate(2026, 11, 19)).front().termHalfDays == 10);
    CHECK(studentTotals(data, QDate(2026, 9, 6)).empty());
    const auto spring = studentTotals(data, QDate(2027, 1, 10));
    REQUIRE(spring.size() == 1);
    CHECK(spring.front().termHalfDays == 0);
    CHECK(spring.front().yearHalfDays == 10);
}

TEST_CASE("The thresholds are those of the law", "[reports][totals]")
{
    using enum Threshold;
    const auto [halfDays, five, fifteen, near] = GENERATE(table<int, bool, bool, bool>({
        {10, false, false, false},
        {11, true, false, false},
        {30, true, false, false},
        {31, true, true, false},
        {79, true, true, false},
        {80, true, true, true},
        {91, true, true, true},
    }));
    ReportBuilder builder;
    builder.student();
    builder.add(morningOf(QDate(2026, 9, 2)), halfDays);
    const StudentTotals totals = studentTotals(builder.done(), QDate(2026, 9, 2)).front();
    CHECK(totals.termHalfDays == halfDays);
    CHECK(reaches(totals, Everyone));
    CHECK(reaches(totals, AboveFiveInTerm) == five);
    CHECK(reaches(totals, AboveFifteenInTerm) == fifteen);
    CHECK(reaches(totals, NearYearLimit) == near);
    CHECK(totals.leftInYear() == 90 - halfDays);
}

TEST_CASE("A prevention meeting is suggested with its reasons", "[reports][totals]")
{
    ReportBuilder builder;
    builder.student(u"Farrow"_s).statuses = {{StatusKind::AtRisk, {}, {}, {}}};
    builder.days(QDate(2026, 9, 7), 1);
    builder.student(u"Osei"_s);
    builder.days(QDate(2026, 10, 5), 1);
    builder.days(QDate(2026, 11, 10), 1);
    builder.student(u"Reyes"_s);
    builder.days(QDate(2026, 11, 10), 1);
    for (const StudentTotals& one : studentTotals(builder.done(), QDate(2026, 11, 19))) {
        INFO(one.name.toStdString());
        const bool suggested = reaches(one, Threshold::PreventionSuggested);
        CHECK(suggested == (one.name != u"Reyes, Dylan"_s));
        CHECK(suggested == !one.preventionReasons.isEmpty());
    }
}

TEST_CASE("A cancelled suspension counts for no threshold of its own", "[reports][totals]")
{
    ReportBuilder builder;
    builder.student();
    builder.days(QDate(2026, 9, 7), 5);
    builder.days(QDate(2026, 10, 5), 5).row.status = SuspensionStatus::Cancelled;
    const StudentTotals totals = studentTotals(builder.done(), QDate(2026, 11, 19)).front();
    CHECK(totals.suspensionsInYear == 1);
    CHECK(totals.termHalfDays == 10);
    CHECK(totals.band == BoardBand::ConsiderRepresentations);
}
