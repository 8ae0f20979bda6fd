// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/notice_duties.h"

#include "tests/core/today/duty_cases.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QStringList kindsOf(const std::vector<Duty>& duties)
{
    QStringList kinds;
    for (const Duty& duty : duties) {
        kinds << kindCode(duty);
    }
    return kinds;
}

const Duty& find(const std::vector<Duty>& duties, Step step)
{
    const auto found = std::ranges::find(duties, std::optional(step), &Duty::step);
    REQUIRE(found != duties.end());
    return *found;
}

} // namespace

TEST_CASE("R14: the letter reaches the family by the end of the first afternoon",
          "[today][rules][R14]")
{
    SuspensionDetails details = daysFrom(QDate(2026, 11, 19), 3);
    details.decidedAt = QDateTime(QDate(2026, 11, 19), QTime(10, 20));
    const auto [today, state] = GENERATE(table<QDate, QString>({
        {QDate(2026, 11, 18), u"upcoming"_s},
        {QDate(2026, 11, 19), u"today"_s},
        {QDate(2026, 11, 20), u"overdue"_s},
    }));
    const auto duty = letterDuty(caseOf(details), Basis::Law, dutiesOn(today));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"send_letter"_s);
    CHECK(duty->due == QDate(2026, 11, 19));
    CHECK(duty->dueAt == QTime(15, 10));
    CHECK(toCode(duty->state) == state);
    CHECK(duty->isLaw());
    CHECK(toCode(duty->actor) == u"office"_s);
    CHECK(duty->step == Step::SendLetter);
    CHECK(duty->target == DutyTarget(SuspensionId{7}));
    CHECK(duty->studentUpn == u"B801200005001"_s);
}

TEST_CASE("What has been ticked off is no duty any more", "[today][rules]")
{
    DutyCase dutyCase = caseOf(daysFrom(QDate(2026, 11, 19), 3));
    tick(dutyCase, Step::SendLetter, QDate(2026, 11, 19));
    CHECK_FALSE(letterDuty(dutyCase, Basis::Law, dutiesOn(QDate(2026, 11, 19))));
    CHECK(kindsOf(noticeDuties(dutyCase, dutiesOn(QDate(2026, 11, 19)))) ==
          QStringList{u"phone_parents"_s, u"tell_local_authority"_s});
}

TEST_CASE("R16: everybody concerned is told on the day of the decision", "[today][rules][R16]")
{
    SuspensionDetails details = daysFrom(QDate(2026, 11, 20), 3);
    details.decidedAt = QDateTime(QDate(2026, 11, 19), QTime(14, 30));
    CaseFacts facts = factsOf(details);
    facts.student.hasSocialWorker = true;
    facts.student.lookedAfter = true;
    facts.student.hasEhcPlan = true;
    facts.student.hasReferringSchool = true;
    facts.student.hasPlacingAuthority = true;
    const auto duties = noticeDuties(caseOf(facts), dutiesOn(QDate(2026, 11, 19)));
    CHECK(kindsOf(duties) == QStringList{u"phone_parents"_s, u"send_letter"_s,
                                         u"tell_local_authority"_s, u"tell_social_worker"_s,
                                         u"tell_virtual_school_head"_s, u"tell_referring_school"_s,
                                         u"tell_placing_authority"_s, u"tell_sen_officer"_s});
    const Duty& authority = find(duties, Step::TellAuthority);
    CHECK(authority.due == QDate(2026, 11, 19)); // the decision; the letter: the first day
    CHECK(authority.isLaw());
    CHECK(toCode(authority.source) == u"telling_others"_s);
    CHECK(find(duties, Step::SendLetter).due == QDate(2026, 11, 20));
    CHECK(toCode(find(duties, Step::PhoneParents).actor) == u"head"_s);
    CHECK(basisCode(find(duties, Step::PhoneParents).basis) == u"good_practice"_s);
    CHECK(basisCode(find(duties, Step::TellSenOfficer).basis) == u"good_practice"_s);
    CHECK(toCode(find(duties, Step::TellReferringSchool).source) == u"telling_referrers"_s);
}

TEST_CASE("A school outside the Regulations tells by policy, the referring school first",
          "[today][rules]")
{
    CaseFacts facts = factsOf(daysFrom(QDate(2026, 11, 19), 3));
    facts.schoolType = SchoolType::Independent;
    facts.student.hasReferringSchool = true;
    facts.student.hasPlacingAuthority = true;
    const auto duties = noticeDuties(caseOf(facts), dutiesOn(QDate(2026, 11, 19)));
    CHECK(kindsOf(duties).first(2) ==
          QStringList{u"tell_referring_school"_s, u"tell_placing_authority"_s});
    for (const Duty& duty : duties) {
        CHECK_FALSE(duty.isLaw());
    }
    CHECK(basisCode(find(duties, Step::TellAuthority).basis) == u"policy"_s);
}

TEST_CASE("R11: telling the board is a duty above five days in the term", "[today][rules][R11]")
{
    const auto [halfDays, told] = GENERATE(table<int, bool>({{10, false}, {11, true}}));
    const DutyCase dutyCase = caseOf(aSuspension(morningOf(QDate(2026, 11, 5)), halfDays));
    const auto duties = noticeDuties(dutyCase, dutiesOn(QDate(2026, 11, 5)));
    CHECK(kindsOf(duties).contains(u"tell_governing_board"_s) == told);
    if (told) {
        const Duty& board = find(duties, Step::TellBoard);
        CHECK(board.why == DutyWhy::BoardOverFiveDays);
        CHECK(board.count == 11);
        CHECK(board.isLaw());
        CHECK(board.due == QDate(2026, 11, 5));
    }
}

TEST_CASE("R11: the board is told at once of a missed exam, and of all where the school says so",
          "[today][rules][R11]")
{
    CaseFacts facts = factsOf(daysFrom(QDate(2026, 11, 19), 1));
    SECTION("an exam")
    {
        facts.suspension.details.examMissed = true;
        const auto duties = noticeDuties(caseOf(facts), dutiesOn(QDate(2026, 11, 19)));
        CHECK(find(duties, Step::TellBoard).why == DutyWhy::BoardExam);
        CHECK(find(duties, Step::TellBoard).isLaw());
    }
    SECTION("the school's setting is policy, not law")
    {
        facts.rules.tellBoardEveryTime = true;
        const auto duties = noticeDuties(caseOf(facts), dutiesOn(QDate(2026, 11, 19)));
        CHECK(find(duties, Step::TellBoard).why == DutyWhy::BoardEveryTime);
        CHECK(basisCode(find(duties, Step::TellBoard).basis) == u"policy"_s);
    }
}

TEST_CASE("R19: after cancelling everybody is told, and nothing else is asked",
          "[today][rules][R19]")
{
    CaseFacts facts = factsOf(daysFrom(QDate(2026, 11, 16), 5));
    facts.student.hasSocialWorker = true;
    facts.suspension.status = SuspensionStatus::Cancelled;
    facts.suspension.servedUntil = afternoonOf(QDate(2026, 11, 18));
    DutyCase dutyCase = caseOf(facts);
    dutyCase.followUp.cancellation = Cancellation{QDate(2026, 11, 18), {}, {}, {}};
    tick(dutyCase, Step::CancelAuthority, QDate(2026, 11, 18));
    const auto duties = noticeDuties(dutyCase, dutiesOn(QDate(2026, 11, 19)));
    CHECK(kindsOf(duties) == QStringList{u"cancel_parents"_s, u"cancel_governing_board"_s,
                                         u"cancel_social_worker"_s, u"offer_meeting"_s});
    for (const Duty& duty : duties) {
        CHECK(duty.due == QDate(2026, 11, 18));
        CHECK(duty.why == DutyWhy::SuspensionCancelled);
        CHECK(toCode(duty.state) == u"overdue"_s);
    }
    CHECK(find(duties, Step::CancelParents).isLaw());
    CHECK(basisCode(find(duties, Step::OfferMeeting).basis) == u"good_practice"_s);
    CHECK(toCode(find(duties, Step::OfferMeeting).actor) == u"head"_s);
}

TEST_CASE("A lunchtime suspension is told like any other", "[today][rules]")
{
    SuspensionDetails details = daysFrom(QDate(2026, 11, 19), 2);
    details.category = SuspensionCategory::Lunchtime;
    details.halfDays = 2;
    CHECK(kindsOf(noticeDuties(caseOf(details), dutiesOn(QDate(2026, 11, 19)))) ==
          QStringList{u"phone_parents"_s, u"send_letter"_s, u"tell_local_authority"_s});
}
