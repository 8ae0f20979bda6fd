// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_page.h"

#include "core/records/attachment_service.h"
#include "tests/support/page_parts.h"
#include "tests/support/scans.h"
#include "tests/support/widget_check.h"
#include "tests/ui/prevention/prevention_desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<PreventionRow> stored(MeetingDesk& desk)
{
    return need(desk.workspace->preventions().rows());
}

} // namespace

TEST_CASE("A new prevention meeting knows what is known and is kept when saved", "[ui][prevention]")
{
    MeetingDesk desk;
    desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    StudentRecord student = need(desk.workspace->students().find(desk.student));
    student.statuses.push_back({StatusKind::ChildInNeed, QDate(2026, 9, 1), std::nullopt, {}});
    need(desk.workspace->students().update(student));
    PreventionPage page(desk.context(), desk.student, nullptr);
    CHECK(page.title() == u"Prevention meeting — Dylan Farrow"_s);
    CHECK(part<QLineEdit>(page, u"requestedByEdit"_s).text() == u"Mrs J. Hart"_s);
    // Nobody has said whether Dylan attends or what the incident was: nothing is answered for them.
    CHECK_FALSE(part<QRadioButton>(page, u"attendingSchoolYes"_s).isChecked());
    CHECK_FALSE(part<QRadioButton>(page, u"attendingSchoolNo"_s).isChecked());
    CHECK(part<QRadioButton>(page, u"priorConcernYes"_s).isChecked()); // suspended before
    CHECK(stored(desk).empty());

    part<QPlainTextEdit>(page, u"planSummaryEdit"_s).setPlainText(u"Two calm starts a week."_s);
    part<QLineEdit>(page, u"attendanceEdit"_s).setText(u"78.4"_s);
    press(page, u"savePreventionButton"_s);
    REQUIRE(stored(desk).size() == 1);
    const auto kept = need(desk.workspace->preventions().find(page.currentId())).details;
    CHECK(kept.planSummary == u"Two calm starts a week."_s);
    CHECK(kept.attendancePermille == 784);
    CHECK(kept.chair == desk.head);
    REQUIRE(kept.attendees.size() == 4);
    CHECK(kept.attendees[2].name == u"Ms A. Grant"_s);
    CHECK(kept.attendees[3].role == PreventionRole::SocialWorker);
}

TEST_CASE("The student of a new prevention meeting is found while typing", "[ui][prevention]")
{
    MeetingDesk desk;
    PreventionPage page(desk.context(), std::nullopt, nullptr);
    page.show();
    CHECK_FALSE(part<QPushButton>(page, u"savePreventionButton"_s).isVisible());
    auto& picker = part<QLineEdit>(page, u"preventionStudentPicker"_s);
    QTest::keyClicks(&picker, u"farr"_s);
    QTest::keyClick(&picker, Qt::Key_Return);
    CHECK(page.title() == u"Prevention meeting — Dylan Farrow"_s);
    CHECK(part<QPushButton>(page, u"savePreventionButton"_s).isVisible());
    CHECK_FALSE(picker.isVisible());
    CHECK(page.tryLeave()); // nothing was typed: nothing to keep
    CHECK(stored(desk).empty());
}

TEST_CASE("Once a prevention meeting is kept it saves itself while it is typed", "[ui][prevention]")
{
    MeetingDesk desk;
    const auto staff = need(desk.workspace->school().staff());
    const PreventionId id = need(desk.workspace->preventions().save(
        {{}, aPreventionMeeting(desk.student, desk.head)}, staff));
    PreventionPage page(desk.context(), id, nullptr);
    part<QPlainTextEdit>(page, u"planSummaryEdit"_s).setPlainText(u"A named mentor."_s);
    CHECK(QTest::qWaitFor(
        [&] {
            return need(desk.workspace->preventions().find(id)).details.planSummary ==
                   u"A named mentor."_s;
        },
        3000));
}

TEST_CASE("A deputy without authority is refused as chair, with the reason", "[ui][prevention]")
{
    MeetingDesk desk;
    PreventionPage page(desk.context(), desk.student, nullptr);
    auto& chair = part<QComboBox>(page, u"chairCombo"_s);
    chair.setCurrentIndex(chair.findData(desk.deputy.number));
    press(page, u"savePreventionButton"_s);
    CHECK(stored(desk).empty());
    const QString message = part<QLabel>(page, u"saveMessage"_s).text();
    CHECK(message.startsWith(u"Not saved yet. "_s));
    CHECK(message.contains(u"deputy with authority to act for the head"_s));
    desk.prompter.agrees = false;
    CHECK_FALSE(page.tryLeave());
    CHECK(desk.prompter.asked.size() == 1);
}

TEST_CASE("The page says why a meeting is thought of, and what is missing before it",
          "[ui][prevention]")
{
    PreventionDesk desk;
    PreventionPage page(desk.context(), desk.student, nullptr);
    CHECK(part<QLabel>(page, u"reasonsForConcern"_s)
              .text()
              .contains(u"at risk of permanent exclusion"_s));
    CHECK(part<QLabel>(page, u"earlyHelpLine"_s).text().contains(u"not started"_s));
    press(page, u"earlyHelpEnterButton"_s);
    CHECK(desk.navigator.went ==
          QStringList{u"student %1"_s.arg(desk.student.number)}); // where it is entered
    need(desk.workspace->supports().save(
        desk.student, EarlyHelpAssessment{AssessmentState::Started, QDate(2026, 11, 18), {}}));
    page.refresh();
    CHECK(part<QLabel>(page, u"earlyHelpLine"_s).text().contains(u"started on Wednesday 18"_s));
}

TEST_CASE("Invitations are noted with when and how, one by one or all at once", "[ui][prevention]")
{
    PreventionDesk desk;
    PreventionDetails details = aPreventionMeeting(desk.student, desk.head);
    details.attendees.push_back(details.attendees.back());
    details.attendees.back().name = u"Mr T. Li"_s;
    details.attendees.back().role = PreventionRole::LeadStaff;
    const PreventionId id = desk.called(details);
    PreventionPage page(desk.context(), id, nullptr);
    pick(page, u"invitedHowCombo"_s, u"by post"_s);
    press(page, u"participantInvitedButton2"_s);
    CHECK_FALSE(desk.kept(id).attendees[0].invited.has_value());
    CHECK(desk.kept(id).attendees[1].invited == Handed{QDate(2026, 11, 19), ContactMethod::Post});
    CHECK(part<QLabel>(page, u"participantPurpose2"_s)
              .text()
              .contains(u"invited on Thursday 19 November 2026 by post"_s));
    pick(page, u"invitedHowCombo"_s, u"by email"_s);
    press(page, u"inviteRestButton"_s);
    CHECK(desk.kept(id).attendees[2].invited == Handed{QDate(2026, 11, 19), ContactMethod::Email});
    CHECK(desk.kept(id).attendees[1].invited->how == ContactMethod::Post); // as it was noted
    CHECK(part<QPushButton>(page, u"participantInvitedButton1"_s).isHidden()); // the head calls it
    CHECK_FALSE(desk.kept(id).attendees[0].invited.has_value());
    CHECK_FALSE(part<QPushButton>(page, u"inviteRestButton"_s).isEnabled()); // nobody is left
    press(page, u"participantInvitedButton2"_s);
    CHECK_FALSE(desk.kept(id).attendees[1].invited.has_value());
}

TEST_CASE("Words being typed are kept when an invitation is noted", "[ui][prevention]")
{
    PreventionDesk desk;
    const PreventionId id = desk.called();
    PreventionPage page(desk.context(), id, nullptr);
    type(page, u"minutesEdit"_s, u"We began at two."_s);
    type(page, u"actionWordingEdit1"_s, u"Mentor twice a week"_s);
    press(page, u"participantInvitedButton2"_s);
    CHECK(desk.kept(id).talk.minutes == u"We began at two."_s);
    const auto first = desk.kept(id).result.actions;
    REQUIRE(first.size() == 1);
    type(page, u"actionOwnerEdit1"_s, u"Mr P. Cole"_s);
    press(page, u"savePreventionButton"_s);
    const auto second = desk.kept(id).result.actions;
    REQUIRE(second.size() == 1);
    CHECK(second.front().id == first.front().id); // the same action, not another one
    CHECK(desk.kept(id).attendees[1].invited.has_value());
}

TEST_CASE("Copies are ticked for each person and paper, or for everybody by email",
          "[ui][prevention]")
{
    PreventionDesk desk;
    const PreventionId id = desk.heldAlready();
    PreventionPage page(desk.context(), id, nullptr);
    CHECK(part<QLabel>(page, u"copiesWords"_s)
              .text()
              .contains(u"still to go to Mrs J. Hart and Ms A. Grant"_s));
    pick(page, u"copiesHowCombo"_s, u"by hand"_s);
    press(page, u"copyCheck_record_1"_s);
    CHECK(desk.kept(id).attendees[0].record == Handed{QDate(2026, 11, 19), ContactMethod::ByHand});
    press(page, u"allCopiesButton"_s);
    const auto people = desk.kept(id).attendees;
    CHECK(people[0].record->how == ContactMethod::ByHand); // as it was noted
    CHECK(people[0].minutes == Handed{QDate(2026, 11, 19), ContactMethod::Email});
    CHECK(people[1].record.has_value());
    CHECK_FALSE(people[1].reports.has_value()); // none is attached
    CHECK(part<QLabel>(page, u"copiesWords"_s).text() ==
          u"Everybody has the record and the minutes."_s);
    press(page, u"copyCheck_record_1"_s);
    CHECK_FALSE(desk.kept(id).attendees[0].record.has_value());
}

TEST_CASE("Nobody is given copies before the meeting has been held", "[ui][prevention]")
{
    PreventionDesk desk;
    PreventionPage page(desk.context(), desk.called(), nullptr);
    CHECK_FALSE(part<QWidget>(page, u"allCopiesButton"_s).isVisibleTo(&page));
    part<QCheckBox>(page, u"heldCheck"_s).setChecked(true);
    press(page, u"savePreventionButton"_s);
    CHECK(part<QWidget>(page, u"allCopiesButton"_s).isVisibleTo(&page));
}

TEST_CASE("A meeting is called off with a reason, and takes place after all", "[ui][prevention]")
{
    PreventionDesk desk;
    PreventionDetails details = aPreventionMeeting(desk.student, desk.head);
    details.date = QDate(2026, 11, 27);
    const PreventionId id = desk.called(details);
    PreventionPage page(desk.context(), id, nullptr);
    press(page, u"callOffOpenButton"_s);
    press(page, u"callOffSaveButton"_s);
    CHECK_FALSE(desk.kept(id).calledOff.has_value()); // without a reason
    type(page, u"callOffReasonEdit"_s, u"The family moves away"_s);
    press(page, u"callOffSaveButton"_s);
    CHECK(desk.kept(id).calledOff == CalledOff{QDate(2026, 11, 19), u"The family moves away"_s});
    CHECK(part<QLabel>(page, u"callOffWords"_s).text().contains(u"The family moves away"_s));
    // What is typed afterwards does not call it on again.
    type(page, u"minutesEdit"_s, u"None."_s);
    press(page, u"savePreventionButton"_s);
    CHECK(desk.kept(id).calledOff.has_value());
    press(page, u"callOffTakeBackButton"_s);
    CHECK_FALSE(desk.kept(id).calledOff.has_value());
}

TEST_CASE("What was agreed is looked at again on the day set for it", "[ui][prevention]")
{
    PreventionDesk desk;
    PreventionDetails details = aPreventionMeeting(desk.student, desk.head);
    details.held = true;
    details.result.reviewOn = QDate(2026, 11, 18);
    const PreventionId id = desk.called(details);
    PreventionPage page(desk.context(), id, nullptr);
    CHECK(part<QLabel>(page, u"reviewWords"_s)
              .text()
              .contains(u"was to be looked at again on Wednesday 18 November 2026"_s));
    press(page, u"reviewOpenButton"_s);
    type(page, u"reviewNoteEdit"_s, u"Two calm weeks"_s);
    press(page, u"reviewSaveButton"_s);
    CHECK(desk.kept(id).result.reviewedOn == QDate(2026, 11, 19));
    CHECK(desk.kept(id).result.reviewNote == u"Two calm weeks"_s);
    press(page, u"reviewTakeBackButton"_s);
    CHECK_FALSE(desk.kept(id).result.reviewedOn.has_value());
}

TEST_CASE("Reports that are attached are among the copies for everybody", "[ui][prevention]")
{
    PreventionDesk desk;
    const PreventionId id = desk.heldAlready();
    Attachment report;
    report.subject = {desk.student, {}, {}, id};
    report.kind = AttachmentKind::Report;
    report.title = u"Report of the psychology service"_s;
    report.fileName = u"report.pdf"_s;
    report.content = aPdf();
    need(desk.workspace->attachments().add(report));
    PreventionPage page(desk.context(), id, nullptr);
    press(page, u"allCopiesButton"_s);
    CHECK(desk.kept(id).attendees[0].reports.has_value());
}

TEST_CASE("A day that cannot be understood is pointed out before the page is left",
          "[ui][prevention]")
{
    PreventionDesk desk;
    const PreventionId id = desk.called();
    PreventionPage page(desk.context(), id, nullptr);
    type(page, u"reviewOnEditLine"_s, u"after Easter"_s);
    desk.prompter.agrees = false;
    CHECK_FALSE(page.tryLeave());
    REQUIRE(desk.prompter.asked.size() == 1);
    CHECK(desk.prompter.asked.front().contains(u"could not be understood"_s));
    type(page, u"reviewOnEditLine"_s, u"15/1/2027"_s);
    CHECK(page.tryLeave());
    CHECK(desk.kept(id).result.reviewOn == QDate(2027, 1, 15));
}

TEST_CASE("In a file that can only be read a prevention meeting can be looked at",
          "[ui][prevention]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.freshstart"_s);
    PreventionDesk desk;
    const PreventionId id = desk.called();
    need(desk.workspace->saveCopy(path));
    desk.workspace = need(Workspace::open(path, desk.clock, Workspace::Access::ReadOnly));
    PreventionPage page(desk.context(), id, nullptr);
    CHECK(part<QLabel>(page, u"saveMessage"_s).text().contains(u"can only be read"_s));
    CHECK_FALSE(part<QWidget>(page, u"savePreventionButton"_s).isEnabled());
    CHECK_FALSE(part<QWidget>(page, u"minutesEdit"_s).isEnabled());
    CHECK(page.tryLeave());
}

TEST_CASE("Every input of the prevention page has a name and is reached by keyboard",
          "[ui][prevention][accessibility]")
{
    MeetingDesk desk;
    const std::optional<StudentId> student =
        GENERATE(false, true) ? std::optional(desk.student) : std::nullopt;
    PreventionPage page(desk.context(), student, nullptr);
    page.resize(1096, 740);
    page.show();
    CHECK(namelessInputs(page) == QStringList());
    CHECK(unreachableInputs(page) == QStringList());
}

TEST_CASE("Every input around a meeting that was held has a name and is reached by keyboard",
          "[ui][prevention][accessibility]")
{
    PreventionDesk desk;
    StudentRecord record = need(desk.workspace->students().find(desk.student));
    for (const StatusKind kind :
         {StatusKind::LookedAfter, StatusKind::Disability, StatusKind::EhcPlan}) {
        record.statuses.push_back({kind, QDate(2026, 1, 5), std::nullopt, {}});
    }
    need(desk.workspace->students().update(record));
    PreventionPage page(desk.context(), desk.heldAlready(), nullptr);
    page.resize(1096, 740);
    page.show();
    part<QCheckBox>(page, u"outcomeCheck_further_assessment"_s).setChecked(true);
    press(page, u"addInviteeButton1"_s);
    CHECK(namelessInputs(page) == QStringList());
    CHECK(unreachableInputs(page) == QStringList());
}
