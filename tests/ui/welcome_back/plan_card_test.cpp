// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Arranging a welcome back meeting: who leads, who is invited, who has been told.
#include "tests/support/meeting_desk.h"
#include "tests/support/page_parts.h"
#include "tests/support/widget_check.h"
#include "ui/welcome_back/welcome_back_page.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kBack(2026, 11, 19);

WelcomeBack stored(MeetingDesk& desk, WelcomeBackId id)
{
    return need(desk.workspace->welcomeBacks().find(id));
}

QString wordsOf(const QWidget& page, const QString& label)
{
    return part<QLabel>(page, label).text();
}

/// A school that sent the student.
void comesFromElsewhere(MeetingDesk& desk)
{
    Organisation school;
    school.name = u"Northfield High School"_s;
    StudentRecord record = need(desk.workspace->students().find(desk.student));
    record.details.referringSchool = need(desk.workspace->school().addOrganisation(school));
    need(desk.workspace->students().update(record));
}

} // namespace

TEST_CASE("Somebody else leads only when head or proprietor asked for it", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    press(page, u"moveMeetingButton"_s);
    // Head and proprietor stand first.
    CHECK(part<QComboBox>(page, u"planLeadCombo"_s).itemText(1) == u"Mrs J. Hart"_s);
    CHECK(
        part<QWidget>(page, u"planDelegatedByCombo"_s).parentWidget()->parentWidget()->isHidden());
    pick(page, u"planLeadCombo"_s, u"Mr P. Cole"_s);
    CHECK(part<QComboBox>(page, u"planDelegatedByCombo"_s).currentText() == u"Mrs J. Hart"_s);
    CHECK(part<QLineEdit>(page, u"planDelegatedOnEditLine"_s).text() ==
          u"Thursday 19 November 2026"_s);
    pick(page, u"planDelegatedByCombo"_s, u"Choose …"_s);
    press(page, u"arrangeMeetingButton"_s);
    CHECK(stored(desk, id).plan.lead == desk.head); // nobody asked: not saved
    pick(page, u"planDelegatedByCombo"_s, u"Mrs J. Hart"_s);
    press(page, u"arrangeMeetingButton"_s);
    CHECK(stored(desk, id).plan.lead == desk.deputy);
    CHECK(stored(desk, id).plan.delegation == Delegation{desk.head, kBack});
    CHECK(wordsOf(page, u"planAgreements"_s) ==
          u"Mr P. Cole was asked to lead by Mrs J. Hart on Thursday 19 November 2026."_s);
    // Who leads is the school's own business: the family knows all it needs.
    CHECK(wordsOf(page, u"planTold"_s) == u"The family has been told by letter."_s);
}

TEST_CASE("The referring school comes by agreement, and then the head leads", "[ui][welcome_back]")
{
    MeetingDesk desk;
    comesFromElsewhere(desk);
    WelcomeBackPlan plan = desk.planOn(kBack);
    plan.lead = desk.deputy;
    plan.delegation = {desk.head, kBack};
    const WelcomeBackId id = desk.suspendedWith(plan);
    WelcomeBackPage page(desk.context(), id, nullptr);
    press(page, u"moveMeetingButton"_s);
    press(page, u"inviteReferringCheck"_s);
    CHECK(part<QComboBox>(page, u"planLeadCombo"_s).currentText() == u"Mrs J. Hart"_s);
    CHECK(part<QComboBox>(page, u"planLeadCombo"_s).findText(u"Mr P. Cole"_s) < 0);
    press(page, u"arrangeMeetingButton"_s);
    CHECK_FALSE(stored(desk, id).plan.referring.has_value()); // no reason yet
    part<QPlainTextEdit>(page, u"referringReasonEdit"_s).setPlainText(u"The place is at risk."_s);
    press(page, u"arrangeMeetingButton"_s);
    CHECK(stored(desk, id).plan.referring ==
          ReferringInvitation{desk.head, kBack, u"The place is at risk."_s});
    CHECK(stored(desk, id).plan.lead == desk.head);
    CHECK(stored(desk, id).plan.delegation == Delegation{});
    CHECK(wordsOf(page, u"planAgreements"_s).contains(u"agreed by Mrs J. Hart"_s));
}

TEST_CASE("A student of this school only has no referring school to invite", "[ui][welcome_back]")
{
    MeetingDesk desk;
    WelcomeBackPage page(desk.context(), desk.suspendedWith(desk.planOn(kBack)), nullptr);
    press(page, u"moveMeetingButton"_s);
    CHECK(part<QWidget>(page, u"inviteReferringCheck"_s).isHidden());
}

TEST_CASE("A clash is said while somebody is still choosing, and stops nobody",
          "[ui][welcome_back]")
{
    MeetingDesk desk;
    const StudentId other = desk.add(invented(u"Amira"_s, u"Osei"_s));
    SuspensionCase taken{aSuspension(other), desk.planOn(kBack)};
    need(desk.workspace->cases().saveDraft(taken));
    const WelcomeBackId id = desk.suspendedWith({});
    WelcomeBackPage page(desk.context(), id, nullptr);
    press(page, u"moveMeetingButton"_s);
    const auto said = [&page] {
        return part<QComboBox>(page, u"planLeadCombo"_s).accessibleDescription();
    };
    type(page, u"planTimeEdit"_s, u"14:00"_s);
    CHECK_FALSE(said().contains(u"another meeting"_s));
    type(page, u"planTimeEdit"_s, u"8:45"_s);
    CHECK(said().contains(u"another meeting"_s));
    press(page, u"arrangeMeetingButton"_s);
    CHECK(stored(desk, id).plan.time == QTime(8, 45));
}

TEST_CASE("The day before the return is proposed beside the day itself", "[ui][welcome_back]")
{
    MeetingDesk desk;
    WelcomeBackPage page(desk.context(), desk.suspendedWith({}), nullptr);
    press(page, u"moveMeetingButton"_s);
    CHECK(part<QPushButton>(page, u"proposeReturnDayButton"_s).text() ==
          u"Thursday 19 November, 8.20 am"_s);
    CHECK(part<QPushButton>(page, u"proposeDayBeforeButton"_s).text() ==
          u"Wednesday 18 November, 3.10 pm"_s);
    press(page, u"proposeDayBeforeButton"_s);
    CHECK(part<QLineEdit>(page, u"planDateEditLine"_s).text() == u"Wednesday 18 November 2026"_s);
    CHECK(part<QLineEdit>(page, u"planTimeEdit"_s).text() == u"15:10"_s);
}

TEST_CASE("The letter about another time is looked at, and then the family has been told",
          "[ui][welcome_back][print]")
{
    MeetingDesk desk;
    const QTemporaryDir folder;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    CHECK(wordsOf(page, u"planTold"_s) == u"The family has been told by letter."_s);
    press(page, u"moveMeetingButton"_s);
    CHECK(part<QWidget>(page, u"planLettersButton"_s).isHidden()); // nothing to tell yet
    type(page, u"planTimeEdit"_s, u"14:00"_s);
    CHECK_FALSE(part<QWidget>(page, u"planLettersButton"_s).isHidden());
    press(page, u"planLettersButton"_s);
    CHECK(stored(desk, id).plan.time == QTime(8, 30)); // looking is not saving
    desk.prompter.fileToSave = folder.filePath(u"letter.pdf"_s);
    press(page, u"savePdfButton"_s);
    CHECK(QFile::exists(*desk.prompter.fileToSave));
    CHECK(stored(desk, id).plan.time == QTime(14, 0));
    CHECK(isTold(stored(desk, id).told, stored(desk, id).plan));
    CHECK(wordsOf(page, u"planTold"_s) == u"The family has been told by letter."_s);
    IssuedDocumentFilter filter;
    filter.suspension = stored(desk, id).suspension;
    const auto kept = need(desk.workspace->records().list(filter));
    CHECK(std::ranges::count(kept, u"welcome-back-changed"_s, &IssuedDocument::kind) == 1);
}

TEST_CASE("What was saved without a letter can be told later", "[ui][welcome_back][print]")
{
    MeetingDesk desk;
    const QTemporaryDir folder;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    press(page, u"moveMeetingButton"_s);
    type(page, u"planTimeEdit"_s, u"14:00"_s);
    CHECK(part<QPushButton>(page, u"arrangeMeetingButton"_s).text() == u"Save without a letter"_s);
    press(page, u"arrangeMeetingButton"_s);
    CHECK(wordsOf(page, u"planTold"_s) == u"The family has not been told of this by letter yet."_s);
    press(page, u"tellFamilyButton"_s);
    desk.prompter.fileToSave = folder.filePath(u"letter.pdf"_s);
    press(page, u"savePdfButton"_s);
    CHECK(wordsOf(page, u"planTold"_s) == u"The family has been told by letter."_s);
}

TEST_CASE("A plan that is being changed is not left without a question", "[ui][welcome_back]")
{
    MeetingDesk desk;
    WelcomeBackPage page(desk.context(), desk.suspendedWith(desk.planOn(kBack)), nullptr);
    press(page, u"moveMeetingButton"_s);
    CHECK(page.tryLeave()); // only looked at
    CHECK(desk.prompter.asked.isEmpty());
    type(page, u"planTimeEdit"_s, u"14:00"_s);
    desk.prompter.agrees = false;
    CHECK_FALSE(page.tryLeave());
}
