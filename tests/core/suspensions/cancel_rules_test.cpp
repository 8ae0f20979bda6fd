// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/cancel_rules.h"

#include "tests/support/cases.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const HalfDay kWednesday = afternoonOf(QDate(2026, 11, 18));

struct Fixture {
    CaseFacts facts;
    SuspensionFollowUp followUp;

    explicit Fixture(int days)
    {
        facts = aCase({});
        facts.suspension = anIssued(1, daysFrom(QDate(2026, 11, 16), days));
    }
    [[nodiscard]] std::vector<Issue> issues(HalfDay lastServed = kWednesday) const
    {
        return whyNotCancel(facts, followUp, lastServed, demoCalendar());
    }
    [[nodiscard]] QString why(HalfDay lastServed = kWednesday) const
    {
        QStringList codes;
        for (const Issue& issue : issues(lastServed)) {
            codes << issue.code;
        }
        return codes.join(u' ');
    }
};

} // namespace

TEST_CASE("R19: five days from Monday, cancelled after Wednesday: three were served",
          "[suspensions][rules][R19]")
{
    const SchoolCalendar calendar = demoCalendar();
    const Suspension five = anIssued(1, daysFrom(QDate(2026, 11, 16), 5));
    CHECK(halfDaysServed(five, kWednesday, calendar) == 6);
    CHECK(halfDaysServed(five, morningOf(QDate(2026, 11, 18)), calendar) == 5);
    CHECK(halfDaysServed(five, HalfDay{}, calendar) == 0);
    CHECK(halfDaysServed(five, afternoonOf(QDate(2026, 11, 13)), calendar) == 0);
    CHECK(halfDaysServed(five, afternoonOf(QDate(2026, 12, 1)), calendar) == 10);
    // Back early on Wednesday: cancelling later does not add to it.
    CHECK(halfDaysServed(endedAfter(five, afternoonOf(QDate(2026, 11, 17))), kWednesday,
                         calendar) == 4);
}

TEST_CASE("R19: a suspension in force can be cancelled", "[suspensions][rules][R19]")
{
    CHECK(Fixture(5).issues().empty());
    CHECK(Fixture(5).issues(HalfDay{}).empty());
    CHECK(Fixture(8).issues().empty());
}

TEST_CASE("R19: not once the board has begun to sit about one that it was told of at once",
          "[suspensions][rules][R19]")
{
    Fixture six(6);
    six.followUp.board.meetingStarted = true;
    REQUIRE(six.why() == u"cancel_board_meeting_started"_s);
    CHECK(six.issues().front().severity == Severity::Problem);
    six.facts.schoolType = SchoolType::Independent;
    CHECK(six.issues().front().severity == Severity::Doubt);
    Fixture five(5);
    five.followUp.board.meetingStarted = true;
    CHECK(five.issues().empty());
    five.facts.suspension.details.examMissed = true;
    CHECK(five.why() == u"cancel_board_meeting_started"_s);
}

TEST_CASE("R19: not above forty-five days excluded in the year by then",
          "[suspensions][rules][R19]")
{
    Fixture five(5);
    five.facts.halfDaysElsewhere = 84;
    CHECK(five.issues().empty()); // 42 + 3 = 45
    five.facts.halfDaysElsewhere = 85;
    REQUIRE(five.why() == u"cancel_over_year_limit"_s);
    CHECK(five.issues().front().parameters == QStringList{u"91"_s});
    CHECK(five.issues(afternoonOf(QDate(2026, 11, 17))).empty());
    // What comes later in the year does not count yet, what was before does.
    five.facts.halfDaysElsewhere = 80;
    five.facts.others = {anIssued(2, daysFrom(QDate(2026, 12, 1), 5))};
    CHECK(five.issues().empty());
    five.facts.others = {anIssued(2, daysFrom(QDate(2026, 10, 5), 5))};
    CHECK(five.why() == u"cancel_over_year_limit"_s);
}

TEST_CASE("R19: only what was issued and is not cancelled, no longer than it lasts, with a reason",
          "[suspensions][rules][R19]")
{
    Fixture five(5);
    CHECK(five.why(morningOf(QDate(2026, 11, 24))) == u"cancel_served_too_long"_s);
    five.followUp.cancellation = Cancellation{QDate(2026, 11, 18), kWednesday, u"  "_s, {}};
    CHECK(five.why() == u"cancel_reason_missing"_s);
    five.followUp.cancellation->reason = u"New evidence"_s;
    CHECK(five.issues().empty());
    five.facts.suspension.status = SuspensionStatus::Cancelled;
    CHECK(five.why() == u"cancel_already"_s);
    five.facts.suspension.status = SuspensionStatus::Draft;
    CHECK(five.why() == u"cancel_not_issued"_s);
}
