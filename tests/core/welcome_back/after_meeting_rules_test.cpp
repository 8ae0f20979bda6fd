// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/after_meeting_rules.h"

#include "tests/support/catch.h"
#include "tests/support/issue_codes.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const StaffId kHead{1};
const StaffId kProprietor{2};
const StaffId kMentor{3};
const QDate kDay(2026, 11, 19);

std::vector<StaffMember> staff()
{
    return {{kHead, u"Mrs J. Hart"_s, StaffRole::Head, {}, {}, {}},
            {kProprietor, u"Mr P. Lowe"_s, StaffRole::Proprietor, {}, {}, {}},
            {kMentor, u"Ms N. Bright"_s, StaffRole::Lead, {}, {}, {}}};
}

} // namespace

TEST_CASE("Who steps down gives a reason, and somebody else is named", "[welcome_back][rules]")
{
    LeadChange change;
    CHECK(problemCodes(validate(change)) ==
          QStringList{u"lead_change_staff_missing"_s, u"lead_change_date_missing"_s,
                      u"lead_change_reason_missing"_s, u"successor_missing"_s});
    change = {0, kMentor, kDay, u"Was hurt in the incident"_s, kMentor};
    CHECK(codes(validate(change)) == QStringList{u"successor_same"_s});
    change.successor = kHead;
    CHECK(validate(change).empty());
    CHECK(change.talkIsOpen()); // a conversation with a senior leader is offered
    change.talk = TalkState::Held;
    CHECK(codes(validate(change)) == QStringList{u"talk_without_date"_s});
    change.talkOn = kDay;
    CHECK(validate(change).empty());
    CHECK_FALSE(change.talkIsOpen());
}

TEST_CASE("A parent who does not come is reported, and the head decides what is done",
          "[welcome_back][rules]")
{
    FamilyAbsence absence;
    CHECK(problemCodes(validate(absence, staff())) ==
          QStringList{u"absence_who_missing"_s, u"absence_date_missing"_s});
    absence.who = u"Ms K. Farrow"_s;
    absence.notedOn = kDay;
    CHECK(validate(absence, staff()).empty()); // what is done is decided later

    absence.action = AbsenceAction::Other;
    CHECK(problemCodes(validate(absence, staff())) ==
          QStringList{u"absence_decider_missing"_s, u"absence_owner_missing"_s,
                      u"absence_due_missing"_s, u"absence_action_note_missing"_s});
    absence.action = AbsenceAction::HomeVisit;
    absence.decidedBy = kMentor;
    absence.decidedOn = kDay;
    absence.actionOwner = kMentor;
    absence.actionDue = kDay.addDays(1);
    CHECK(problemCodes(validate(absence, staff())) ==
          QStringList{u"absence_decider_not_head"_s});
    absence.decidedBy = kProprietor;
    CHECK(validate(absence, staff()).empty());

    absence.doneOn = kDay.addDays(1);
    CHECK(codes(validate(absence, staff())) == QStringList{u"absence_outcome_missing"_s});
}

TEST_CASE("A return is held only on lawful ground, by head or proprietor",
          "[welcome_back][rules][R20]")
{
    ReturnHold hold;
    hold.basis = HoldBasis::ProviderProtocol;
    CHECK(problemCodes(validate(hold, SchoolType::Maintained, staff())) ==
          QStringList{u"hold_information_missing"_s, u"hold_decider_missing"_s,
                      u"hold_date_missing"_s, u"hold_basis_not_lawful"_s,
                      u"hold_basis_note_missing"_s});
    hold = {HoldCause::NewInformation, u"A threat was found on a telephone."_s,
            HoldBasis::ProviderProtocol, u"Decided with the family"_s, kMentor, kDay};
    CHECK(codes(validate(hold, SchoolType::Independent, staff())) ==
          QStringList{u"hold_decider_not_head"_s, u"hold_review_missing"_s});
    hold.decidedBy = kHead;
    hold.reviewOn = kDay.addDays(2);
    CHECK(validate(hold, SchoolType::Independent, staff()).empty());
    CHECK(validate(hold, SchoolType::UnregisteredAp, staff()).empty());
    // Where the Regulations apply, a provider's own rules are no ground.
    for (const SchoolType type : {SchoolType::Maintained, SchoolType::Academy,
                                  SchoolType::ApAcademy, SchoolType::Pru}) {
        CHECK(codes(validate(hold, type, staff())) == QStringList{u"hold_basis_not_lawful"_s});
        CHECK(holdBases(type).size() == 2);
    }
    hold.basis = HoldBasis::SafeguardingSeparation;
    CHECK(validate(hold, SchoolType::Maintained, staff()).empty());
    CHECK(holdBases(SchoolType::Independent).size() == 3);
}

TEST_CASE("The separate session says when, who led and what was agreed", "[welcome_back][rules]")
{
    InterventionRecord record;
    CHECK(problemCodes(validate(record, kDay)) == QStringList{u"intervention_held_missing"_s});
    record.heldOn = kDay.addDays(1);
    CHECK(codes(validate(record, kDay)) ==
          QStringList{u"intervention_in_future"_s, u"intervention_led_missing"_s,
                      u"intervention_agreed_missing"_s});
    record.heldOn = kDay;
    record.ledBy = u"Ms N. Bright"_s;
    record.agreed = u"Minh will write a letter of apology."_s;
    CHECK(codes(validate(record, kDay)) == QStringList{u"asks_for_apology"_s});
    record.agreed = u"A quiet place at break."_s;
    CHECK(validate(record, kDay).empty());
}

TEST_CASE("A monitoring note has a day and words", "[welcome_back][rules]")
{
    CHECK(codes(validate(MonitoringNote{})) ==
          QStringList{u"note_missing"_s, u"note_date_missing"_s});
    CHECK(validate(MonitoringNote{0, kDay, u"Ms N. Bright"_s, u"Calm at break."_s}).empty());
}
