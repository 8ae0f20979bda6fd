// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/after_meeting_duties.h"

#include "core/welcome_back/welcome_back_rules.h"
#include "tests/support/catch.h"
#include "tests/support/suspensions.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

DutyContext on(QDate date, SchoolType type = SchoolType::Maintained)
{
    return {demoCalendar(), date, type, QTime(15, 10), {}};
}

/// After a suspension from Monday 16 to Wednesday 18 November 2026: back on Thursday.
WelcomeBackRow aReturn(WelcomeBackArrangement arrangement)
{
    WelcomeBackRow row;
    row.id = WelcomeBackId{5};
    row.student = StudentId{3};
    row.studentName = u"Farrow, Kit"_s;
    row.suspensionStatus = SuspensionStatus::Issued;
    row.lastOfSuspension = afternoonOf(QDate(2026, 11, 18));
    row.plan.arrangement = arrangement;
    return row;
}

WelcomeBackRow aMeeting(QDate date)
{
    WelcomeBackRow row = aReturn(WelcomeBackArrangement::MeetingSet);
    row.plan.date = date;
    row.plan.time = QTime(8, 20);
    row.plan.place = u"Room 4"_s;
    row.leadName = u"Mr A. Osei"_s;
    return row;
}

/// With a meeting on Thursday 19 November of which the family has heard.
WelcomeBackRow aKnownMeeting()
{
    WelcomeBackRow row = aMeeting(QDate(2026, 11, 19));
    row.open.told = toldOf(row.plan);
    row.open.plannedOn = QDate(2026, 11, 16);
    return row;
}

WelcomeBackRow withoutMeeting()
{
    WelcomeBackRow row = aReturn(WelcomeBackArrangement::WithoutMeeting);
    row.plan.interventionDate = QDate(2026, 11, 20);
    row.plan.monitoring = {StaffId{2}, u"Speaks to Kit each morning."_s, QDate(2026, 12, 4)};
    row.open.monitorName = u"Ms N. Bright"_s;
    return row;
}

QString inShort(const std::optional<Duty>& duty)
{
    return duty ? QStringList{kindCode(*duty), duty->due.toString(Qt::ISODate),
                              toCode(duty->state), toCode(duty->actor), toCode(duty->source)}
                      .join(u'|')
                : QString();
}

} // namespace

TEST_CASE("What the family knows of the meeting is not told again", "[today][rules]")
{
    CHECK_FALSE(tellFamilyDuty(aKnownMeeting(), on(QDate(2026, 11, 17))));
    WelcomeBackRow row = aReturn(WelcomeBackArrangement::ToBeArranged);
    row.open.told = toldOf(row.plan);
    CHECK_FALSE(tellFamilyDuty(row, on(QDate(2026, 11, 17))));
}

TEST_CASE("A meeting that was set, moved or dropped is told to the family that day",
          "[today][rules]")
{
    WelcomeBackRow row = aKnownMeeting();
    row.plan.date = QDate(2026, 11, 20);
    row.open.plannedOn = QDate(2026, 11, 17);
    auto duty = tellFamilyDuty(row, on(QDate(2026, 11, 17)));
    CHECK(inShort(duty) == u"tell_of_meeting|2026-11-17|today|office|telling_of_meetings"_s);
    CHECK(duty->why == DutyWhy::MeetingChangeNotTold);
    CHECK(duty->dates == std::vector{QDate(2026, 11, 20), QDate(2026, 11, 19)});
    CHECK(tellFamilyDuty(row, on(QDate(2026, 11, 18)))->state == DutyState::Overdue);
    CHECK(tellFamilyDuty(row, on(QDate(2026, 11, 20))));
    CHECK_FALSE(tellFamilyDuty(row, on(QDate(2026, 11, 21)))); // too late to tell

    row.plan = {};
    duty = tellFamilyDuty(row, on(QDate(2026, 11, 17)));
    REQUIRE(duty);
    CHECK(duty->why == DutyWhy::MeetingDropNotTold);
    CHECK(duty->dates == std::vector{QDate(2026, 11, 19)});

    row = aMeeting(QDate(2026, 11, 19));
    row.open.told = ToldOfMeeting{}; // the letter said "to be arranged"
    duty = tellFamilyDuty(row, on(QDate(2026, 11, 17)));
    REQUIRE(duty);
    CHECK(duty->why == DutyWhy::MeetingNotTold);
}

TEST_CASE("A return without a meeting is told to the family before it", "[today][rules]")
{
    WelcomeBackRow row = withoutMeeting();
    row.open.told = ToldOfMeeting{};
    const auto duty = tellFamilyDuty(row, on(QDate(2026, 11, 17)));
    REQUIRE(duty);
    CHECK(duty->why == DutyWhy::NoMeetingNotTold);
    CHECK(duty->dates == std::vector{QDate(2026, 11, 19)});
    CHECK_FALSE(tellFamilyDuty(row, on(QDate(2026, 11, 20))));
}

TEST_CASE("A new place is told, another lead is not", "[today][rules]")
{
    WelcomeBackRow row = aKnownMeeting();
    row.plan.lead = StaffId{9};
    CHECK_FALSE(tellFamilyDuty(row, on(QDate(2026, 11, 17))));
    row.plan.place = u"The library"_s;
    const auto duty = tellFamilyDuty(row, on(QDate(2026, 11, 17)));
    REQUIRE(duty);
    CHECK(duty->dates == std::vector{QDate(2026, 11, 19), QDate(2026, 11, 19)});
}

TEST_CASE("A meeting that has been held needs no letter", "[today][rules]")
{
    WelcomeBackRow row = aMeeting(QDate(2026, 11, 20));
    CHECK(tellFamilyDuty(row, on(QDate(2026, 11, 19))));
    row.heldOn = QDate(2026, 11, 18);
    CHECK_FALSE(tellFamilyDuty(row, on(QDate(2026, 11, 19))));
}

TEST_CASE("What is done about an absent family is decided at once, then done by its day",
          "[today][rules]")
{
    WelcomeBackRow row = aKnownMeeting();
    row.open.absence.emplace();
    row.open.absence->who = u"Ms K. Farrow"_s;
    row.open.absence->notedOn = QDate(2026, 11, 18);
    CHECK(inShort(absenceDecisionDuty(row, on(QDate(2026, 11, 18)))) ==
          u"decide_on_absence|2026-11-18|today|head|absent_families"_s);
    CHECK(absenceDecisionDuty(row, on(QDate(2026, 11, 19)))->state == DutyState::Overdue);
    CHECK_FALSE(absenceActionDuty(row, on(QDate(2026, 11, 18))));

    row.open.absence->action = AbsenceAction::HomeVisit;
    row.open.absence->actionDue = QDate(2026, 11, 20);
    row.open.absenceOwnerName = u"Ms N. Bright"_s;
    CHECK_FALSE(absenceDecisionDuty(row, on(QDate(2026, 11, 18))));
    const auto action = absenceActionDuty(row, on(QDate(2026, 11, 18)));
    CHECK(inShort(action) == u"follow_up_absence|2026-11-20|upcoming|lead|absent_families"_s);
    CHECK(action->actorName == u"Ms N. Bright"_s);
    CHECK(action->codes == QStringList{u"home_visit"_s});

    row.open.absence->doneOn = QDate(2026, 11, 19);
    CHECK_FALSE(absenceActionDuty(row, on(QDate(2026, 11, 24))));
}

TEST_CASE("Whoever stepped down as lead is offered a talk on the next school day",
          "[today][rules]")
{
    WelcomeBackRow row = aKnownMeeting();
    CHECK_FALSE(talkDuty(row, on(QDate(2026, 11, 18))));
    row.open.talksToOffer = 1;
    row.open.talkAskedOn = QDate(2026, 11, 20); // a Friday; Monday is an INSET day
    CHECK(inShort(talkDuty(row, on(QDate(2026, 11, 20)))) ==
          u"offer_talk|2026-11-24|upcoming|head|stepping_down"_s);
    CHECK(talkDuty(row, on(QDate(2026, 11, 25)))->state == DutyState::Overdue);
}

TEST_CASE("A held return is looked at again on its day, by law or by policy", "[today][rules]")
{
    const auto [type, basis] = GENERATE(table<SchoolType, Basis>({
        {SchoolType::Maintained, Basis::Law},
        {SchoolType::ApAcademy, Basis::Law},
        {SchoolType::Independent, Basis::Policy},
        {SchoolType::UnregisteredAp, Basis::Policy},
    }));
    WelcomeBackRow row = aKnownMeeting();
    row.open.hold.emplace();
    row.open.hold->decidedOn = QDate(2026, 11, 19);
    auto duty = holdDuty(row, on(QDate(2026, 11, 19), type));
    CHECK(inShort(duty) == u"review_hold|2026-11-19|today|head|holding_returns"_s);
    CHECK(duty->basis == basis);
    row.open.hold->reviewOn = QDate(2026, 11, 24);
    CHECK(holdDuty(row, on(QDate(2026, 11, 19), type))->due == QDate(2026, 11, 24));
    row.open.hold->endedOn = QDate(2026, 11, 20);
    CHECK_FALSE(holdDuty(row, on(QDate(2026, 11, 20), type)));
}

TEST_CASE("Who watches over a return without a meeting is settled by the return", "[today][rules]")
{
    WelcomeBackRow row = withoutMeeting();
    CHECK_FALSE(monitoringPlanDuty(row, on(QDate(2026, 11, 19))));
    const auto missing = GENERATE(0, 1, 2);
    if (missing == 0) {
        row.plan.monitoring.by.reset();
    } else if (missing == 1) {
        row.plan.monitoring.how = u"  "_s;
    } else {
        row.plan.monitoring.until.reset();
    }
    CHECK_FALSE(monitoringPlanDuty(row, on(QDate(2026, 11, 11))));
    CHECK(inShort(monitoringPlanDuty(row, on(QDate(2026, 11, 12)))) ==
          u"plan_monitoring|2026-11-19|upcoming|head|return_without_meeting"_s);
    CHECK(monitoringPlanDuty(row, on(QDate(2026, 11, 20)))->state == DutyState::Overdue);
    CHECK(monitoringPlanDuty(row, on(QDate(2026, 12, 4)))); // the tenth school day
    CHECK_FALSE(monitoringPlanDuty(row, on(QDate(2026, 12, 5))));
}

TEST_CASE("Monitoring that has come to its day is ended or extended", "[today][rules]")
{
    WelcomeBackRow row = withoutMeeting();
    CHECK_FALSE(monitoringEndDuty(row, on(QDate(2026, 12, 4))));
    const auto duty = monitoringEndDuty(row, on(QDate(2026, 12, 5)));
    CHECK(inShort(duty) == u"end_monitoring|2026-12-07|upcoming|lead|return_without_meeting"_s);
    CHECK(duty->actorName == u"Ms N. Bright"_s);
    CHECK(monitoringEndDuty(row, on(QDate(2026, 12, 8)))->state == DutyState::Overdue);
    row.open.monitoringEndedOn = QDate(2026, 12, 4);
    CHECK_FALSE(monitoringEndDuty(row, on(QDate(2026, 12, 8))));
}

TEST_CASE("A separate session is recorded on the next school day, and asked for until it is",
          "[today][rules]")
{
    WelcomeBackRow row = withoutMeeting();
    CHECK_FALSE(interventionRecordDuty(row, on(QDate(2026, 11, 20))));
    CHECK(inShort(interventionRecordDuty(row, on(QDate(2026, 11, 21)))) ==
          u"record_intervention|2026-11-24|upcoming|head|return_without_meeting"_s);
    CHECK(interventionRecordDuty(row, on(QDate(2027, 2, 1)))->state == DutyState::Overdue);
    row.open.interventionHeldOn = QDate(2026, 11, 20);
    CHECK_FALSE(interventionRecordDuty(row, on(QDate(2026, 11, 25))));
}

TEST_CASE("What was agreed is looked at again on its day, after the meeting", "[today][rules]")
{
    WelcomeBackRow row = aKnownMeeting();
    row.open.reviewOn = QDate(2026, 12, 3);
    CHECK_FALSE(reviewDuty(row, on(QDate(2026, 12, 3)))); // nothing has been held
    row.heldOn = QDate(2026, 11, 19);
    CHECK_FALSE(reviewDuty(row, on(QDate(2026, 11, 25))));
    CHECK(inShort(reviewDuty(row, on(QDate(2026, 11, 26)))) ==
          u"review_commitments|2026-12-03|upcoming|lead|following_up_targets"_s);
    CHECK(reviewDuty(row, on(QDate(2027, 3, 1)))->state == DutyState::Overdue);
    row.open.reviewedOn = QDate(2026, 12, 3);
    CHECK_FALSE(reviewDuty(row, on(QDate(2026, 12, 3))));
}

TEST_CASE("Drafts and cancelled suspensions ask nothing around their meeting", "[today][rules]")
{
    WelcomeBackRow row = withoutMeeting();
    row.suspensionStatus = GENERATE(SuspensionStatus::Draft, SuspensionStatus::Cancelled);
    row.plan.monitoring = {};
    row.open.absence.emplace();
    row.open.absence->notedOn = QDate(2026, 11, 18);
    row.open.hold.emplace();
    row.open.hold->decidedOn = QDate(2026, 11, 18);
    row.open.talksToOffer = 2;
    row.open.interventionHeldOn = QDate(2026, 11, 19);
    row.open.reviewOn = QDate(2026, 11, 20);
    const DutyContext context = on(QDate(2026, 11, 19));
    for (const auto rule : {tellFamilyDuty, absenceDecisionDuty, absenceActionDuty, talkDuty,
                            holdDuty, monitoringPlanDuty, monitoringEndDuty,
                            interventionRecordDuty, reviewDuty}) {
        CHECK_FALSE(rule(row, context));
    }
}
