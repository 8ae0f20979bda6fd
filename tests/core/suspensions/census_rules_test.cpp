// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/census_rules.h"

#include "tests/support/cases.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const auto kUpn = u"B801200005001"_s;

QString warnings(const Suspension& suspension, int sessionsInYear = 0, const QString& upn = kUpn)
{
    QStringList codes;
    for (const Issue& issue : censusWarnings(suspension, upn, sessionsInYear, demoCalendar())) {
        CHECK(issue.severity == Severity::Doubt);
        codes << issue.code;
    }
    return codes.join(u' ');
}

Suspension permanent()
{
    Suspension one = anIssued(1, daysFrom(QDate(2026, 11, 19), 1));
    one.details.category = SuspensionCategory::Permanent;
    one.details.last = {};
    one.details.halfDays = 0;
    return one;
}

} // namespace

TEST_CASE("R28: the census has the pupil, the kind, the start, the sessions and the reasons",
          "[suspensions][rules][R28]")
{
    Suspension two = anIssued(1, aSuspension(afternoonOf(QDate(2026, 11, 19)), 5));
    two.details.reasonCodes = QStringList{u"VA"_s, u"DM"_s, u"VA"_s};
    const auto row = censusRow(two, kUpn, demoCalendar());
    REQUIRE(row);
    CHECK(row->upn == kUpn);
    CHECK(row->category == u"SUSP"_s);
    CHECK(row->start == QDate(2026, 11, 19));
    CHECK(row->sessions == 5);
    CHECK(row->reasons == QStringList{u"VA"_s, u"DM"_s});
}

TEST_CASE("R28: a permanent exclusion has no sessions, a lunchtime is no row",
          "[suspensions][rules][R28]")
{
    const auto row = censusRow(permanent(), kUpn, demoCalendar());
    REQUIRE(row);
    CHECK(row->category == u"PERM"_s);
    CHECK_FALSE(row->sessions);
    Suspension lunchtimes = anIssued(1, daysFrom(QDate(2026, 11, 19), 2));
    lunchtimes.details.category = SuspensionCategory::Lunchtime;
    CHECK_FALSE(censusRow(lunchtimes, kUpn, demoCalendar()));
}

TEST_CASE("R28: sessions are those served; drafts and cancelled ones are left out",
          "[suspensions][rules][R28]")
{
    Suspension five = anIssued(1, daysFrom(QDate(2026, 11, 16), 5));
    five = endedAfter(five, afternoonOf(QDate(2026, 11, 17)));
    CHECK(censusRow(five, kUpn, demoCalendar())->sessions == 4);
    five.status = SuspensionStatus::Cancelled;
    CHECK_FALSE(censusRow(five, kUpn, demoCalendar()));
    five.status = SuspensionStatus::Draft;
    CHECK_FALSE(censusRow(five, kUpn, demoCalendar()));
}

TEST_CASE("R28: a line of the list makes the same row", "[suspensions][rules][R28]")
{
    SuspensionRow row;
    row.studentUpn = kUpn;
    row.status = SuspensionStatus::Issued;
    row.first = morningOf(QDate(2026, 11, 16));
    row.last = afternoonOf(QDate(2026, 11, 20));
    row.halfDays = 10;
    row.reasonCodes = QStringList{u"VA"_s};
    CHECK(censusRow(row, demoCalendar()) ==
          CensusRow{kUpn, u"SUSP"_s, QDate(2026, 11, 16), 10, {u"VA"_s}});
    CHECK(censusWarnings(row, 10, demoCalendar()).empty());
    row.servedUntil = afternoonOf(QDate(2026, 11, 17));
    CHECK(censusRow(row, demoCalendar())->sessions == 4);
}

TEST_CASE("R28: what the census would not take is said before it is sent",
          "[suspensions][rules][R28]")
{
    const Suspension five = anIssued(1, daysFrom(QDate(2026, 11, 16), 5));
    CHECK(warnings(five, 90).isEmpty());
    CHECK(warnings(five, 91) == u"census_sessions_over_limit"_s);
    CHECK(warnings(five, 10, {}) == u"census_no_upn"_s);
    Suspension empty = five;
    empty.details.halfDays = 0;
    empty.details.reasonCodes.clear();
    CHECK(warnings(empty) == u"census_no_sessions census_no_reason"_s);
    Suspension odd = five;
    odd.details.reasonCodes = QStringList{u"ZZ"_s, u"VA"_s, u"VA"_s};
    CHECK(warnings(odd) == u"reason_unknown reason_repeated"_s);
    Suspension early = anIssued(1, aSuspension(morningOf(QDate(2024, 11, 19)), 2));
    early.details.reasonCodes = QStringList{u"VR"_s};
    CHECK(warnings(early) == u"reason_not_valid_on_date"_s);
    Suspension ended = permanent();
    ended.details.last = afternoonOf(QDate(2026, 11, 20));
    CHECK(warnings(ended) == u"census_permanent_with_length"_s);
    ended.details.last = {};
    ended.details.halfDays = 4;
    CHECK(warnings(ended) == u"census_permanent_with_length"_s);
}

TEST_CASE("R28: the sessions of a school year are added up", "[suspensions][rules][R28]")
{
    const SchoolCalendar calendar = demoCalendar();
    const std::vector<CensusRow> rows{
        *censusRow(anIssued(1, daysFrom(QDate(2026, 11, 16), 5)), kUpn, calendar),
        *censusRow(anIssued(2, daysFrom(QDate(2027, 7, 12), 2)), kUpn, calendar),
        *censusRow(permanent(), kUpn, calendar),
        *censusRow(anIssued(3, daysFrom(QDate(2026, 7, 6), 3)), kUpn, calendar),
    };
    CHECK(censusSessionsInYear(rows, 2026) == 14);
    CHECK(censusSessionsInYear(rows, 2025) == 6);
}

TEST_CASE("R28: one and two terms later a suspension is in the census", "[suspensions][rules][R28]")
{
    const auto [start, year, one, two] = GENERATE(table<QDate, int, TermName, TermName>({
        {QDate(2026, 11, 19), 2026, TermName::Spring, TermName::Summer},
        {QDate(2027, 2, 1), 2026, TermName::Summer, TermName::Autumn},
        {QDate(2027, 5, 4), 2027, TermName::Autumn, TermName::Spring},
    }));
    const auto terms = censusTermsFor(start);
    REQUIRE(terms.size() == 2);
    CHECK(terms[0] == StatutoryTerm{year, one});
    CHECK(terms[1].name == two);
    for (const StatutoryTerm term : terms) {
        CHECK(censusWindow(term).contains(start));
    }
    CHECK_FALSE(censusWindow(termOf(start)).contains(start));
    CHECK(censusTermsFor(QDate()).empty());
}

TEST_CASE("R28: the census of autumn reports spring and summer", "[suspensions][rules][R28]")
{
    CHECK(censusWindow({2026, TermName::Autumn}) ==
          DateSpan{QDate(2026, 1, 1), QDate(2026, 7, 31)});
    CHECK(censusWindow({2026, TermName::Spring}) ==
          DateSpan{QDate(2026, 4, 6), QDate(2026, 12, 31)});
    CHECK(censusWindow({2026, TermName::Summer}) ==
          DateSpan{QDate(2026, 8, 1), QDate(2027, 3, 28)});
}
