// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/step_plan.h"

#include "tests/support/cases.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<PlannedStep> planOf(const CaseFacts& facts, const SuspensionFollowUp& followUp = {})
{
    const SchoolCalendar calendar = demoCalendar();
    return stepPlan(facts, findingsOf(facts, calendar), followUp, calendar);
}

CaseFacts issued(const SuspensionDetails& details)
{
    CaseFacts facts = aCase(details);
    facts.suspension.status = SuspensionStatus::Issued;
    facts.suspension.issuedAt = QDateTime(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);
    return facts;
}

const PlannedStep* stepOf(const std::vector<PlannedStep>& plan, Step step)
{
    const auto found = std::ranges::find(plan, step, &PlannedStep::step);
    return found == plan.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("Everybody who is told stands in the plan with the moment by which", "[today][steps]")
{
    SuspensionDetails details = daysFrom(QDate(2026, 11, 19), 8);
    details.decidedAt = QDateTime(QDate(2026, 11, 18), QTime(11, 0));
    const auto plan = planOf(issued(details));
    CHECK(plan.front().step == Step::PhoneParents);
    REQUIRE(stepOf(plan, Step::SendLetter) != nullptr);
    CHECK(stepOf(plan, Step::SendLetter)->due == QDateTime(QDate(2026, 11, 19), QTime(15, 10)));
    REQUIRE(stepOf(plan, Step::TellAuthority) != nullptr);
    CHECK(stepOf(plan, Step::TellAuthority)->due == QDateTime(QDate(2026, 11, 18), QTime(15, 10)));
    CHECK(stepOf(plan, Step::TellAuthority)->basis == Basis::Law);
    CHECK_FALSE(stepOf(plan, Step::TellBoard)->inTermReport); // 8 days
    CHECK(stepOf(plan, Step::SendProvisionDetails)->due ==
          QDateTime(QDate(2026, 11, 25), QTime(8, 50)));
    CHECK(stepOf(plan, Step::CheckReturn)->due == QDateTime(QDate(2026, 12, 2), QTime(8, 50)));
}

TEST_CASE("Up to five days the board hears of it in the report of the term", "[today][steps]")
{
    const auto plan = planOf(issued(daysFrom(QDate(2026, 11, 19), 2)));
    REQUIRE(stepOf(plan, Step::TellBoard) != nullptr);
    CHECK(stepOf(plan, Step::TellBoard)->inTermReport);
    CHECK_FALSE(stepOf(plan, Step::TellBoard)->due.has_value());
    CHECK(stepOf(plan, Step::SendProvisionDetails) == nullptr);
}

TEST_CASE("Lunchtimes change no register and nobody is awaited back", "[today][steps]")
{
    SuspensionDetails details = aSuspension(morningOf(QDate(2026, 11, 19)), 2);
    details.category = SuspensionCategory::Lunchtime;
    const auto plan = planOf(issued(details));
    CHECK(stepOf(plan, Step::SendLetter) != nullptr);
    CHECK(stepOf(plan, Step::MarkRegister) == nullptr);
    CHECK(stepOf(plan, Step::CheckReturn) == nullptr);
}

TEST_CASE("A cancelled one has those who hear of that, and keeps what was ticked before",
          "[today][steps]")
{
    CaseFacts facts = issued(daysFrom(QDate(2026, 11, 16), 5));
    facts.suspension.status = SuspensionStatus::Cancelled;
    SuspensionFollowUp followUp;
    followUp.cancellation = {QDate(2026, 11, 18), afternoonOf(QDate(2026, 11, 18)), u"Wrong"_s, {}};
    followUp.steps = {{Step::SendLetter, QDate(2026, 11, 16), {}, ContactMethod::Post, {}, {}}};
    const auto plan = planOf(facts, followUp);
    CHECK(plan.front().step == Step::CancelParents);
    CHECK(plan.front().due == QDateTime(QDate(2026, 11, 18), QTime(15, 10)));
    CHECK(stepOf(plan, Step::OfferMeeting) != nullptr);
    CHECK(plan.back().step == Step::SendLetter);
    CHECK_FALSE(plan.back().due.has_value());
}

TEST_CASE("History from elsewhere asks for nothing", "[today][steps]")
{
    CaseFacts facts = issued(daysFrom(QDate(2026, 10, 5), 2));
    facts.suspension.issuedAt.reset();
    CHECK(planOf(facts).empty());
}
