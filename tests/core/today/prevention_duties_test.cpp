// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/prevention_duties.h"

#include "tests/support/calendars.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;
using freshstart::test::demoCalendar;

namespace {

DutyContext on(QDate date)
{
    return {demoCalendar(), date, SchoolType::Maintained, QTime(15, 10), {}};
}

PreventionRow aMeeting()
{
    PreventionRow row;
    row.id = PreventionId{9};
    row.student = StudentId{3};
    row.studentName = u"Farrow, Kit"_s;
    row.date = QDate(2026, 11, 26);
    row.time = QTime(14, 0);
    return row;
}

} // namespace

TEST_CASE("A prevention meeting is shown a week ahead and on its day", "[today][rules]")
{
    CHECK_FALSE(preventionDuty(aMeeting(), on(QDate(2026, 11, 18))));
    const auto coming = preventionDuty(aMeeting(), on(QDate(2026, 11, 19)));
    REQUIRE(coming);
    CHECK(kindCode(*coming) == u"prevention_meeting"_s);
    CHECK(toCode(coming->state) == u"upcoming"_s);
    CHECK(coming->dueAt == QTime(14, 0));
    CHECK(toCode(coming->actor) == u"head"_s);
    CHECK_FALSE(coming->isLaw());
    CHECK(toCode(preventionDuty(aMeeting(), on(QDate(2026, 11, 26)))->state) == u"today"_s);
    CHECK_FALSE(preventionDuty(aMeeting(), on(QDate(2026, 11, 27))));
}

TEST_CASE("A prevention meeting that has passed is to be recorded", "[today][rules]")
{
    CHECK_FALSE(preventionRecordDuty(aMeeting(), on(QDate(2026, 11, 26))));
    const auto duty = preventionRecordDuty(aMeeting(), on(QDate(2026, 11, 27)));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"record_prevention_meeting"_s);
    CHECK(toCode(duty->state) == u"overdue"_s);
    CHECK(toCode(duty->source) == u"prevention_records"_s);
    PreventionRow held = aMeeting();
    held.held = true;
    CHECK_FALSE(preventionRecordDuty(held, on(QDate(2026, 11, 27))));
    CHECK_FALSE(preventionDuty(held, on(QDate(2026, 11, 26))));
}

TEST_CASE("A prevention meeting that was called off asks for nothing", "[today][rules]")
{
    PreventionRow row = aMeeting();
    row.isCalledOff = true;
    row.invitedToTell = 3;
    row.copiesToGive = 3;
    row.openActions = 1;
    row.nextActionDue = row.date;
    row.reviewOn = row.date;
    for (const QDate date : {QDate(2026, 11, 20), QDate(2026, 11, 26), QDate(2026, 12, 18)}) {
        for (const auto rule : {preventionInvitationDuty, preventionDuty, preventionRecordDuty,
                                preventionCopiesDuty, preventionActionDuty, preventionReviewDuty}) {
            CHECK_FALSE(rule(row, on(date)));
        }
    }
}

TEST_CASE("Invitations to a prevention meeting are sent five school days before it",
          "[today][rules]")
{
    PreventionRow row = aMeeting();
    CHECK_FALSE(preventionInvitationDuty(row, on(QDate(2026, 11, 2))));
    row.invitedToTell = 2;
    const auto duty = preventionInvitationDuty(row, on(QDate(2026, 11, 2)));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"invite_to_prevention_meeting"_s);
    CHECK(duty->due == QDate(2026, 11, 18)); // 20 November is no school day
    CHECK(duty->count == 2);
    CHECK(toCode(topicOf(*duty)) == u"prevention"_s);
    // Called at short notice: to be done today, not late.
    CHECK(toCode(preventionInvitationDuty(row, on(QDate(2026, 11, 25)))->state) == u"today"_s);
    CHECK_FALSE(preventionInvitationDuty(row, on(QDate(2026, 11, 26))));
}

TEST_CASE("Copies of record and minutes are overdue after five school days", "[today][rules]")
{
    PreventionRow row = aMeeting();
    row.copiesToGive = 4;
    CHECK_FALSE(preventionCopiesDuty(row, on(QDate(2026, 11, 27)))); // not held yet
    row.held = true;
    const auto duty = preventionCopiesDuty(row, on(QDate(2026, 11, 27)));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"give_prevention_copies"_s);
    CHECK(duty->due == QDate(2026, 12, 3));
    CHECK(toCode(duty->actor) == u"office"_s);
    CHECK(toCode(preventionCopiesDuty(row, on(QDate(2026, 12, 4)))->state) == u"overdue"_s);
    row.copiesToGive = 0;
    CHECK_FALSE(preventionCopiesDuty(row, on(QDate(2026, 12, 4))));
}

TEST_CASE("An action agreed in a prevention meeting is asked of whoever took it on",
          "[today][rules]")
{
    PreventionRow row = aMeeting();
    row.held = true;
    row.openActions = 2;
    row.nextActionDue = QDate(2026, 12, 11);
    row.nextActionOwner = u"Mr T. Low"_s;
    CHECK_FALSE(preventionActionDuty(row, on(QDate(2026, 12, 3))));
    const auto duty = preventionActionDuty(row, on(QDate(2026, 12, 4)));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"prevention_action"_s);
    CHECK(duty->actorName == u"Mr T. Low"_s);
    CHECK(duty->due == QDate(2026, 12, 11));
    CHECK(toCode(preventionActionDuty(row, on(QDate(2027, 1, 8)))->state) == u"overdue"_s);
    row.nextActionDue.reset();
    CHECK_FALSE(preventionActionDuty(row, on(QDate(2027, 1, 8)))); // no day was agreed
}

TEST_CASE("The plan of a prevention meeting is looked at again on the day agreed", "[today][rules]")
{
    PreventionRow row = aMeeting();
    row.held = true;
    row.reviewOn = QDate(2026, 12, 11);
    CHECK_FALSE(preventionReviewDuty(row, on(QDate(2026, 12, 3))));
    CHECK(kindCode(*preventionReviewDuty(row, on(QDate(2026, 12, 4)))) ==
          u"review_prevention_plan"_s);
    row.reviewedOn = QDate(2026, 12, 10);
    CHECK_FALSE(preventionReviewDuty(row, on(QDate(2026, 12, 14))));
}

TEST_CASE("A student on the watch list waits for the head, and then for the meeting",
          "[today][rules]")
{
    WatchRow row;
    row.student = StudentId{3};
    row.studentName = u"Farrow, Kit"_s;
    row.studentUpn = u"B801200005001"_s;
    row.suggestion.reasons = {PreventionReason::TwoOrMoreSuspensions};
    row.suggestion.lastSuspension = QDate(2026, 11, 12); // a Thursday
    const auto waiting = watchDuty(row, on(QDate(2026, 11, 16)));
    REQUIRE(waiting);
    CHECK(kindCode(*waiting) == u"decide_on_prevention"_s);
    CHECK(std::get<StudentId>(waiting->target) == row.student);
    CHECK(waiting->due == QDate(2026, 11, 13));
    CHECK(toCode(waiting->actor) == u"head"_s);
    CHECK(waiting->codes == QStringList{u"two_or_more_suspensions"_s});
    row.suggestion.reasons = {PreventionReason::MarkedAtRisk};
    CHECK(toCode(watchDuty(row, on(QDate(2026, 11, 16)))->state) == u"today"_s);

    row.decision.emplace();
    row.decision->on = QDate(2026, 11, 16);
    row.decision->lookAgainOn = QDate(2026, 12, 4);
    row.state = WatchState::Dismissed;
    CHECK_FALSE(watchDuty(row, on(QDate(2026, 12, 3))));
    row.state = WatchState::Open; // its day has come
    const auto again = watchDuty(row, on(QDate(2026, 12, 7)));
    REQUIRE(again);
    CHECK(again->why == DutyWhy::WatchLookAgain);
    CHECK(again->due == QDate(2026, 12, 4));

    row.state = WatchState::MeetingToCall;
    const auto call = watchDuty(row, on(QDate(2026, 11, 17)));
    REQUIRE(call);
    CHECK(kindCode(*call) == u"call_prevention_meeting"_s);
    CHECK(call->due == QDate(2026, 11, 24)); // five school days
    row.state = WatchState::MeetingSet;
    CHECK_FALSE(watchDuty(row, on(QDate(2026, 11, 17))));
}

TEST_CASE("For a student at risk the Early Help Assessment is to be started before the meeting",
          "[today][rules]")
{
    WatchRow row;
    row.student = StudentId{3};
    row.suggestion.reasons = {PreventionReason::TwoOrMoreSuspensions};
    row.suggestion.missing = {PreventionPrerequisite::EarlyHelpAssessment};
    const DutyContext context = on(QDate(2026, 11, 16));
    CHECK_FALSE(earlyHelpDuty(row, context)); // nobody has said yet that there is a risk
    row.state = WatchState::MeetingSet;
    row.meetingOn = QDate(2026, 11, 26);
    const auto duty = earlyHelpDuty(row, context);
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"start_early_help_assessment"_s);
    CHECK(duty->due == QDate(2026, 11, 26));
    CHECK(toCode(duty->source) == u"early_help_assessments"_s);
    row.state = WatchState::Dismissed;
    CHECK_FALSE(earlyHelpDuty(row, context));
    row.state = WatchState::Open;
    row.suggestion.reasons.push_back(PreventionReason::MarkedAtRisk);
    CHECK(earlyHelpDuty(row, context)->due == context.on);
    row.suggestion.missing.clear();
    CHECK_FALSE(earlyHelpDuty(row, context));
}

TEST_CASE("The Personal Education Plan of a looked-after child is reviewed every term",
          "[today][rules]")
{
    LookedAfterPlan plan;
    plan.student = StudentId{3};
    plan.plan.kind = PlanKind::PersonalEducation;
    plan.plan.agreedOn = QDate(2026, 6, 10); // the summer term: so again by the end of autumn
    CHECK_FALSE(educationPlanDuty(plan, on(QDate(2026, 10, 1))));
    const auto duty = educationPlanDuty(plan, on(QDate(2026, 12, 1)));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"review_education_plan"_s);
    CHECK(duty->due == demoCalendar().schoolDayBefore(QDate(2027, 1, 1)));
    CHECK(toCode(educationPlanDuty(plan, on(QDate(2027, 1, 12)))->state) == u"overdue"_s);
    plan.plan.reviewDue = QDate(2026, 10, 15); // agreed for an earlier day
    CHECK(educationPlanDuty(plan, on(QDate(2026, 10, 1)))->due == QDate(2026, 10, 15));
    plan.plan.reviewedOn = QDate(2026, 10, 14);
    plan.plan.reviewDue.reset();
    CHECK_FALSE(educationPlanDuty(plan, on(QDate(2026, 12, 1))));
}
