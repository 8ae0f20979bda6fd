// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today_service.h"

#include "core/base/clock.h"
#include "core/prevention/prevention_service.h"
#include "core/prevention/watch_service.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/suspensions/follow_up_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// Monday 16 November 2026; nothing entered but a student and a head.
struct Fixture {
    FixedClock clock{QDateTime(QDate(2026, 11, 16), QTime(9, 0))};
    std::unique_ptr<Workspace> workspace = need(Workspace::openMemory(clock));
    StudentId student;
    StaffId head;

    Fixture()
    {
        StudentRecord record;
        record.details.forename = u"Dylan"_s;
        record.details.surname = u"Farrow"_s;
        record.details.upn = u"B801200005001"_s;
        student = need(workspace->students().add(record));
        StaffMember member;
        member.name = u"Mrs J. Hart"_s;
        member.role = StaffRole::Head;
        head = need(workspace->school().addStaff(member));
    }
    SuspensionId issueSuspension() { return issue(aSuspension(student), QDate(2026, 11, 19)); }
    SuspensionId issue(const Suspension& suspension, QDate meeting)
    {
        clock.set(QDateTime(suspension.details.first.date, QTime(9, 0)));
        SuspensionCase entered{suspension, aMeetingPlan(meeting)};
        entered.welcomeBack.lead = head;
        const auto id = need(workspace->cases().saveDraft(entered));
        IssuedDocument letter;
        letter.kind = u"suspension-letter"_s;
        letter.student = student;
        letter.suspension = id;
        letter.pdf = "%PDF";
        need(workspace->records().issueSuspension(id, {letter}));
        return id;
    }
    QStringList dueOn(QDate date)
    {
        QStringList kinds;
        for (const Duty& duty : need(workspace->today().on(date)).duties) {
            kinds << kindCode(duty);
        }
        return kinds;
    }
    void tick(SuspensionId id, Step step)
    {
        StepDone done;
        done.step = step;
        done.on = clock.today();
        need(workspace->followUps().tick(id, done));
    }
};

Suspension oneDay(StudentId student, QDate date)
{
    return aSuspension(student, {date, Session::Am}, {date, Session::Pm}, 2);
}

} // namespace

TEST_CASE("An empty school has nothing to do", "[today][service]")
{
    Fixture f;
    const TodayView view = need(f.workspace->today().on(f.clock.today()));
    CHECK(view.duties.empty());
    CHECK(view.out.empty());
    CHECK(view.welcomeBacks.empty());
}

TEST_CASE("Today knows who is out, who comes back and which meetings are near", "[today][service]")
{
    Fixture f;
    f.issueSuspension();
    const auto chair = f.head;
    PreventionMeeting meeting{{}, aPreventionMeeting(f.student, chair)};
    need(f.workspace->preventions().save(meeting, need(f.workspace->school().staff())));

    const TodayView monday = need(f.workspace->today().on(QDate(2026, 11, 16)));
    REQUIRE(monday.out.size() == 1);
    CHECK(monday.out.front().studentName == u"Farrow, Dylan"_s);
    CHECK(monday.out.front().days == 3);
    REQUIRE(monday.returning.size() == 1);
    CHECK(monday.returning.front().back.date == QDate(2026, 11, 19));
    REQUIRE(monday.welcomeBacks.size() == 1);
    CHECK(monday.welcomeBacks.front().leadName == u"Mrs J. Hart"_s);
    CHECK(monday.preventions.size() == 1);

    const TodayView friday = need(f.workspace->today().on(QDate(2026, 11, 20)));
    CHECK(friday.out.empty());
    CHECK(friday.welcomeBacks.empty()); // it is past: now its record is due
    const bool recordDue = std::ranges::any_of(
        friday.duties, [](const Duty& duty) { return duty.kind == DutyKind::RecordWelcomeBack; });
    CHECK(recordDue);
}

TEST_CASE("What is ticked off is gone from Today, and back when the tick is taken away",
          "[today][service]")
{
    Fixture f;
    const SuspensionId id = f.issueSuspension();
    CHECK(f.dueOn(QDate(2026, 11, 16)) == QStringList{u"send_letter"_s, u"phone_parents"_s,
                                                      u"tell_local_authority"_s, u"set_work"_s,
                                                      u"mark_register"_s, u"welcome_back_meeting"_s,
                                                      u"check_return"_s});
    f.tick(id, Step::PhoneParents);
    f.tick(id, Step::TellAuthority);
    f.tick(id, Step::MarkRegister);
    const QStringList left = f.dueOn(QDate(2026, 11, 16));
    CHECK_FALSE(left.contains(u"phone_parents"_s));
    CHECK_FALSE(left.contains(u"tell_local_authority"_s));
    CHECK(left.contains(u"send_letter"_s));
    need(f.workspace->followUps().untick(id, Step::PhoneParents));
    CHECK(f.dueOn(QDate(2026, 11, 16)).contains(u"phone_parents"_s));
}

TEST_CASE("Every duty names the student by number and by name", "[today][service]")
{
    Fixture f;
    f.issueSuspension();
    for (const Duty& duty : need(f.workspace->today().on(QDate(2026, 11, 20))).duties) {
        CHECK(duty.studentUpn == u"B801200005001"_s);
        CHECK(duty.studentName == u"Farrow, Dylan"_s);
    }
}

TEST_CASE("Today looks back to the school year before, and no further", "[today][service]")
{
    Fixture f;
    f.issue(oneDay(f.student, QDate(2025, 7, 15)), QDate(2025, 7, 16));
    CHECK(f.dueOn(QDate(2025, 7, 15)).contains(u"send_letter"_s));
    CHECK(f.dueOn(QDate(2026, 7, 31)).contains(u"send_letter"_s));
    CHECK(f.dueOn(QDate(2026, 8, 1)).isEmpty()); // a new school year: 2024/25 is out of sight
    f.issue(oneDay(f.student, QDate(2025, 10, 6)), QDate(2025, 10, 7));
    CHECK(f.dueOn(QDate(2026, 11, 16)).count(u"send_letter"_s) == 1);
}

TEST_CASE("A draft is always on Today, however old", "[today][service]")
{
    Fixture f;
    need(f.workspace->cases().saveDraft({oneDay(f.student, QDate(2021, 3, 1)), {}}));
    CHECK(f.dueOn(QDate(2026, 11, 16)) == QStringList{u"issue_suspension"_s});
}

TEST_CASE("History taken over from elsewhere leaves nothing to do", "[today][service]")
{
    Fixture f;
    need(f.workspace->cases().takeOver({oneDay(f.student, QDate(2026, 11, 12)).details}));
    CHECK(f.dueOn(QDate(2026, 11, 16)).isEmpty());
}

TEST_CASE("Who came back early is neither out nor expected again", "[today][service]")
{
    Fixture f;
    const SuspensionId id = f.issueSuspension(); // Monday to Wednesday
    need(f.workspace->followUps().returnEarly(
        id, EarlyReturn{{QDate(2026, 11, 17), Session::Pm}, u"Things have settled."_s}));
    const TodayView tuesday = need(f.workspace->today().on(QDate(2026, 11, 17)));
    REQUIRE(tuesday.out.size() == 1);
    CHECK(tuesday.out.front().morning);
    CHECK_FALSE(tuesday.out.front().afternoon);
    CHECK(tuesday.out.front().back == HalfDay{QDate(2026, 11, 17), Session::Pm});
    CHECK(need(f.workspace->today().on(QDate(2026, 11, 18))).out.empty());
}

TEST_CASE("Days at another school count in the year, not towards the board's duty",
          "[today][service]")
{
    // They count in the school year (R7), not in the term at this school: no duty follows here.
    Fixture f;
    StudentRecord record = need(f.workspace->students().find(f.student));
    record.daysElsewhere = {{2026, 40, u"Riverside School"_s, {}}};
    need(f.workspace->students().update(record));
    f.issueSuspension();
    CHECK_FALSE(f.dueOn(QDate(2026, 11, 16)).contains(u"tell_governing_board"_s));
}

TEST_CASE("A meeting moved without a letter is to be told, until a letter says so",
          "[today][service]")
{
    Fixture f;
    const SuspensionId id = f.issueSuspension();
    CHECK_FALSE(f.dueOn(QDate(2026, 11, 17)).contains(u"tell_of_meeting"_s));
    WelcomeBackPlan moved = aMeetingPlan(QDate(2026, 11, 20));
    moved.lead = f.head;
    f.clock.set(QDateTime(QDate(2026, 11, 17), QTime(9, 0)));
    need(f.workspace->welcomeBacks().arrange(id, moved));
    const TodayView view = need(f.workspace->today().on(QDate(2026, 11, 17)));
    const auto duty = std::ranges::find(view.duties, DutyKind::TellOfMeeting, &Duty::kind);
    REQUIRE(duty != view.duties.end());
    CHECK(duty->due == QDate(2026, 11, 17));
    need(f.workspace->records().changeMeeting(id, moved, {}));
    CHECK_FALSE(f.dueOn(QDate(2026, 11, 17)).contains(u"tell_of_meeting"_s));
}

TEST_CASE("A meeting arranged for history from elsewhere asks for no letter", "[today][service]")
{
    Fixture f;
    const auto ids =
        need(f.workspace->cases().takeOver({oneDay(f.student, QDate(2026, 11, 18)).details}));
    need(f.workspace->welcomeBacks().arrange(ids.front(), aMeetingPlan(QDate(2026, 11, 19))));
    CHECK(f.dueOn(QDate(2026, 11, 18)) == QStringList{u"welcome_back_meeting"_s});
}

TEST_CASE("What is open around a meeting reaches Today from the file", "[today][service]")
{
    Fixture f;
    const SuspensionId id = f.issueSuspension();
    const auto meeting = need(f.workspace->welcomeBacks().ofSuspension(id));
    REQUIRE(meeting);
    FamilyAbsence absence;
    absence.who = u"Ms K. Farrow"_s;
    absence.notedOn = QDate(2026, 11, 18);
    need(f.workspace->welcomeBacks().saveAbsence(*meeting, absence));
    StaffMember other;
    other.name = u"Mr A. Osei"_s;
    other.role = StaffRole::Lead;
    LeadChange change;
    change.staff = f.head;
    change.successor = need(f.workspace->school().addStaff(other));
    change.toldOn = QDate(2026, 11, 18);
    change.reason = u"Was there when it happened."_s;
    need(f.workspace->welcomeBacks().changeLead(*meeting, change, {f.head, change.toldOn}));
    const TodayView view = need(f.workspace->today().on(QDate(2026, 11, 18)));
    const auto talk = std::ranges::find(view.duties, DutyKind::OfferTalk, &Duty::kind);
    REQUIRE(talk != view.duties.end());
    CHECK(talk->due == QDate(2026, 11, 19));
    CHECK(f.dueOn(QDate(2026, 11, 18)).contains(u"decide_on_absence"_s));
}

TEST_CASE("A student after two suspensions is on Today once: the head decides about a meeting",
          "[today][service][prevention]")
{
    Fixture f;
    f.issue(oneDay(f.student, QDate(2026, 10, 5)), QDate(2026, 10, 6));
    const SuspensionId second = f.issue(oneDay(f.student, QDate(2026, 11, 10)), QDate(2026, 11, 11));
    QStringList due = f.dueOn(QDate(2026, 11, 16));
    CHECK(due.count(u"decide_on_prevention"_s) == 1);
    CHECK_FALSE(due.contains(u"consider_prevention_meeting"_s));

    f.tick(second, Step::ConsiderPrevention); // considered there
    CHECK_FALSE(f.dueOn(QDate(2026, 11, 16)).contains(u"decide_on_prevention"_s));
    need(f.workspace->followUps().untick(second, Step::ConsiderPrevention));

    WatchDecision decision;
    decision.student = f.student;
    decision.verdict = WatchVerdict::Approved;
    decision.on = QDate(2026, 11, 16);
    decision.by = f.head;
    need(f.workspace->watch().decide(decision));
    due = f.dueOn(QDate(2026, 11, 16));
    CHECK_FALSE(due.contains(u"decide_on_prevention"_s));
    CHECK(due.count(u"call_prevention_meeting"_s) == 1);
    CHECK(due.count(u"start_early_help_assessment"_s) == 1);

    PreventionMeeting meeting{{}, aPreventionMeeting(f.student, f.head)};
    meeting.details.date = QDate(2026, 11, 26);
    need(f.workspace->preventions().save(meeting, need(f.workspace->school().staff())));
    due = f.dueOn(QDate(2026, 11, 16));
    CHECK_FALSE(due.contains(u"call_prevention_meeting"_s));
    CHECK(due.contains(u"invite_to_prevention_meeting"_s));
}

TEST_CASE("A looked-after student's PEP is asked for each term, by name",
          "[today][service][prevention]")
{
    Fixture f;
    SupportPlan pep;
    pep.kind = PlanKind::PersonalEducation;
    pep.agreedOn = QDate(2026, 5, 20);
    need(f.workspace->supports().save(f.student, pep));
    CHECK(f.dueOn(QDate(2026, 12, 10)).isEmpty()); // not looked after
    StudentRecord record = need(f.workspace->students().find(f.student));
    record.statuses = {{StatusKind::LookedAfter, QDate(2026, 1, 5), std::nullopt, {}}};
    need(f.workspace->students().update(record));
    const auto duties = need(f.workspace->today().on(QDate(2026, 12, 10))).duties;
    REQUIRE(duties.size() == 1);
    CHECK(kindCode(duties.front()) == u"review_education_plan"_s);
    CHECK(duties.front().studentName == u"Farrow, Dylan"_s);
    CHECK(duties.front().studentUpn == u"B801200005001"_s);
}
