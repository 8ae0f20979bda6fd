// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/census_return.h"

#include "core/exchange/report_csv.h"
#include "tests/support/catch.h"
#include "tests/support/report_builders.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const DateSpan kAutumn = termSpan({2026, TermName::Autumn});

} // namespace

TEST_CASE("The census collects suspensions and permanent exclusions, not lunchtimes",
          "[reports][census]")
{
    ReportBuilder builder;
    builder.student();
    builder.days(QDate(2026, 9, 7), 3).row.studentUpn = u"B801200005001"_s;
    builder.add(morningOf(QDate(2026, 9, 21)), 4, SuspensionCategory::Lunchtime);
    builder.days(QDate(2026, 10, 5), 1).row.status = SuspensionStatus::Cancelled;
    builder.add(morningOf(QDate(2026, 11, 9)), 0, SuspensionCategory::Permanent);
    builder.days(QDate(2027, 1, 11), 1);
    const CensusReturn census = censusReturn(builder.done(), kAutumn);
    REQUIRE(census.lines.size() == 2);
    CHECK(census.lines[0].row.sessions == 6);
    CHECK(census.lines[0].warnings.empty());
    CHECK(census.lines[1].row.category == u"PERM"_s);
    CHECK_FALSE(census.lines[1].row.sessions.has_value());
    CHECK(census.withWarnings == 1); // the second line has no UPN
    const QString csv = QString::fromUtf8(censusCsv(census));
    CHECK(csv.contains(u"B801200005001,\"Farrow, Dylan\",SUSP,2026-09-07,6,VA,,,"_s));
}

TEST_CASE("More sessions than a year allows are said on every row of the student",
          "[reports][census]")
{
    ReportBuilder builder;
    builder.student();
    builder.days(QDate(2026, 9, 2), 40).row.studentUpn = u"B801200005001"_s;
    builder.days(QDate(2027, 1, 11), 6).row.studentUpn = u"B801200005001"_s;
    const CensusReturn census = censusReturn(builder.done(), kAutumn);
    REQUIRE(census.lines.size() == 1);
    REQUIRE(census.lines[0].warnings.size() == 1);
    CHECK(census.lines[0].warnings[0].code == u"census_sessions_over_limit"_s);
}

TEST_CASE("The window of a census tells which census it is", "[reports][census]")
{
    const StatutoryTerm spring{2026, TermName::Spring};
    CHECK(censusOfWindow(censusWindow(spring)) == spring);
    CHECK(censusOfWindow(kAutumn) == std::nullopt);
}
