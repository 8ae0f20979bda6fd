// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/sign_in_service.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/prevention/watch_service.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/suspensions/follow_up.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// A school with somebody of each kind, and a student; Monday 16 November 2026.
struct House {
    FixedClock clock{QDateTime(QDate(2026, 11, 16), QTime(10, 30))};
    std::unique_ptr<Workspace> workspace = need(Workspace::openMemory(clock));
    StaffId head = add(u"Mrs J. Hart"_s, StaffRole::Head);
    StaffId acting = add(u"Mr P. Ellery"_s, StaffRole::Deputy, true);
    StaffId lead = add(u"Ms R. Quill"_s, StaffRole::Lead);
    StaffId office = add(u"Mr L. Osei"_s, StaffRole::Office);
    StudentId student = addStudent();

    StaffId add(const QString& name, StaffRole role, bool mayAct = false)
    {
        StaffMember member;
        member.name = name;
        member.role = role;
        member.mayActForHead = mayAct;
        return need(workspace->school().addStaff(member));
    }
    StudentId addStudent()
    {
        StudentRecord record;
        record.details.forename = u"Kit"_s;
        record.details.surname = u"Farrow"_s;
        record.details.yearGroup = u"9"_s;
        record.statuses = {{StatusKind::SenSupport, QDate(2026, 9, 1), std::nullopt, {}},
                           {StatusKind::ChildProtection, QDate(2026, 9, 1), std::nullopt,
                            u"neglect"_s}};
        record.professionals = {
            {ProfessionalRole::SocialWorker, {}, u"Mx B. Lane"_s, {}, {}, {}},
            {ProfessionalRole::Camhs, {}, u"Dr C. Moss"_s, {}, {}, {}}};
        return need(workspace->students().add(record));
    }
    void signIn(StaffId id, Proof proof = Proof::None) { workspace->signIn().signIn(id, proof); }
    SuspensionId addDraft(std::optional<StaffId> decidedBy)
    {
        SuspensionCase draft;
        draft.suspension = aSuspension(student);
        draft.suspension.details.decidedBy = decidedBy;
        draft.welcomeBack = aMeetingPlan(QDate(2026, 11, 19));
        draft.welcomeBack.lead = head;
        return need(workspace->cases().saveDraft(draft));
    }
    WatchDecision dismissal() const
    {
        WatchDecision decision;
        decision.student = student;
        decision.on = QDate(2026, 11, 16);
        decision.by = head;
        decision.reason = u"Support has only begun"_s;
        decision.lookAgainOn = QDate(2026, 12, 14);
        return decision;
    }
};

template<class T>
QString refusal(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::NotAllowed);
    return result.error().detail;
}

} // namespace

TEST_CASE("Somebody named is refused what their role may not, and told whom to ask",
          "[school][roles]")
{
    House house;
    SignInService& signIn = house.workspace->signIn();
    need(signIn.require(Act::DismissTrigger)); // nobody named: as it always was
    house.signIn(house.office);
    const auto refused = signIn.require(Act::DismissTrigger);
    REQUIRE_FALSE(refused);
    CHECK(sentenceFor(refused.error()) ==
          u"That there is no meeting for now is decided by the head or a person with authority to "
          "act for the head. Ask Mrs J. Hart or Mr P. Ellery. Mr L. Osei is chosen as who works at "
          "this PC; if that is somebody else now, choose them under Settings, Staff."_s);
    need(signIn.require(Act::IssueSuspension));
    house.signIn(house.acting);
    need(signIn.require(Act::DismissTrigger));
    signIn.signOut();
    CHECK(need(signIn.ask(Act::DismissTrigger)).reason == u"nobody_named"_s);
}

TEST_CASE("Whose password opened the file stays who it is, whatever is chosen", "[school][roles]")
{
    House house;
    SignInService& signIn = house.workspace->signIn();
    house.signIn(house.office, Proof::Password);
    house.signIn(house.head, Proof::None);
    signIn.signOut();
    CHECK(signIn.id() == house.office);
    CHECK(refusal(signIn.require(Act::ExportEverything)) == u"role_export_everything"_s);
    CHECK(sentenceFor(signIn.require(Act::ExportEverything).error())
              .endsWith(u"Mr L. Osei is signed in here."_s));
    house.signIn(house.head, Proof::Password); // unlocked by somebody else
    need(signIn.require(Act::ExportEverything));
    signIn.signInWithRecoveryKey();
    need(signIn.require(Act::ManageProtection));
    CHECK(refusal(signIn.require(Act::ExportEverything)) == u"recovery_key_only"_s);
}

TEST_CASE("The office dismisses no trigger but may call the meeting", "[roles][prevention]")
{
    House house;
    house.signIn(house.office);
    WatchService& watch = house.workspace->watch();
    CHECK(refusal(watch.decide(house.dismissal())) == u"role_dismiss_trigger"_s);
    CHECK(need(watch.decisions(house.student)).empty());
    WatchDecision approval = house.dismissal();
    approval.verdict = WatchVerdict::Approved;
    need(watch.decide(approval));
    house.signIn(house.acting);
    need(watch.decide(house.dismissal()));
}

TEST_CASE("Only head or proprietor agrees that the referring school comes", "[roles][welcome_back]")
{
    House house;
    const SuspensionId draft = house.addDraft(house.head);
    WelcomeBackPlan plan = need(house.workspace->cases().find(draft)).welcomeBack;
    plan.referring = ReferringInvitation{house.head, QDate(2026, 11, 16), u"Extreme"_s};
    WelcomeBackService& meetings = house.workspace->welcomeBacks();
    house.signIn(house.acting);
    CHECK(refusal(meetings.arrange(draft, plan)) == u"role_agree_referring_school"_s);
    SuspensionCase again = need(house.workspace->cases().find(draft));
    again.welcomeBack = plan;
    CHECK(refusal(house.workspace->cases().saveDraft(again)) == u"role_agree_referring_school"_s);
    CHECK(refusal(house.workspace->records().changeMeeting(draft, plan, {})) ==
          u"role_agree_referring_school"_s);
    CHECK_FALSE(need(house.workspace->cases().find(draft)).welcomeBack.referring);
    house.signIn(house.head);
    need(meetings.arrange(draft, plan));
    house.signIn(house.office); // what was agreed stays while the office moves the meeting
    plan.date = QDate(2026, 11, 20);
    need(meetings.arrange(draft, plan));
    plan.referring.reset();
    need(meetings.arrange(draft, plan));
}

TEST_CASE("Issuing and cancelling: who may not, and on whose behalf", "[roles][records]")
{
    House house;
    const StaffId helper = house.add(u"Mx T. Other"_s, StaffRole::Other);
    const SuspensionId draft = house.addDraft(house.head);
    RecordsService& records = house.workspace->records();
    house.signIn(helper);
    CHECK(refusal(records.issueSuspension(draft, {})) == u"role_issue_suspension"_s);
    CHECK(refusal(records.cancelSuspension(draft, {}, {})) == u"role_cancel_suspension"_s);
    CHECK(refusal(records.correctSuspension({}, u"a mistake"_s, {})) == u"role_issue_suspension"_s);
    house.signIn(house.office);
    CHECK(records.issueSuspension(draft, {}).error().code == ErrorCode::CannotIssue); // no letter
    Cancellation cancellation;
    cancellation.by = house.lead;
    const auto undecided = records.cancelSuspension(draft, cancellation, {});
    REQUIRE_FALSE(undecided);
    CHECK(undecided.error().detail == u"cancelled_by_not_head"_s);
    cancellation.by = house.acting;
    CHECK(records.cancelSuspension(draft, cancellation, {}).error().field == u"status"_s);
}

TEST_CASE("Authority is given by head or proprietor; the office keeps names and numbers",
          "[roles][school]")
{
    House house;
    SchoolService& school = house.workspace->school();
    house.signIn(house.office);
    StaffMember clerk = need(school.findStaff(house.office));
    clerk.phone = u"01632 960004"_s;
    need(school.updateStaff(clerk));
    clerk.role = StaffRole::Head;
    CHECK(refusal(school.updateStaff(clerk)) == u"role_manage_people"_s);
    StaffMember added;
    added.name = u"Ms New"_s;
    added.role = StaffRole::Deputy;
    CHECK(refusal(school.addStaff(added)) == u"role_manage_people"_s);
    added.role = StaffRole::Office;
    CHECK(need(school.addStaff(added)).number > 0);
    CHECK(refusal(school.deactivateStaff(house.head)) == u"role_manage_people"_s);
    CHECK(refusal(school.saveRules({})) == u"role_change_rules"_s);
    house.signIn(house.acting); // received authority is not passed on
    clerk.role = StaffRole::Lead;
    CHECK(refusal(school.updateStaff(clerk)) == u"role_manage_people"_s);
    need(school.saveRules({}));
    house.signIn(house.head);
    need(school.updateStaff(clerk));
}

TEST_CASE("Child protection is not shown to the office, and not lost by its saving",
          "[roles][students]")
{
    House house;
    StudentService& students = house.workspace->students();
    const QDate today(2026, 11, 16);
    CHECK_FALSE(need(students.shown(house.student)).keepsBack);
    house.signIn(house.office);
    const ShownStudent shown = need(students.shown(house.student));
    CHECK(shown.keepsBack);
    REQUIRE(shown.record.statuses.size() == 1);
    CHECK(shown.record.statuses[0].kind == StatusKind::SenSupport);
    REQUIRE(shown.record.professionals.size() == 1);
    CHECK(shown.record.professionals[0].name == u"Dr C. Moss"_s);
    CHECK(need(students.rows(today)).front().statuses == std::vector{StatusKind::SenSupport});
    // Letters and duties still know whom the law has them tell.
    CHECK(need(students.find(house.student)).has(StatusKind::ChildProtection, today));

    StudentRecord edited = shown.record;
    edited.details.form = u"9B"_s;
    need(students.update(edited));
    house.signIn(house.lead);
    const ShownStudent whole = need(students.shown(house.student));
    CHECK_FALSE(whole.keepsBack);
    CHECK(whole.record.details.form == u"9B"_s);
    CHECK(whole.record.has(StatusKind::ChildProtection, today));
    CHECK(whole.record.statuses.back().note == u"neglect"_s);
    CHECK(whole.record.professionals.size() == 2);
}
