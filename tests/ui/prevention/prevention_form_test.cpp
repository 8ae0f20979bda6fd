// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_form.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/invented_students.h"
#include "tests/support/page_parts.h"
#include "ui/prevention/standing_part.h"
#include "ui/prevention/yes_no.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<StaffMember> kStaff = {
    {StaffId{1}, u"Mrs J. Hart"_s, StaffRole::Head, {}, {}, {}, false, true},
    {StaffId{2}, u"Mr P. Cole"_s, StaffRole::Deputy, {}, {}, {}, false, true},
    {StaffId{3}, u"Ms D. Roe"_s, StaffRole::Deputy, {}, {}, {}, true, true},
};

PreventionFormFacts facts()
{
    return {QDate(2026, 11, 19), kStaff, u"Headteacher"_s};
}

/// Something in every field there is, and in what is noted beside the form.
PreventionDetails everythingSaid()
{
    PreventionDetails details = aPreventionMeeting(StudentId{7}, StaffId{1});
    details.minuteTaker = u"Mrs T. Lane"_s;
    details.calledOff = CalledOff{QDate(2026, 11, 18), u"Snow"_s};
    details.preparation = {
        u"Quiet room"_s,         u"Assess again"_s,    QDate(2026, 11, 2), true, 1500,
        u"Carer rings weekly"_s, u"Target 2 amended"_s};
    details.talk = {true,         u"What happened"_s, u"What was done"_s,
                    u"Answers"_s, u"A mentor"_s,      u"Minutes"_s};
    PreventionAction action;
    action.id = PreventionActionId{4};
    action.wording = u"Mentor twice a week"_s;
    action.owner = u"Mr P. Cole"_s;
    action.dueOn = QDate(2026, 12, 4);
    action.state = ActionState::UnderWay;
    action.progress = u"Begun"_s;
    action.progressOn = QDate(2026, 11, 18);
    details.result = {
        {{OutcomeKind::FurtherAssessment, u"Speech"_s}, {OutcomeKind::FormalProcedures, {}}},
        {action},
        u"Stays with us"_s,
        StaffId{3},
        QDate(2026, 11, 17),
        QDate(2027, 1, 15),
        QDate(2027, 1, 14),
        u"Better"_s};
    PreventionAttendee therapist{u"Dr S. Moss"_s,
                                 PreventionRole::OtherProfessional,
                                 u"Speech therapist"_s,
                                 u"City health"_s,
                                 false,
                                 false};
    therapist.email = u"s.moss@health.example"_s;
    therapist.invited = Handed{QDate(2026, 11, 9), ContactMethod::Post};
    therapist.reply = InvitationReply::NotComing;
    therapist.representedBy = u"Ms K. Low"_s;
    therapist.record = Handed{QDate(2026, 11, 18), ContactMethod::Email};
    therapist.minutes = Handed{QDate(2026, 11, 18), ContactMethod::Portal};
    therapist.reports = Handed{QDate(2026, 11, 19), ContactMethod::ByHand};
    details.attendees.push_back(therapist);
    return details;
}

CallFacts known(const StudentRecord& student)
{
    CallFacts known;
    known.student = student;
    known.school.name = u"Meadow Vale Academy"_s;
    known.head = kStaff.front();
    known.today = QDate(2026, 11, 19);
    return known;
}

} // namespace

TEST_CASE("The form gives back what it was given", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    const PreventionDetails details = everythingSaid();
    form.setDetails(details);
    CHECK(form.details() == details);
}

TEST_CASE("A question nobody has answered stays open", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    PreventionDetails details = aPreventionMeeting(StudentId{7}, StaffId{1});
    details.oneOffIncident = false;
    form.setDetails(details);
    details.oneOffIncident = std::nullopt; // as if another meeting were opened
    form.setDetails(details);
    CHECK_FALSE(form.details().oneOffIncident.has_value());
    form.findChild<QRadioButton*>(u"oneOffIncidentYes"_s)->click();
    CHECK(form.details().oneOffIncident == true);
}

TEST_CASE("The end of the suspension counts only while the student is out", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    form.setDetails(aPreventionMeeting(StudentId{7}, StaffId{1}));
    CHECK(form.details().suspensionEnds == QDate(2026, 11, 20));
    form.findChild<QRadioButton*>(u"attendingSchoolYes"_s)->click();
    CHECK_FALSE(form.details().suspensionEnds.has_value());
    form.findChild<QRadioButton*>(u"attendingSchoolNo"_s)->click();
    CHECK(form.details().suspensionEnds == QDate(2026, 11, 20)); // not forgotten
}

TEST_CASE("Attendance is read as people write it", "[ui][prevention]")
{
    CHECK(permilleFromText(u"78.4"_s) == 784);
    CHECK(permilleFromText(u" 78,4 % "_s) == 784);
    CHECK(permilleFromText(u"100"_s) == 1000);
    CHECK_FALSE(permilleFromText(u" "_s).has_value());
    CHECK(permilleFromText(u"most days"_s) == -1);
    CHECK(permilleFromText(u"784"_s) == 7840); // refused by the rules
}

TEST_CASE("A deputy with authority may chair, one without may not", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    PreventionDetails details = aPreventionMeeting(StudentId{7}, StaffId{3});
    form.setDetails(details);
    CHECK_FALSE(hasProblem(form.check()));
    details.chair = StaffId{2};
    form.setDetails(details);
    const std::vector<Issue> issues = form.check();
    REQUIRE(hasProblem(issues));
    CHECK(issues.front().code == u"chair_not_allowed"_s);
}

TEST_CASE("Somebody added, moved and removed signs in the order shown", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    form.setDetails(aPreventionMeeting(StudentId{7}, StaffId{1}));
    form.findChild<QPushButton*>(u"participantDownButton1"_s)->click();
    CHECK(form.details().attendees.front().name == u"Ms A. Grant"_s);
    form.findChild<QPushButton*>(u"participantRemoveButton1"_s)->click();
    REQUIRE(form.details().attendees.size() == 1);
    CHECK(form.details().attendees.front().name == u"Mrs J. Hart"_s);
    form.findChild<QPushButton*>(u"addParticipantButton"_s)->click();
    form.findChild<QComboBox*>(u"participantRoleCombo2"_s)->setEditText(u"Social worker"_s);
    REQUIRE(form.details().attendees.size() == 2);
    CHECK(form.details().attendees.back().role == PreventionRole::SocialWorker);
    CHECK(form.details().attendees.back().roleNote.isEmpty());
}

TEST_CASE("A governor, a parent or the young person is refused, and the form says why",
          "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    form.setDetails(aPreventionMeeting(StudentId{7}, StaffId{1}));
    auto& refusal = part<QLabel>(form, u"participantRefusal2"_s);
    auto& role = part<QComboBox>(form, u"participantRoleCombo2"_s);
    role.setEditText(u"Chair of governors"_s);
    CHECK(refusal.isVisibleTo(&form));
    CHECK(refusal.text().contains(u"governors may have to review"_s));
    CHECK(form.details().attendees.size() == 1); // not kept on the list
    role.setEditText(u"Mother"_s);
    CHECK(refusal.text().contains(u"belongs to the family"_s));
    CHECK(form.details().attendees.size() == 1);
    role.setEditText(u"Social worker"_s);
    CHECK_FALSE(refusal.isVisibleTo(&form));
    CHECK(form.details().attendees.size() == 2);
}

TEST_CASE("The mother is refused by her name, too", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    StudentRecord student = invented(u"Dylan"_s, u"Farrow"_s);
    Contact mother;
    mother.forename = u"Kay"_s;
    mother.surname = u"Farrow"_s;
    student.contacts = {mother};
    form.setDetails(aPreventionMeeting(StudentId{7}, StaffId{1}));
    form.know(known(student));
    type(form, u"participantNameEdit2"_s, u"Kay Farrow"_s);
    CHECK(part<QLabel>(form, u"participantRefusal2"_s).isVisibleTo(&form));
    CHECK(form.details().attendees.size() == 1);
}

TEST_CASE("Who is still to be invited is added by one button each", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    StudentRecord student = invented(u"Dylan"_s, u"Farrow"_s);
    student.statuses = {{StatusKind::YouthJusticeOrder, QDate(2026, 9, 1), QDate(2026, 12, 1), {}}};
    Professional officer;
    officer.role = ProfessionalRole::YouthJusticeOfficer;
    officer.name = u"Mr B. Stone"_s;
    student.professionals = {officer};
    form.setDetails(aPreventionMeeting(StudentId{7}, StaffId{1}));
    form.know(known(student));
    const auto roles = [&form] {
        std::vector<PreventionRole> all;
        for (const PreventionAttendee& one : form.details().attendees) {
            all.push_back(one.role);
        }
        return all;
    };
    for (int i = 0; i < 9 && form.findChild<QPushButton*>(u"addInviteeButton1"_s) != nullptr; ++i) {
        press(form, u"addInviteeButton1"_s);
    }
    const auto all = roles();
    CHECK(std::ranges::count(all, PreventionRole::YouthJusticeOfficer) == 1);
    CHECK(std::ranges::count(all, PreventionRole::LeadStaff) == 1);
    const auto count = all.size();
    // The order ends before another date of the meeting: the officer is pointed out.
    type(form, u"preventionDateEditLine"_s, u"15/12/2026"_s);
    REQUIRE(form.findChild<QPushButton*>(u"notAskedButton1"_s) != nullptr);
    press(form, u"notAskedButton1"_s);
    CHECK(form.details().attendees.size() == count - 1);
    CHECK(std::ranges::count(roles(), PreventionRole::YouthJusticeOfficer) == 0);
}

TEST_CASE("The window suggests exactly the union for a looked-after student with plan and order",
          "[ui][prevention]")
{
    using enum PreventionRole;
    PreventionForm form(facts(), nullptr);
    StudentRecord student = invented(u"Amira"_s, u"Osei"_s);
    student.statuses = {{StatusKind::LookedAfter, QDate(2026, 9, 1), std::nullopt, {}},
                        {StatusKind::EhcPlan, QDate(2026, 9, 1), std::nullopt, {}},
                        {StatusKind::YouthJusticeOrder, QDate(2026, 9, 1), QDate(2026, 12, 1), {}}};
    PreventionDetails nobody = aPreventionMeeting(StudentId{7}, StaffId{1});
    nobody.attendees.clear();
    form.setDetails(nobody);
    form.know(known(student));
    const auto isSuggested = [&form] {
        return form.findChild<QPushButton*>(u"addInviteeButton1"_s) != nullptr;
    };
    // Each name is found out and typed; whoever is on the list is not suggested again.
    for (int person = 1; person <= 12 && isSuggested(); ++person) {
        press(form, u"addInviteeButton1"_s);
    }
    CHECK_FALSE(isSuggested());
    std::vector<PreventionRole> roles;
    for (const PreventionAttendee& one : form.details().attendees) {
        roles.push_back(one.role);
    }
    CHECK(roles == std::vector{Head, LeadStaff, ExclusionsOfficer, VirtualSchoolHead, SocialWorker,
                               DesignatedTeacher, SenOfficer, YouthJusticeOfficer});
    // The day after the order ends its officer alone is not asked for any more.
    type(form, u"preventionDateEditLine"_s, u"2/12/2026"_s);
    CHECK_FALSE(isSuggested());
    REQUIRE(form.findChild<QPushButton*>(u"notAskedButton1"_s) != nullptr);
    CHECK(form.findChild<QPushButton*>(u"notAskedButton2"_s) == nullptr);
    press(form, u"notAskedButton1"_s);
    roles.pop_back();
    std::vector<PreventionRole> left;
    for (const PreventionAttendee& one : form.details().attendees) {
        left.push_back(one.role);
    }
    CHECK(left == roles);
}

TEST_CASE("Only what the statuses on the day ask for is asked before the meeting",
          "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    StudentRecord student = invented(u"Dylan"_s, u"Farrow"_s);
    form.setDetails(aPreventionMeeting(StudentId{7}, StaffId{1}));
    const auto sees = [&form](const QString& name) {
        return part<QWidget>(form, name).isVisibleTo(&form);
    };
    form.know(known(student));
    CHECK(sees(u"earlyHelpLine"_s));
    CHECK_FALSE(sees(u"educationPlanLine"_s));
    CHECK_FALSE(sees(u"adjustmentsEdit"_s));
    CHECK_FALSE(sees(u"supervisedHoursEdit"_s));
    CHECK_FALSE(sees(u"reviewsEhcPlan"_s));
    for (const StatusKind kind :
         {StatusKind::LookedAfter, StatusKind::Disability, StatusKind::EhcPlan}) {
        student.statuses.push_back({kind, QDate(2026, 1, 5), std::nullopt, {}});
    }
    form.know(known(student));
    CHECK(sees(u"educationPlanLine"_s));
    CHECK(sees(u"adjustmentsEdit"_s));
    CHECK(sees(u"supervisedHoursEdit"_s));
    CHECK(sees(u"reviewsEhcPlan"_s));
}

TEST_CASE("An action is written by keyboard alone, and the next one follows by Enter",
          "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    form.setDetails(aPreventionMeeting(StudentId{7}, StaffId{1}));
    form.show();
    type(form, u"actionWordingEdit1"_s, u"Mentor twice a week"_s);
    type(form, u"actionOwnerEdit1"_s, u"Mr P. Cole"_s);
    type(form, u"actionDueEditLine1"_s, u"4 dec"_s);
    QTest::keyClick(&part<QWidget>(form, u"actionDueEditLine1"_s), Qt::Key_Return);
    type(form, u"actionWordingEdit2"_s, u"Ask the psychology service"_s);
    const auto actions = form.details().result.actions;
    REQUIRE(actions.size() == 2);
    CHECK(actions[0].owner == u"Mr P. Cole"_s);
    CHECK(actions[0].dueOn == QDate(2026, 12, 4));
    CHECK(actions[1].wording == u"Ask the psychology service"_s);
    CHECK_FALSE(form.complainAboutLost());
    type(form, u"actionWordingEdit1"_s, {});
    CHECK(form.complainAboutLost()); // by whom and when, but not what
}

TEST_CASE("What became of an action is dated by the day on which it is said", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    PreventionDetails details = everythingSaid();
    form.setDetails(details);
    pick(form, u"actionStateCombo1"_s, u"Done"_s);
    CHECK(form.details().result.actions.front().state == ActionState::Done);
    CHECK(form.details().result.actions.front().progressOn == QDate(2026, 11, 19));
}

TEST_CASE("What is recorded is put below what somebody has written", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    CallFacts all = known(invented(u"Dylan"_s, u"Farrow"_s));
    all.suspensions = {aSuspension(StudentId{7})};
    all.suspensions.front().status = SuspensionStatus::Issued;
    InternalExclusion exclusion;
    exclusion.on = QDate(2026, 10, 6);
    exclusion.reason = u"Left the lesson again"_s;
    all.support.internalExclusions = {exclusion};
    AdditionalSupport mentor;
    mentor.minutesWeek = 60;
    mentor.first = QDate(2026, 9, 14);
    all.support.additional = {mentor};
    form.setDetails(aPreventionMeeting(StudentId{7}, StaffId{1}));
    form.know(all);
    auto& account = part<QPlainTextEdit>(form, u"accountEdit"_s);
    account.setPlainText(u"It began in September."_s);
    press(form, u"fillFromRecordButton"_s);
    const QString words = account.toPlainText();
    CHECK(words.startsWith(u"It began in September."_s));
    CHECK(words.contains(u"Left the lesson again"_s));
    CHECK(words.indexOf(u"6 October 2026"_s) < words.indexOf(u"16 November 2026"_s));
    CHECK(
        part<QPlainTextEdit>(form, u"schoolResponseEdit"_s).toPlainText().contains(u"Mentoring"_s));
    press(form, u"fillFromRecordButton"_s);
    CHECK(account.toPlainText() == words); // not twice
}

TEST_CASE("Whoever cannot come is asked who comes instead", "[ui][prevention]")
{
    PreventionForm form(facts(), nullptr);
    form.setDetails(aPreventionMeeting(StudentId{7}, StaffId{1}));
    CHECK_FALSE(part<QWidget>(form, u"participantRepresentedEdit2"_s).isVisibleTo(&form));
    pick(form, u"participantReplyCombo2"_s, u"Cannot come"_s);
    CHECK(part<QWidget>(form, u"participantRepresentedEdit2"_s).isVisibleTo(&form));
    type(form, u"participantRepresentedEdit2"_s, u"Mr C. Webb"_s);
    CHECK(form.details().attendees[1].representedBy == u"Mr C. Webb"_s);
    CHECK(form.details().attendees[1].reply == InvitationReply::NotComing);
}
