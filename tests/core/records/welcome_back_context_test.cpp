// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/calendar/school_year.h"
#include "core/documents/document_text.h"
#include "core/documents/follow_up_letters.h"
#include "core/records/document_source.h"
#include "core/school/rule_settings.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/suspensions.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// A school with a head and a deputy; a student who is out from Monday 16 to Wednesday 18 November
/// 2026, back on Thursday the 19th.
struct Office {
    FixedClock clock{QDateTime(QDate(2026, 11, 16), QTime(9, 0))};
    std::unique_ptr<Workspace> workspace = need(Workspace::openMemory(clock));
    StaffId head = addStaff(u"Mrs J. Hart"_s, StaffRole::Head);
    StaffId deputy = addStaff(u"Mr P. Cole"_s, StaffRole::Deputy);
    StudentId student;

    Office()
    {
        std::vector<CalendarEntry> year = demoCalendar().entries();
        std::erase_if(year, [](const CalendarEntry& e) { return schoolYearOf(e.first) != 2026; });
        need(workspace->calendar().replaceYear(2026, year));
        StudentRecord record;
        record.details.surname = u"Farrow"_s;
        record.details.forename = u"Dylan"_s;
        record.details.dateOfBirth = QDate(2012, 10, 3);
        student = need(workspace->students().add(record));
    }

    StaffId addStaff(const QString& name, StaffRole role)
    {
        StaffMember member;
        member.name = name;
        member.role = role;
        return need(workspace->school().addStaff(member));
    }

    WelcomeBackId meetingAfter(QDate first, int days, const WelcomeBackPlan& plan)
    {
        SuspensionCase one;
        one.suspension.details = daysFrom(first, days);
        one.suspension.details.student = student;
        one.welcomeBack = plan;
        const SuspensionId id = need(workspace->cases().saveDraft(one));
        return need(workspace->welcomeBacks().ofSuspension(id)).value();
    }

    [[nodiscard]] WelcomeBackPlan planOn(QDate date) const
    {
        WelcomeBackPlan plan;
        plan.arrangement = WelcomeBackArrangement::MeetingSet;
        plan.date = date;
        plan.time = QTime(8, 20);
        plan.lead = head;
        return plan;
    }

    [[nodiscard]] WelcomeBackContext contextOf(WelcomeBackId id) const
    {
        return need(workspace->documents().welcomeBack(need(workspace->welcomeBacks().find(id))));
    }
};

/// A meeting of October in which two things were taken on, and this one of November.
struct SecondMeeting : Office {
    WelcomeBackId first = meetingAfter({2026, 10, 6}, 2, planOn({2026, 10, 8}));
    WelcomeBackId second;

    SecondMeeting()
    {
        WelcomeBackRecord record;
        record.heldOn = QDate(2026, 10, 8);
        record.ledBy = u"Mrs J. Hart"_s;
        record.commitments = {
            {{}, CommitmentKind::Strategy, u"A calm start on Mondays"_s, u"Ms Bright"_s},
            {{}, CommitmentKind::TargetStudent, u"Homework in on time"_s}};
        need(workspace->welcomeBacks().saveRecord(first, record));
        WelcomeBackPlan plan = planOn({2026, 11, 19});
        plan.lead = deputy;
        plan.delegation = {head, QDate(2026, 11, 16)};
        second = meetingAfter({2026, 11, 16}, 3, plan);
    }
};

} // namespace

TEST_CASE("What was taken on last time comes back to the next meeting, and only to that",
          "[records][welcome_back]")
{
    SecondMeeting desk;
    CHECK(desk.contextOf(desk.first).earlier.empty());
    const WelcomeBackContext context = desk.contextOf(desk.second);
    REQUIRE(context.earlier.size() == 2);
    const QString sheet = toPlainText(welcomeBackPreparation(context));
    CHECK(sheet.contains(u"A calm start on Mondays (Ms Bright) – not started yet"_s));
    CHECK(toPlainText(welcomeBackRecord(context)).contains(u"From last time, 8 October 2026"_s));
    need(desk.workspace->welcomeBacks().noteProgress(context.earlier.front().commitment.id,
                                                     CommitmentState::Achieved, u"Four of four"_s));
    const WelcomeBackContext later = desk.contextOf(desk.second);
    CHECK(!toPlainText(welcomeBackPreparation(later))
               .contains(later.earlier.front().commitment.wording));
    CHECK(toPlainText(welcomeBackRecord(later)).contains(u"Achieved: Four of four"_s));
}

TEST_CASE("Who asked the deputy to lead is known by name, also after leaving",
          "[records][welcome_back]")
{
    SecondMeeting desk;
    need(desk.workspace->school().deactivateStaff(desk.head));
    CHECK(toPlainText(welcomeBackPreparation(desk.contextOf(desk.second)))
              .contains(u"Mr P. Cole\nasked by Mrs J. Hart on 16 November 2026"_s));
}

TEST_CASE("The school's way of counting the days for the upload reaches the paper",
          "[records][welcome_back][R21]")
{
    SecondMeeting desk;
    const auto footer = [&desk] {
        return welcomeBackRecord(desk.contextOf(desk.second)).footerNote;
    };
    CHECK(footer().endsWith(u"by Monday 23 November 2026"_s));
    RuleSettings rules;
    rules.uploadCountsSchoolDays = true;
    need(desk.workspace->school().saveRules(rules));
    CHECK(footer().endsWith(u"by Tuesday 24 November 2026"_s)); // INSET on the Monday
}

TEST_CASE("A letter about a return without a meeting names who watches over it",
          "[records][welcome_back]")
{
    Office desk;
    WelcomeBackPlan plan;
    plan.arrangement = WelcomeBackArrangement::WithoutMeeting;
    plan.noMeetingDecidedBy = desk.head;
    plan.noMeetingDecidedOn = QDate(2026, 11, 16);
    plan.noMeetingNote = u"Quiet start."_s;
    plan.monitoring.by = desk.deputy;
    plan.interventionDate = QDate(2026, 11, 20);
    const WelcomeBack one =
        need(desk.workspace->welcomeBacks().find(desk.meetingAfter({2026, 11, 16}, 3, plan)));
    const SuspensionCase stored = need(desk.workspace->cases().find(one.suspension));
    const LetterContext letter = need(desk.workspace->documents().letter(stored));
    CHECK(toPlainText(returnWithoutMeetingLetters(letter).front())
              .contains(u"Mr P. Cole will keep a friendly eye"_s));
    const WelcomeBackContext context = need(desk.workspace->documents().welcomeBack(one));
    CHECK(toPlainText(monitoringNotes(context)).contains(u"Watched over by: Mr P. Cole"_s));
}
