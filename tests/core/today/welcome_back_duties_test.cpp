// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/welcome_back_duties.h"

#include "tests/support/catch.h"
#include "tests/support/suspensions.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

DutyContext on(QDate date)
{
    return {demoCalendar(), date, SchoolType::Maintained, QTime(15, 10), {}};
}

/// After a suspension from Monday 16 to Wednesday 18 November 2026.
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
    return row;
}

QString stateCode(const std::optional<Duty>& duty)
{
    return duty ? toCode(duty->state) : QString();
}

} // namespace

TEST_CASE("A meeting still to be arranged is due by the last day of the suspension",
          "[today][rules]")
{
    const WelcomeBackRow row = aReturn(WelcomeBackArrangement::ToBeArranged);
    const auto duty = arrangeDuty(row, on(QDate(2026, 11, 17)));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"arrange_welcome_back"_s);
    CHECK(duty->due == QDate(2026, 11, 18));
    CHECK(duty->dates == std::vector{QDate(2026, 11, 19)}); // the return
    CHECK(toCode(duty->actor) == u"head"_s);
    CHECK(toCode(duty->source) == u"setting_up_meetings"_s);
    CHECK(stateCode(duty) == u"upcoming"_s);
    CHECK(stateCode(arrangeDuty(row, on(QDate(2026, 11, 18)))) == u"today"_s);
    CHECK(stateCode(arrangeDuty(row, on(QDate(2026, 11, 19)))) == u"overdue"_s);
}

TEST_CASE("Drafts and cancelled suspensions have no meeting to arrange or hold", "[today][rules]")
{
    const SuspensionStatus status = GENERATE(SuspensionStatus::Draft, SuspensionStatus::Cancelled);
    WelcomeBackRow toArrange = aReturn(WelcomeBackArrangement::ToBeArranged);
    toArrange.suspensionStatus = status;
    CHECK_FALSE(arrangeDuty(toArrange, on(QDate(2026, 11, 18))));
    WelcomeBackRow meeting = aMeeting(QDate(2026, 11, 19));
    meeting.suspensionStatus = status;
    CHECK_FALSE(meetingDuty(meeting, on(QDate(2026, 11, 19))));
    CHECK_FALSE(recordDuty(meeting, on(QDate(2026, 11, 20))));
    meeting.heldOn = QDate(2026, 11, 19);
    CHECK_FALSE(uploadDuty(meeting, on(QDate(2026, 11, 20))));
}

TEST_CASE("A meeting is shown a week ahead and on its day, with who leads it", "[today][rules]")
{
    WelcomeBackRow row = aMeeting(QDate(2026, 11, 19));
    CHECK_FALSE(meetingDuty(row, on(QDate(2026, 11, 11))));
    CHECK(stateCode(meetingDuty(row, on(QDate(2026, 11, 12)))) == u"upcoming"_s);
    const auto today = meetingDuty(row, on(QDate(2026, 11, 19)));
    REQUIRE(today);
    CHECK(stateCode(today) == u"today"_s);
    CHECK(today->dueAt == QTime(8, 20));
    CHECK(toCode(today->actor) == u"head"_s);
    CHECK_FALSE(meetingDuty(row, on(QDate(2026, 11, 20))));

    row.leadName = u"Mr A. Osei"_s;
    const auto led = meetingDuty(row, on(QDate(2026, 11, 19)));
    REQUIRE(led);
    CHECK(toCode(led->actor) == u"lead"_s);
    CHECK(led->actorName == u"Mr A. Osei"_s);
}

TEST_CASE("A meeting that has passed is to be recorded in time for the upload", "[today][rules]")
{
    WelcomeBackRow row = aMeeting(QDate(2026, 11, 19));
    CHECK_FALSE(recordDuty(row, on(QDate(2026, 11, 19))));
    const auto duty = recordDuty(row, on(QDate(2026, 11, 20)));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"record_welcome_back"_s);
    CHECK(duty->due == QDate(2026, 11, 23)); // the INSET day is a working day
    CHECK(stateCode(duty) == u"upcoming"_s);
    CHECK(stateCode(recordDuty(row, on(QDate(2026, 11, 24)))) == u"overdue"_s);
    row.heldOn = QDate(2026, 11, 19);
    CHECK_FALSE(recordDuty(row, on(QDate(2026, 11, 24))));
}

TEST_CASE("A record prepared before the meeting does not make it held", "[today][rules]")
{
    WelcomeBackRow row = aMeeting(QDate(2026, 11, 19));
    row.heldOn = QDate(2026, 11, 19);
    CHECK(meetingDuty(row, on(QDate(2026, 11, 18))));
    CHECK_FALSE(uploadDuty(row, on(QDate(2026, 11, 18))));
    CHECK_FALSE(meetingDuty(row, on(QDate(2026, 11, 19))));
    CHECK(uploadDuty(row, on(QDate(2026, 11, 19))));
}

TEST_CASE("R21: the record is on CPOMS by the second working day after the meeting",
          "[today][rules][R21]")
{
    const auto [held, due] = GENERATE(table<QDate, QDate>({
        {QDate(2026, 11, 20), QDate(2026, 11, 24)},
        {QDate(2026, 12, 17), QDate(2026, 12, 21)},
        {QDate(2026, 12, 23), QDate(2026, 12, 29)},
        {QDate(2026, 12, 24), QDate(2026, 12, 30)},
        {QDate(2026, 4, 2), QDate(2026, 4, 8)},
    }));
    WelcomeBackRow row = aMeeting(held);
    row.heldOn = held;
    const auto duty = uploadDuty(row, on(held));
    REQUIRE(duty);
    CHECK(duty->due == due);
    CHECK(duty->why == DutyWhy::RecordNotUploaded);
    CHECK(toCode(duty->actor) == u"office"_s);
    row.uploadedOn = due;
    CHECK_FALSE(uploadDuty(row, on(due)));
}

TEST_CASE("R21: a school may count the two days as school days", "[today][rules][R21]")
{
    WelcomeBackRow row = aMeeting(QDate(2026, 11, 20));
    row.heldOn = row.plan.date;
    DutyContext context = on(QDate(2026, 11, 20));
    context.rules.uploadCountsSchoolDays = true;
    CHECK(uploadDuty(row, context)->due == QDate(2026, 11, 25));
}

TEST_CASE("A meeting not yet held has nothing to upload", "[today][rules]")
{
    CHECK_FALSE(uploadDuty(aMeeting(QDate(2026, 11, 19)), on(QDate(2026, 11, 20))));
}

TEST_CASE("After a return without a meeting the intervention session is due", "[today][rules]")
{
    WelcomeBackRow row = aReturn(WelcomeBackArrangement::WithoutMeeting);
    row.plan.interventionDate = QDate(2026, 11, 24);
    CHECK_FALSE(interventionDuty(row, on(QDate(2026, 11, 16))));
    CHECK(stateCode(interventionDuty(row, on(QDate(2026, 11, 17)))) == u"upcoming"_s);
    CHECK(stateCode(interventionDuty(row, on(QDate(2026, 11, 24)))) == u"today"_s);
    CHECK_FALSE(interventionDuty(row, on(QDate(2026, 11, 25)))); // its record is asked for now
    CHECK_FALSE(meetingDuty(row, on(QDate(2026, 11, 24))));
    CHECK_FALSE(arrangeDuty(row, on(QDate(2026, 11, 24))));
}

TEST_CASE("An intervention session that has been recorded is not asked for again",
          "[today][rules]")
{
    WelcomeBackRow row = aReturn(WelcomeBackArrangement::WithoutMeeting);
    row.plan.interventionDate = QDate(2026, 11, 24);
    row.open.interventionHeldOn = QDate(2026, 11, 20); // sooner than planned
    CHECK_FALSE(interventionDuty(row, on(QDate(2026, 11, 20))));
    row.plan.interventionDate.reset();
    CHECK_FALSE(interventionDuty(row, on(QDate(2026, 11, 20))));
}

TEST_CASE("R20: a meeting to be arranged is on Today every day until it is set",
          "[today][rules][R20]")
{
    const WelcomeBackRow row = aReturn(WelcomeBackArrangement::ToBeArranged);
    for (QDate day(2026, 11, 13); day <= QDate(2026, 12, 18); day = day.addDays(1)) {
        REQUIRE(arrangeDuty(row, on(day)));
        CHECK((arrangeDuty(row, on(day))->state == DutyState::Overdue) ==
              (day > QDate(2026, 11, 18)));
    }
}

TEST_CASE("An intervention session without a date is chased until it has one", "[today][rules]")
{
    const WelcomeBackRow row = aReturn(WelcomeBackArrangement::WithoutMeeting);
    const auto duty = interventionDuty(row, on(QDate(2026, 11, 20)));
    REQUIRE(duty);
    CHECK(duty->due == QDate(2026, 11, 27)); // five school days after Thursday 19
    CHECK(duty->why == DutyWhy::InterventionNotSet);
    CHECK(stateCode(interventionDuty(row, on(QDate(2027, 2, 1)))) == u"overdue"_s);
}
