// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/check_duties.h"

#include "tests/core/today/duty_cases.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kMonday(2026, 11, 16);

} // namespace

TEST_CASE("R27: the register is marked from the first school day on", "[today][rules][R27]")
{
    const auto duty = registerDuty(caseOf(daysFrom(kMonday, 3)), dutiesOn(kMonday));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"mark_register"_s);
    CHECK(duty->due == kMonday);
    CHECK(duty->isLaw());
    CHECK(toCode(duty->source) == u"attendance_register"_s);

    SuspensionDetails lunchtimes = daysFrom(kMonday, 3);
    lunchtimes.category = SuspensionCategory::Lunchtime;
    CHECK_FALSE(registerDuty(caseOf(lunchtimes), dutiesOn(kMonday)));
    CHECK_FALSE(returnDuty(caseOf(lunchtimes), dutiesOn(kMonday)));
}

TEST_CASE("R6: the return is confirmed on its day", "[today][rules][R6]")
{
    const auto [today, state] = GENERATE(table<QDate, QString>({
        {kMonday, u"upcoming"_s},
        {QDate(2026, 11, 19), u"today"_s},
        {QDate(2026, 11, 20), u"overdue"_s},
    }));
    const auto duty = returnDuty(caseOf(daysFrom(kMonday, 3)), dutiesOn(today));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"check_return"_s);
    CHECK(duty->due == QDate(2026, 11, 19));
    CHECK(duty->dueAt == QTime(9, 0));
    CHECK(toCode(duty->state) == state);
}

TEST_CASE("A return at midday is confirmed when the afternoon begins", "[today][rules]")
{
    const auto duty = returnDuty(caseOf(aSuspension(morningOf(kMonday), 1)), dutiesOn(kMonday));
    REQUIRE(duty);
    CHECK(duty->due == kMonday);
    CHECK(duty->dueAt == QTime(13, 10));
}

TEST_CASE("R18: after an early return it is that day which counts", "[today][rules][R18]")
{
    CaseFacts facts = factsOf(daysFrom(kMonday, 5));
    facts.suspension.servedUntil = afternoonOf(QDate(2026, 11, 17));
    const auto duty = returnDuty(caseOf(facts), dutiesOn(kMonday));
    REQUIRE(duty);
    CHECK(duty->due == QDate(2026, 11, 18));
}

TEST_CASE("R19: who was out until it was cancelled comes back the next session",
          "[today][rules][R19]")
{
    CaseFacts facts = factsOf(daysFrom(kMonday, 5));
    facts.suspension.status = SuspensionStatus::Cancelled;
    facts.suspension.servedUntil = afternoonOf(QDate(2026, 11, 18));
    CHECK(returnDuty(caseOf(facts), dutiesOn(kMonday))->due == QDate(2026, 11, 19));
    facts.suspension.servedUntil = HalfDay{}; // nothing was served: never away
    CHECK_FALSE(returnDuty(caseOf(facts), dutiesOn(kMonday)));
    CHECK_FALSE(registerDuty(caseOf(facts), dutiesOn(kMonday)));
}

TEST_CASE("Nobody is back whose next suspension begins there and then", "[today][rules]")
{
    CaseFacts facts = factsOf(daysFrom(kMonday, 3));
    facts.others = {another(daysFrom(QDate(2026, 11, 19), 2))};
    CHECK_FALSE(returnDuty(caseOf(facts), dutiesOn(QDate(2026, 11, 19))));
}

TEST_CASE("R28: what the census would question is looked at by the return", "[today][rules][R28]")
{
    DutyCase dutyCase = caseOf(daysFrom(kMonday, 3));
    CHECK_FALSE(censusDuty(dutyCase, dutiesOn(kMonday)));
    dutyCase.censusDoubts = {u"reason_unknown"_s};
    const auto duty = censusDuty(dutyCase, dutiesOn(kMonday));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"check_census"_s);
    CHECK(duty->due == QDate(2026, 11, 19));
    CHECK(duty->codes == QStringList{u"reason_unknown"_s});
    tick(dutyCase, Step::CheckCensus, kMonday);
    CHECK_FALSE(censusDuty(dutyCase, dutiesOn(kMonday)));
}

TEST_CASE("R23: a prevention meeting is considered by the return", "[today][rules][R23]")
{
    DutyCase dutyCase = caseOf(daysFrom(kMonday, 3));
    CHECK_FALSE(considerPreventionDuty(dutyCase, dutiesOn(kMonday)));
    dutyCase.preventionReasons = {u"two_or_more_suspensions"_s};
    const auto duty = considerPreventionDuty(dutyCase, dutiesOn(kMonday));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"consider_prevention"_s);
    CHECK(duty->due == QDate(2026, 11, 19));
    CHECK(toCode(duty->actor) == u"head"_s);
    CHECK(basisCode(duty->basis) == u"policy"_s);
}
