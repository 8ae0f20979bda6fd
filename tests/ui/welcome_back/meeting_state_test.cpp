// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/meeting_state.h"

#include "tests/support/builders.h"
#include "tests/support/calendars.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("A meeting goes from being arranged to a record on CPOMS", "[ui][welcome_back]")
{
    const QDate today(2026, 11, 19);
    const QDate yesterday = today.addDays(-1);
    const QDate tomorrow = today.addDays(1);
    CHECK(meetingState({}, {}, {}, today) == MeetingState::ToArrange);
    CHECK(meetingState(aMeetingPlan(tomorrow), {}, {}, today) == MeetingState::Coming);
    CHECK(meetingState(aMeetingPlan(today), {}, {}, today) == MeetingState::Today);
    CHECK(meetingState(aMeetingPlan(yesterday), {}, {}, today) == MeetingState::ToRecord);
    CHECK(meetingState(aMeetingPlan(yesterday), yesterday, {}, today) == MeetingState::ToUpload);
    CHECK(meetingState(aMeetingPlan(yesterday), yesterday, today, today) == MeetingState::Done);

    WelcomeBackPlan without;
    without.arrangement = WelcomeBackArrangement::WithoutMeeting;
    CHECK(meetingState(without, {}, {}, today) == MeetingState::WithoutMeeting);
}

TEST_CASE("A record that is prepared beforehand leaves the meeting to come", "[ui][welcome_back]")
{
    const QDate today(2026, 11, 19);
    const QDate tomorrow = today.addDays(1);
    CHECK(meetingState(aMeetingPlan(tomorrow), tomorrow, {}, today) == MeetingState::Coming);
}
