// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/totals.h"

#include "tests/support/catch.h"
#include "tests/support/suspensions.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

constexpr StatutoryTerm kAutumn{2026, TermName::Autumn};
constexpr StatutoryTerm kSpring{2026, TermName::Spring};
constexpr StatutoryTerm kSummer{2026, TermName::Summer};

CountedSuspension issued(QDate date, int days)
{
    return countedAsIssued(daysFrom(date, days));
}

} // namespace

TEST_CASE("R8: three days before Christmas all belong to the autumn", "[suspensions][totals][R8]")
{
    const SchoolCalendar calendar = demoCalendar();
    const std::vector<CountedSuspension> all{issued(QDate(2026, 12, 16), 3)};
    CHECK(termTotal(all, kAutumn, calendar) == 6);
    CHECK(termTotal(all, kSpring, calendar) == 0);
}

TEST_CASE("R8: a suspension over Christmas is shared out between the terms",
          "[suspensions][totals][R8]")
{
    const SchoolCalendar calendar = demoCalendar();
    const CountedSuspension six = issued(QDate(2026, 12, 16), 6);
    CHECK(six.last == afternoonOf(QDate(2027, 1, 6)));
    CHECK(termTotal({six}, kAutumn, calendar) == 6);
    CHECK(termTotal({six}, kSpring, calendar) == 6);
    CHECK(termTotal({six}, kSummer, calendar) == 0);
    CHECK(yearTotal({six}, 2026, calendar) == 12);
}

TEST_CASE("Half-days and lunchtimes add up exactly", "[suspensions][totals]")
{
    const SchoolCalendar calendar = demoCalendar();
    CountedSuspension lunchtimes = issued(QDate(2026, 11, 2), 4);
    lunchtimes.category = SuspensionCategory::Lunchtime;
    lunchtimes.halfDays = 4;
    const std::vector<CountedSuspension> all{
        lunchtimes,
        countedAsIssued(aSuspension(afternoonOf(QDate(2026, 11, 16)), 5)),
        countedAsIssued(aSuspension(morningOf(QDate(2026, 12, 1)), 1)),
    };
    CHECK(termTotal(all, kAutumn, calendar) == 10);
}

TEST_CASE("Lunchtimes over Christmas are shared out by school days", "[suspensions][totals]")
{
    const SchoolCalendar calendar = demoCalendar();
    CountedSuspension lunchtimes = issued(QDate(2026, 12, 17), 5);
    lunchtimes.category = SuspensionCategory::Lunchtime;
    lunchtimes.halfDays = 5;
    CHECK(termTotal({lunchtimes}, kAutumn, calendar) == 2);
    CHECK(termTotal({lunchtimes}, kSpring, calendar) == 3);
}

TEST_CASE("Drafts, cancelled and permanent exclusions do not count", "[suspensions][totals]")
{
    const SchoolCalendar calendar = demoCalendar();
    CountedSuspension draft = issued(QDate(2026, 11, 2), 2);
    draft.status = SuspensionStatus::Draft;
    CountedSuspension cancelled = issued(QDate(2026, 11, 9), 2);
    cancelled.status = SuspensionStatus::Cancelled;
    const CountedSuspension permanent{SuspensionCategory::Permanent,
                                      SuspensionStatus::Issued,
                                      morningOf(QDate(2026, 11, 16)),
                                      {},
                                      0};
    CHECK(yearTotal({draft, cancelled, permanent}, 2026, calendar) == 0);
}

TEST_CASE("R7: days at other schools count in the year, other years do not",
          "[suspensions][totals][R7]")
{
    const SchoolCalendar calendar = demoCalendar();
    const std::vector<CountedSuspension> all{
        issued(QDate(2026, 7, 6), 5), // the school year before, whose calendar is assumed
        issued(QDate(2026, 11, 2), 3),
        issued(QDate(2027, 7, 12), 2),
    };
    CHECK(yearTotal(all, 2026, calendar) == 10);
    CHECK(yearTotal(all, 2026, calendar, 7) == 17);
    CHECK(yearTotal(all, 2025, calendar) == 10);
}

TEST_CASE("A recorded length that the calendar does not bear out is kept whole",
          "[suspensions][totals]")
{
    const SchoolCalendar calendar = demoCalendar();
    CountedSuspension odd = issued(QDate(2026, 12, 16), 6);
    odd.halfDays = 14; // as imported: more than the calendar gives
    CHECK(termTotal({odd}, kAutumn, calendar) == 6);
    CHECK(termTotal({odd}, kSpring, calendar) == 8);
    odd.halfDays = 4; // fewer
    CHECK(termTotal({odd}, kAutumn, calendar) == 4);
    CHECK(termTotal({odd}, kSpring, calendar) == 0);
    const CountedSuspension endless{SuspensionCategory::Suspension,
                                    SuspensionStatus::Issued,
                                    morningOf(QDate(2026, 11, 16)),
                                    {},
                                    3};
    CHECK(termTotal({endless}, kAutumn, calendar) == 3);
}

TEST_CASE("The term that decides is the fuller one the suspension touches", "[suspensions][totals]")
{
    const SchoolCalendar calendar = demoCalendar();
    const SuspensionDetails six = daysFrom(QDate(2026, 12, 16), 6); // 3 + 3
    CHECK(decisiveTermTotal(six, {}, calendar) == 6);
    CHECK(decisiveTermTotal(six, {issued(QDate(2026, 11, 2), 3)}, calendar) == 12);
    CHECK(decisiveTermTotal(six, {issued(QDate(2027, 1, 11), 4)}, calendar) == 14);
    CHECK(decisiveTermTotal(six, {issued(QDate(2027, 4, 19), 5)}, calendar) == 6);
}

TEST_CASE("R19: days served before a suspension was cancelled stay in the totals",
          "[suspensions][totals][R19]")
{
    const SchoolCalendar calendar = demoCalendar();
    CountedSuspension five = issued(QDate(2026, 11, 16), 5);
    five.status = SuspensionStatus::Cancelled;
    const CountedSuspension served = servedUntil(five, afternoonOf(QDate(2026, 11, 18)), calendar);
    CHECK(served.halfDays == 6);
    CHECK(yearTotal({served}, 2026, calendar) == 6);
    CHECK(servedUntil(five, afternoonOf(QDate(2026, 11, 13)), calendar).halfDays == 0);
}

TEST_CASE("R18: after an early return only what was served is in the totals",
          "[suspensions][totals][R18]")
{
    const SchoolCalendar calendar = demoCalendar();
    CountedSuspension six = issued(QDate(2026, 12, 16), 6); // over Christmas
    six.servedUntil = morningOf(QDate(2027, 1, 5));
    CHECK(termTotal({six}, kAutumn, calendar) == 6);
    CHECK(termTotal({six}, kSpring, calendar) == 3);
    CHECK(yearTotal({six}, 2026, calendar) == 9);
    six.servedUntil = afternoonOf(QDate(2026, 12, 17));
    CHECK(termTotal({six}, kAutumn, calendar) == 4);
    CHECK(termTotal({six}, kSpring, calendar) == 0);
    six.servedUntil = afternoonOf(QDate(2027, 2, 1)); // later than it lasted
    CHECK(yearTotal({six}, 2026, calendar) == 12);
}

TEST_CASE("R19: a cancelled suspension counts as far as it was served, or not at all",
          "[suspensions][totals][R19]")
{
    const SchoolCalendar calendar = demoCalendar();
    CountedSuspension five = issued(QDate(2026, 11, 16), 5);
    five.status = SuspensionStatus::Cancelled;
    CHECK(yearTotal({five}, 2026, calendar) == 0); // nothing is known of it
    five.servedUntil = afternoonOf(QDate(2026, 11, 18));
    CHECK(yearTotal({five}, 2026, calendar) == 6);
    five.servedUntil = HalfDay{};
    CHECK(yearTotal({five}, 2026, calendar) == 0);
}

TEST_CASE("R18: lunchtimes end early by days", "[suspensions][totals][R18]")
{
    const SchoolCalendar calendar = demoCalendar();
    CountedSuspension lunchtimes = issued(QDate(2026, 11, 19), 4);
    lunchtimes.category = SuspensionCategory::Lunchtime;
    lunchtimes.halfDays = 4;
    lunchtimes.servedUntil = morningOf(QDate(2026, 11, 24)); // the third, over the INSET day
    CHECK(termTotal({lunchtimes}, kAutumn, calendar) == 3);
    lunchtimes.servedUntil = afternoonOf(QDate(2026, 11, 22)); // the Sunday
    CHECK(termTotal({lunchtimes}, kAutumn, calendar) == 2);
}

TEST_CASE("R8: totals by the school's own terms", "[suspensions][totals][R8]")
{
    const SchoolCalendar calendar = demoCalendar();
    const TermDivision own = termDivision(calendar, true);
    const std::vector<CountedSuspension> all{issued(QDate(2027, 3, 24), 4)}; // over Easter
    CHECK(termTotal(all, kSpring, calendar, own) == 4);
    CHECK(termTotal(all, kSummer, calendar, own) == 4);
    CHECK(decisiveTermTotal(daysFrom(QDate(2027, 3, 24), 4), {}, calendar, own) == 4);
}
