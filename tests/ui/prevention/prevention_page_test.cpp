// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_page.h"

#include "tests/support/meeting_desk.h"
#include "tests/support/widget_check.h"

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

template<class Widget>
Widget& part(const QWidget& page, const QString& name)
{
    auto* found = page.findChild<Widget*>(name);
    REQUIRE(found != nullptr);
    return *found;
}

void press(const QWidget& page, const QString& button)
{
    part<QPushButton>(page, button).click();
}

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

TEST_CASE("Saving Appendix A as PDF keeps the meeting and the record", "[ui][prevention][print]")
{
    MeetingDesk desk;
    const QTemporaryDir folder;
    PreventionPage page(desk.context(), desk.student, nullptr);
    desk.prompter.fileToSave = folder.filePath(u"appendix.pdf"_s);
    press(page, u"printAppendixButton"_s);
    press(page, u"savePdfButton"_s);
    QFile pdf(*desk.prompter.fileToSave);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    REQUIRE(stored(desk).size() == 1);
    REQUIRE(desk.keptFor(page.currentId()).size() == 1);
    CHECK(desk.keptFor(page.currentId()).front().kind == u"appendix-a"_s);
}

TEST_CASE("A blank form is printed without calling a meeting", "[ui][prevention][print]")
{
    MeetingDesk desk;
    const QTemporaryDir folder;
    PreventionPage page(desk.context(), std::nullopt, nullptr);
    desk.prompter.fileToSave = folder.filePath(u"blank.pdf"_s);
    press(page, u"blankFormButton"_s);
    press(page, u"savePdfButton"_s);
    CHECK(QFile::exists(*desk.prompter.fileToSave));
    CHECK(stored(desk).empty());
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
