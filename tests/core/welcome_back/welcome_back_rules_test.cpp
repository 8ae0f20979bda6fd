// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/welcome_back_rules.h"

#include "tests/support/builders.h"
#include "tests/support/calendars.h"
#include "tests/support/catch.h"
#include "tests/support/issue_codes.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const HalfDay kBack{QDate(2026, 11, 25), Session::Am};

} // namespace

TEST_CASE("The meeting is proposed half an hour before school on the day of return",
          "[welcome_back][rules][R20]")
{
    const auto plan = proposedPlan(kBack, QTime(8, 50), QTime(13, 10), StaffId{3});
    CHECK(plan.arrangement == WelcomeBackArrangement::MeetingSet);
    CHECK(plan.date == QDate(2026, 11, 25));
    CHECK(plan.time == QTime(8, 20));
    CHECK(plan.lead == StaffId{3});
    const auto afternoon =
        proposedPlan({kBack.date, Session::Pm}, QTime(8, 50), QTime(13, 10), std::nullopt);
    CHECK(afternoon.time == QTime(12, 40));
}

TEST_CASE("A meeting that is set needs a day, a time and a lead", "[welcome_back][rules][R20]")
{
    WelcomeBackPlan plan;
    plan.arrangement = WelcomeBackArrangement::MeetingSet;
    CHECK(codes(validate(plan, PlanFacts{kBack, demoCalendar()}))
          == QStringList{u"plan_date_missing"_s, u"plan_time_missing"_s, u"plan_lead_missing"_s,
                         u"plan_place_missing"_s});
    plan = aMeetingPlan(kBack.date);
    plan.lead = StaffId{1};
    CHECK(validate(plan, PlanFacts{kBack, demoCalendar()}).empty());
}

TEST_CASE("A meeting before the suspension is over is refused; the school day before the return is not",
          "[welcome_back][rules][R20]")
{
    WelcomeBackPlan plan = aMeetingPlan(QDate(2026, 11, 20));
    plan.lead = StaffId{1};
    const auto issues = validate(plan, PlanFacts{kBack, demoCalendar()});
    CHECK(codes(issues) == QStringList{u"plan_too_early"_s});
    CHECK(hasProblem(issues));
    plan.date = QDate(2026, 11, 24);
    CHECK(validate(plan, PlanFacts{kBack, demoCalendar()}).empty());
}

TEST_CASE("A meeting on an INSET day or after the return is doubted, not refused",
          "[welcome_back][rules][R20]")
{
    WelcomeBackPlan plan = aMeetingPlan(QDate(2026, 11, 23)); // INSET
    plan.lead = StaffId{1};
    const HalfDay backTuesday{QDate(2026, 11, 24), Session::Am};
    CHECK(codes(validate(plan, PlanFacts{backTuesday, demoCalendar()}))
          == QStringList{u"plan_not_on_school_day"_s});
    plan.date = QDate(2026, 11, 26);
    const auto issues = validate(plan, PlanFacts{kBack, demoCalendar()});
    CHECK(codes(issues) == QStringList{u"plan_after_return"_s});
    CHECK(issues.front().parameters == QStringList{u"2026-11-25"_s});
    CHECK_FALSE(hasProblem(issues));
}

TEST_CASE("A return without a meeting needs its session soon after", "[welcome_back][rules][R20]")
{
    WelcomeBackPlan plan;
    plan.arrangement = WelcomeBackArrangement::WithoutMeeting;
    plan.noMeetingReason = NoMeetingReason::Other;
    CHECK(codes(validate(plan, PlanFacts{kBack, demoCalendar()}))
          == QStringList{u"no_meeting_note_missing"_s, u"no_meeting_decider_missing"_s,
                         u"intervention_date_missing"_s, u"monitoring_missing"_s});
    plan.noMeetingDecidedBy = StaffId{1};
    plan.noMeetingDecidedOn = QDate(2026, 11, 20);
    plan.monitoring = {StaffId{2}, u"A word at registration"_s, QDate(2026, 12, 9)};
    plan.noMeetingNote = u"The family asked for it."_s;
    plan.interventionDate = QDate(2026, 12, 2); // the fifth school day after
    CHECK(validate(plan, PlanFacts{kBack, demoCalendar()}).empty());
    plan.interventionDate = QDate(2026, 12, 3);
    CHECK(codes(validate(plan, PlanFacts{kBack, demoCalendar()})) == QStringList{u"intervention_late"_s});
    CHECK(validate(plan, PlanFacts{kBack, demoCalendar(), 6}).empty()); // as the school has settled it
}

TEST_CASE("To be arranged stands in nobody's way", "[welcome_back][rules][R20]")
{
    CHECK(validate(WelcomeBackPlan{}, PlanFacts{kBack, demoCalendar()}).empty());
}

TEST_CASE("The record asks whether the fresh start and the reassurance were said",
          "[welcome_back][rules]")
{
    WelcomeBackRecord record = aMeetingRecord(QDate(2026, 11, 25));
    CHECK(validate(record, RecordFacts{}).empty());
    record.freshStartSaid = false;
    record.reassuranceGiven = false;
    record.ledBy.clear();
    const auto issues = validate(record, RecordFacts{});
    CHECK(codes(issues)
          == QStringList{u"led_by_missing"_s, u"fresh_start_not_said"_s, u"reassurance_not_given"_s});
    CHECK_FALSE(hasProblem(issues));
}

TEST_CASE("A record starts from the plan and the contacts who get letters", "[welcome_back][rules]")
{
    StudentRecord student;
    Contact mother;
    mother.title = u"Ms"_s;
    mother.surname = u"Farrow"_s;
    mother.relationship = u"PAM"_s;
    mother.getsLetters = true;
    student.contacts = {mother, Contact{}};
    const auto record = startRecord(aMeetingPlan(kBack.date), u"Mrs J. Hart"_s, student,
                                    [](const QString& code) { return QString(code + u" in words"_s); });
    CHECK(record.heldOn == kBack.date);
    CHECK(record.heldAt == QTime(8, 30));
    CHECK(record.ledBy == u"Mrs J. Hart"_s);
    CHECK(record.attendees == std::vector{Attendee{u"Ms Farrow"_s, u"PAM in words"_s, false}});
}
