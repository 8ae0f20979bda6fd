// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/provision_duties.h"

#include "tests/core/today/duty_cases.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kMonday(2026, 11, 16);
const QDate kThursday(2026, 11, 19);

} // namespace

TEST_CASE("Work is set from the first school day on, and not asked for after the return",
          "[today][rules]")
{
    const DutyCase dutyCase = caseOf(daysFrom(kMonday, 3));
    const auto duty = workDuty(dutyCase, dutiesOn(kMonday));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"set_work"_s);
    CHECK(duty->due == kMonday);
    CHECK(basisCode(duty->basis) == u"good_practice"_s);
    CHECK(workDuty(dutyCase, dutiesOn(QDate(2026, 11, 18)))->state == DutyState::Overdue);
    CHECK_FALSE(workDuty(dutyCase, dutiesOn(kThursday)));
}

TEST_CASE("R13: eight days from 19 November ask for education from 27 November",
          "[today][rules][R13]")
{
    const auto duty = provisionDuty(caseOf(daysFrom(kThursday, 8)), dutiesOn(kThursday));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"arrange_provision"_s);
    CHECK(duty->due == QDate(2026, 11, 27));
    CHECK(duty->isLaw());
    CHECK(toCode(duty->actor) == u"head"_s);
    CHECK(toCode(duty->source) == u"full_time_education"_s);
    CHECK_FALSE(provisionDuty(caseOf(daysFrom(kThursday, 5)), dutiesOn(kThursday)));
}

TEST_CASE("R13: of two suspensions without a day between, the one with the sixth day asks",
          "[today][rules][R13]")
{
    const SuspensionDetails first = daysFrom(QDate(2026, 11, 5), 3);
    const SuspensionDetails second = daysFrom(QDate(2026, 11, 10), 4);
    const DutyContext context = dutiesOn(QDate(2026, 11, 9));
    CaseFacts later = factsOf(second);
    later.others = {another(first)};
    const auto duty = provisionDuty(caseOf(later), context);
    REQUIRE(duty);
    CHECK(duty->due == QDate(2026, 11, 12));
    CaseFacts earlier = factsOf(first);
    earlier.others = {another(second)};
    CHECK_FALSE(provisionDuty(caseOf(earlier), context));
}

TEST_CASE("R13: nobody owes education to those past school age or past their exams",
          "[today][rules][R13]")
{
    CaseFacts facts = factsOf(daysFrom(kThursday, 8));
    SECTION("seventeen")
    {
        facts.student.dateOfBirth = QDate(2009, 9, 3);
    }
    SECTION("exams over")
    {
        facts.suspension.details.examsOver = true;
    }
    CHECK_FALSE(provisionDuty(caseOf(facts), dutiesOn(kThursday)));
    CHECK_FALSE(provisionDetailsDuty(caseOf(facts), dutiesOn(kThursday)));
}

TEST_CASE("R13: outside the Regulations, and in a referral unit, it is advice",
          "[today][rules][R13]")
{
    CaseFacts facts = factsOf(daysFrom(kThursday, 8));
    facts.schoolType = GENERATE(SchoolType::Independent, SchoolType::Pru);
    const auto duty = provisionDuty(caseOf(facts), dutiesOn(kThursday));
    REQUIRE(duty);
    CHECK(basisCode(duty->basis) == u"good_practice"_s);
}

TEST_CASE("R15: the details are due 48 hours by the clock before the education begins",
          "[today][rules][R15]")
{
    SuspensionDetails details = daysFrom(kThursday, 8);
    const auto unknown = provisionDetailsDuty(caseOf(details), dutiesOn(kThursday));
    REQUIRE(unknown);
    CHECK(kindCode(*unknown) == u"send_provision_details"_s);
    CHECK(unknown->due == QDate(2026, 11, 25));
    CHECK(unknown->dueAt == QTime(9, 0));
    CHECK(unknown->why == DutyWhy::ProvisionDetails);
    CHECK(unknown->isLaw());

    details.provision.place = u"The Hub, 3 Canal Street"_s;
    details.provision.start = QDate(2026, 11, 27);
    details.provision.startTime = QTime(13, 0);
    const auto known = provisionDetailsDuty(caseOf(details), dutiesOn(kThursday));
    REQUIRE(known);
    CHECK(known->why == DutyWhy::ProvisionDetailsInLetter);
    CHECK(known->dueAt == QTime(13, 0));
    CHECK_FALSE(provisionDuty(caseOf(details), dutiesOn(kThursday)));

    details.provision.waivedOn = kThursday;
    CHECK_FALSE(provisionDetailsDuty(caseOf(details), dutiesOn(kThursday)));
}

TEST_CASE("Education is no longer asked for once the student is back", "[today][rules]")
{
    CaseFacts facts = factsOf(daysFrom(kThursday, 8));
    SECTION("after the last day")
    {
        CHECK_FALSE(provisionDuty(caseOf(facts), dutiesOn(QDate(2026, 12, 2))));
    }
    SECTION("back before the sixth day")
    {
        facts.suspension.servedUntil = afternoonOf(QDate(2026, 11, 25));
        CHECK_FALSE(provisionDuty(caseOf(facts), dutiesOn(kThursday)));
    }
    SECTION("cancelled")
    {
        facts.suspension.status = SuspensionStatus::Cancelled;
        CHECK_FALSE(provisionDuty(caseOf(facts), dutiesOn(kThursday)));
    }
}
