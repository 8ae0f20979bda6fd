// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can come up around a welcome back meeting, each in its card beside the conversation.
#include "tests/support/meeting_desk.h"
#include "tests/support/page_parts.h"
#include "tests/support/widget_check.h"
#include "ui/welcome_back/welcome_back_page.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kBack(2026, 11, 19);

WelcomeBack stored(MeetingDesk& desk, WelcomeBackId id)
{
    return need(desk.workspace->welcomeBacks().find(id));
}

QString wordsOf(const QWidget& page, const QString& card)
{
    return part<QLabel>(page, card + u"Words"_s).text();
}

void write(const QWidget& page, const QString& area, const QString& text)
{
    part<QPlainTextEdit>(page, area).setPlainText(text);
}

/// The suspension is never touched by what happens around the meeting.
void returnStands(MeetingDesk& desk, WelcomeBackId id)
{
    const auto whole = need(desk.workspace->cases().find(stored(desk, id).suspension));
    CHECK(whole.suspension.details.last == HalfDay{QDate(2026, 11, 18), Session::Pm});
}

} // namespace

TEST_CASE("Who does not feel able to lead says so, and is offered a conversation",
          "[ui][welcome_back]")
{
    MeetingDesk desk;
    WelcomeBackPlan plan = desk.planOn(kBack);
    plan.lead = desk.deputy;
    plan.delegation = {desk.head, kBack};
    const WelcomeBackId id = desk.suspendedWith(plan);
    WelcomeBackPage page(desk.context(), id, nullptr);
    press(page, u"leadChangeOpenButton"_s);
    CHECK(part<QComboBox>(page, u"leadChangeStaffCombo"_s).currentText() == u"Mr P. Cole"_s);
    CHECK(part<QComboBox>(page, u"leadChangeSuccessorCombo"_s).currentText() == u"Mrs J. Hart"_s);
    press(page, u"leadChangeSaveButton"_s);
    CHECK(stored(desk, id).leadChanges.empty()); // the reason is missing
    write(page, u"leadChangeReasonEdit"_s, u"Too close to what happened"_s);
    press(page, u"leadChangeSaveButton"_s);
    REQUIRE(stored(desk, id).leadChanges.size() == 1);
    CHECK(stored(desk, id).leadChanges.front().staff == desk.deputy);
    CHECK(stored(desk, id).leadChanges.front().toldOn == kBack);
    CHECK(stored(desk, id).plan.lead == desk.head);
    CHECK(stored(desk, id).plan.delegation == Delegation{});
    CHECK(wordsOf(page, u"talk"_s) ==
          u"Mr P. Cole stepped back on Thursday 19 November 2026; Mrs J. Hart leads. The "
          "conversation: to be offered."_s);

    press(page, u"talkOpenButton"_s);
    pick(page, u"talkStateCombo"_s, u"Held"_s);
    pick(page, u"talkWithCombo"_s, u"Mrs J. Hart"_s);
    press(page, u"talkSaveButton"_s);
    CHECK(stored(desk, id).leadChanges.front().talk == TalkState::Held);
    CHECK(stored(desk, id).leadChanges.front().talkWith == desk.head);
    CHECK(stored(desk, id).leadChanges.front().talkOn == kBack);
    CHECK(wordsOf(page, u"talk"_s)
              .endsWith(u"held, with Mrs J. Hart on Thursday 19 November 2026."_s));
}

TEST_CASE("Whoever takes over is asked by the head, unless it is the head", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const StaffId mentor = desk.addStaff(u"Mr T. Li"_s, StaffRole::Lead);
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    press(page, u"leadChangeOpenButton"_s);
    write(page, u"leadChangeReasonEdit"_s, u"Knows the family"_s);
    pick(page, u"leadChangeSuccessorCombo"_s, u"Mr T. Li"_s);
    CHECK(part<QComboBox>(page, u"leadChangeDelegatedByCombo"_s).currentText() == u"Mrs J. Hart"_s);
    press(page, u"leadChangeSaveButton"_s);
    CHECK(stored(desk, id).plan.lead == mentor);
    CHECK(stored(desk, id).plan.delegation == Delegation{desk.head, kBack});
}

TEST_CASE("A parent who does not come is reported, the head decides, and the return goes ahead",
          "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    press(page, u"absenceOpenButton"_s);
    CHECK(part<QComboBox>(page, u"absenceWhoCombo"_s).currentText() == u"Ms Kay Farrow"_s);
    pick(page, u"absenceCauseCombo"_s, u"Prefers not to come"_s);
    pick(page, u"absenceReportedToCombo"_s, u"Mrs J. Hart"_s);
    CHECK(part<QComboBox>(page, u"absenceReportedToCombo"_s).findText(u"Mr P. Cole"_s) < 0);
    press(page, u"absenceSaveButton"_s);
    REQUIRE(stored(desk, id).absence.has_value());
    CHECK(stored(desk, id).absence->cause == AbsenceCause::Unwilling);
    CHECK_FALSE(stored(desk, id).absence->action.has_value());
    CHECK(wordsOf(page, u"absence"_s) ==
          u"Ms Kay Farrow: prefers not to come. What is done instead has not been decided yet. The "
          "return of Dylan goes ahead whoever comes."_s);

    press(page, u"absenceOpenButton"_s);
    pick(page, u"absenceActionCombo"_s, u"Home visit"_s);
    CHECK(part<QComboBox>(page, u"absenceDecidedByCombo"_s).currentText() == u"Mrs J. Hart"_s);
    press(page, u"absenceSaveButton"_s);
    CHECK_FALSE(stored(desk, id).absence->action.has_value()); // who, by when?
    pick(page, u"absenceOwnerCombo"_s, u"Mr P. Cole"_s);
    type(page, u"absenceDueEditLine"_s, u"23/11/2026"_s);
    press(page, u"absenceSaveButton"_s);
    CHECK(stored(desk, id).absence->action == AbsenceAction::HomeVisit);
    CHECK(wordsOf(page, u"absence"_s)
              .contains(u"Home visit by Mr P. Cole, by Monday 23 November 2026."_s));
    returnStands(desk, id);

    press(page, u"absenceTakeBackButton"_s);
    CHECK_FALSE(stored(desk, id).absence.has_value());
}

TEST_CASE("New information waits on a lawful ground, and never moves the return",
          "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    CHECK(wordsOf(page, u"return"_s) == u"Dylan goes to lessons after the meeting."_s);
    press(page, u"returnOpenButton"_s);
    // A maintained school has no protocol of its own to rest on.
    CHECK(part<QComboBox>(page, u"returnBasisCombo"_s).count() == 2);
    press(page, u"returnNewSuspensionButton"_s);
    CHECK(desk.navigator.went == QStringList{u"new suspension for %1"_s.arg(desk.student.number)});
    pick(page, u"returnBasisCombo"_s, u"Safeguarding separation"_s);
    CHECK(part<QWidget>(page, u"returnNewSuspensionButton"_s).isHidden());
    CHECK(part<QComboBox>(page, u"returnBasisCombo"_s)
              .accessibleDescription()
              .contains(u"recorded apart from any sanction"_s));
    press(page, u"returnSaveButton"_s);
    CHECK_FALSE(stored(desk, id).hold.has_value()); // what has come to light?
    write(page, u"returnInformationEdit"_s, u"A threat was found"_s);
    write(page, u"returnBasisNoteEdit"_s, u"Looked into with the local authority"_s);
    type(page, u"returnReviewEditLine"_s, u"20/11/2026"_s);
    press(page, u"returnSaveButton"_s);
    REQUIRE(stored(desk, id).hold.has_value());
    CHECK(stored(desk, id).hold->basis == HoldBasis::SafeguardingSeparation);
    CHECK(stored(desk, id).hold->decidedBy == desk.head);
    CHECK(wordsOf(page, u"return"_s).contains(u"Looked at again on Friday 20 November 2026."_s));
    returnStands(desk, id);

    press(page, u"returnOpenButton"_s);
    type(page, u"returnEndedEditLine"_s, u"20/11/2026"_s);
    press(page, u"returnSaveButton"_s);
    CHECK(wordsOf(page, u"return"_s) ==
          u"Dylan is back in lessons since Friday 20 November 2026."_s);
}

TEST_CASE("What was agreed is looked at again", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    need(desk.workspace->welcomeBacks().saveRecord(id, aMeetingRecord(kBack)));
    desk.clock.set(QDateTime(QDate(2026, 12, 10), QTime(9, 0)));
    WelcomeBackPage page(desk.context(), id, nullptr);
    CHECK(wordsOf(page, u"review"_s) ==
          u"It was to be looked at again on Tuesday 8 December 2026."_s);
    press(page, u"reviewOpenButton"_s);
    write(page, u"reviewNoteEdit"_s, u"Going well."_s);
    press(page, u"reviewSaveButton"_s);
    CHECK(stored(desk, id).reviewedOn == QDate(2026, 12, 10));
    CHECK(wordsOf(page, u"review"_s) == u"On Thursday 10 December 2026: Going well."_s);
    press(page, u"reviewTakeBackButton"_s);
    CHECK_FALSE(stored(desk, id).reviewedOn.has_value());
}

TEST_CASE("What is typed into a record stays while a card beside it is saved", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    write(page, u"barriersEdit"_s, u"Mornings "_s);
    press(page, u"absenceOpenButton"_s);
    press(page, u"absenceSaveButton"_s);
    REQUIRE(stored(desk, id).absence.has_value());
    CHECK(part<QPlainTextEdit>(page, u"barriersEdit"_s).toPlainText() == u"Mornings "_s);
    CHECK(page.hasUnsaved());
}

TEST_CASE("A card that is being filled in is not left without a question", "[ui][welcome_back]")
{
    MeetingDesk desk;
    WelcomeBackPage page(desk.context(), desk.suspendedWith(desk.planOn(kBack)), nullptr);
    press(page, u"absenceOpenButton"_s);
    CHECK(page.tryLeave()); // only looked at
    write(page, u"absenceNoteEdit"_s, u"Works nights"_s);
    desk.prompter.agrees = false;
    CHECK_FALSE(page.tryLeave());
    press(page, u"absenceLeaveButton"_s);
    CHECK(page.tryLeave());
}
