// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/board_duties.h"

#include "tests/core/today/duty_cases.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kTold(2026, 11, 18);

DutyCase toldOf(const SuspensionDetails& details)
{
    DutyCase dutyCase = caseOf(details);
    tick(dutyCase, Step::TellBoard, kTold);
    return dutyCase;
}

} // namespace

TEST_CASE("R10: above fifteen days the board meets within 15 school days of being told",
          "[today][rules][R10]")
{
    DutyCase dutyCase = toldOf(aSuspension(morningOf(kTold), 31));
    const auto duty = reinstatementDuty(dutyCase, dutiesOn(kTold));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"decide_reinstatement"_s);
    CHECK(duty->due == QDate(2026, 12, 10));
    CHECK(toCode(duty->actor) == u"clerk"_s);
    CHECK(duty->isLaw());
    CHECK(duty->count == 31);
    CHECK(toCode(reinstatementDuty(dutyCase, dutiesOn(QDate(2026, 12, 10)))->state) == u"today"_s);
    CHECK(toCode(reinstatementDuty(dutyCase, dutiesOn(QDate(2026, 12, 11)))->state) ==
          u"overdue"_s);

    SECTION("until it has decided")
    {
        dutyCase.followUp.board.outcome = BoardOutcome::NotReinstated;
        CHECK_FALSE(reinstatementDuty(dutyCase, dutiesOn(kTold)));
    }
    SECTION("or the suspension is cancelled")
    {
        dutyCase.facts.suspension.status = SuspensionStatus::Cancelled;
        CHECK_FALSE(reinstatementDuty(dutyCase, dutiesOn(kTold)));
    }
    SECTION("and there is nothing to count from before it was told")
    {
        dutyCase.followUp.steps.clear();
        CHECK_FALSE(reinstatementDuty(dutyCase, dutiesOn(kTold)));
    }
}

TEST_CASE("R10: above five days the board meets within 50 school days, if the family asks",
          "[today][rules][R10]")
{
    DutyCase dutyCase = toldOf(aSuspension(morningOf(kTold), 11));
    CHECK_FALSE(reinstatementDuty(dutyCase, dutiesOn(kTold)));
    dutyCase.followUp.board.representationsOn = QDate(2026, 11, 20);
    const auto duty = reinstatementDuty(dutyCase, dutiesOn(kTold));
    REQUIRE(duty);
    CHECK(duty->due == QDate(2027, 2, 11));
    CHECK(duty->why == DutyWhy::BoardOnRepresentations);
}

TEST_CASE("R10: with an exam at stake the board decides before it, told or not",
          "[today][rules][R10]")
{
    SuspensionDetails details = daysFrom(kTold, 2);
    details.examMissed = true;
    SECTION("the day before the exam")
    {
        details.examDate = QDate(2026, 11, 24);
        CHECK(reinstatementDuty(toldOf(details), dutiesOn(kTold))->due == QDate(2026, 11, 23));
        CHECK(reinstatementDuty(caseOf(details), dutiesOn(kTold))->due == QDate(2026, 11, 23));
        CHECK(reinstatementDuty(caseOf(details), dutiesOn(kTold))->why == DutyWhy::BoardBeforeExam);
    }
    SECTION("15 school days where the day of the exam is not known")
    {
        CHECK(reinstatementDuty(toldOf(details), dutiesOn(kTold))->due == QDate(2026, 12, 10));
        CHECK_FALSE(reinstatementDuty(caseOf(details), dutiesOn(kTold)));
    }
}

TEST_CASE("Up to five days representations are considered: due from the day they came",
          "[today][rules]")
{
    DutyCase dutyCase = caseOf(daysFrom(kTold, 3));
    CHECK_FALSE(representationsDuty(dutyCase, dutiesOn(kTold)));
    dutyCase.followUp.board.representationsOn = QDate(2026, 11, 20);
    for (const QDate& day : {QDate(2026, 11, 20), QDate(2026, 12, 9)}) {
        const auto duty = representationsDuty(dutyCase, dutiesOn(day));
        REQUIRE(duty);
        CHECK(kindCode(*duty) == u"consider_representations"_s);
        CHECK(duty->due == QDate(2026, 11, 20));
        CHECK(duty->state == stateOf(QDate(2026, 11, 20), day));
        CHECK(duty->dates == std::vector{QDate(2026, 11, 20)});
    }
    CHECK_FALSE(reinstatementDuty(dutyCase, dutiesOn(kTold)));
    dutyCase.followUp.board.outcome = BoardOutcome::Considered;
    CHECK_FALSE(representationsDuty(dutyCase, dutiesOn(kTold)));
}

TEST_CASE("Having considered what the family said is no decision where one is due", "[today][rules]")
{
    DutyCase dutyCase = toldOf(aSuspension(morningOf(kTold), 31));
    dutyCase.followUp.board.outcome = BoardOutcome::Considered;
    dutyCase.followUp.board.decidedOn = QDate(2026, 11, 20);
    CHECK(reinstatementDuty(dutyCase, dutiesOn(kTold)));
    dutyCase.followUp.board.outcome = BoardOutcome::NotReinstated;
    CHECK_FALSE(reinstatementDuty(dutyCase, dutiesOn(kTold)));
}

TEST_CASE("Outside the Regulations the board meets by policy", "[today][rules]")
{
    CaseFacts facts = factsOf(aSuspension(morningOf(kTold), 31));
    facts.schoolType = SchoolType::UnregisteredAp;
    DutyCase dutyCase = caseOf(facts);
    tick(dutyCase, Step::TellBoard, kTold);
    CHECK(basisCode(reinstatementDuty(dutyCase, dutiesOn(kTold))->basis) == u"policy"_s);
}
