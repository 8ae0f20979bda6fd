// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/recipients.h"

#include "tests/support/cases.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QString steps(const std::vector<RecipientToTell>& recipients)
{
    QStringList codes;
    for (const RecipientToTell& recipient : recipients) {
        codes << toCode(recipient.step);
    }
    return codes.join(u' ');
}

RecipientToTell one(const std::vector<RecipientToTell>& recipients, Step step)
{
    for (const RecipientToTell& recipient : recipients) {
        if (recipient.step == step) {
            return recipient;
        }
    }
    FAIL("not told: " << toCode(step).toStdString());
    return {};
}

} // namespace

TEST_CASE("R16: parents and the local authority are always told, the board at once or in the term",
          "[suspensions][rules][R16]")
{
    const CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 3));
    const auto recipients = peopleToTell(facts, false);
    CHECK(steps(recipients) ==
          u"phone_parents send_letter tell_local_authority tell_governing_board"_s);
    CHECK(one(recipients, Step::SendLetter).basis == Basis::Law);
    CHECK(one(recipients, Step::TellAuthority).basis == Basis::Law);
    CHECK_FALSE(one(recipients, Step::TellBoard).atOnce);
    CHECK(one(peopleToTell(facts, true), Step::TellBoard) ==
          RecipientToTell{Step::TellBoard, Basis::Law, true});
}

TEST_CASE("R11, R16: a school may have its board told every time", "[suspensions][rules][R11][R16]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 3));
    facts.rules.tellBoardEveryTime = true;
    CHECK(one(peopleToTell(facts, false), Step::TellBoard) ==
          RecipientToTell{Step::TellBoard, Basis::Policy, true});
    CHECK(one(peopleToTell(facts, true), Step::TellBoard).basis == Basis::Law);
}

TEST_CASE("R16: social worker, virtual school, the other school and the SEN officer by status",
          "[suspensions][rules][R16]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 3));
    facts.student.hasSocialWorker = true;
    CHECK(steps(peopleToTell(facts, false)) == u"phone_parents send_letter tell_local_authority "
                                               "tell_social_worker tell_governing_board"_s);
    facts.student.lookedAfter = true;
    facts.student.hasEhcPlan = true;
    facts.student.hasReferringSchool = true;
    facts.student.hasPlacingAuthority = true;
    const auto recipients = peopleToTell(facts, true);
    CHECK(steps(recipients) ==
          u"phone_parents send_letter tell_local_authority tell_social_worker "
          u"tell_virtual_school_head "
          "tell_governing_board tell_referring_school tell_placing_authority tell_sen_officer"_s);
    CHECK(one(recipients, Step::TellVirtualSchool).basis == Basis::Law);
    CHECK(one(recipients, Step::TellSenOfficer).basis == Basis::GoodPractice);
}

TEST_CASE("R16: outside the Regulations the same list is policy, who placed the student first",
          "[suspensions][rules][R16]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 3));
    facts.schoolType = SchoolType::Independent;
    facts.student.hasReferringSchool = true;
    facts.student.hasPlacingAuthority = true;
    const auto recipients = peopleToTell(facts, true);
    CHECK(steps(recipients) == u"tell_referring_school tell_placing_authority phone_parents "
                               "send_letter tell_local_authority tell_governing_board"_s);
    for (const RecipientToTell& recipient : recipients) {
        CHECK(recipient.basis != Basis::Law);
    }
}

TEST_CASE("R19: whoever was told of a suspension is told that it was cancelled",
          "[suspensions][rules][R19]")
{
    CaseFacts facts = aCase(daysFrom(QDate(2026, 11, 19), 3));
    CHECK(steps(peopleToTellOfCancelling(facts)) ==
          u"cancel_parents cancel_governing_board cancel_local_authority offer_meeting"_s);
    facts.student.hasSocialWorker = true;
    facts.student.lookedAfter = true;
    facts.student.hasReferringSchool = true;
    CHECK(steps(peopleToTellOfCancelling(facts)) ==
          u"cancel_parents cancel_governing_board cancel_local_authority cancel_social_worker "
          "cancel_virtual_school_head cancel_referring_school offer_meeting"_s);
}
