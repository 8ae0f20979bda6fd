// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/student_records_page.h"

#include "core/records/history_service.h"
#include "core/rights/merge_service.h"
#include "core/rights/rights_service.h"
#include "tests/support/page_parts.h"
#include "tests/support/school_desk.h"
#include "tests/support/widget_check.h"

#include <QDir>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(Desk& desk, StudentId student)
{
    return need(desk.workspace->students().find(student)).details.shownName();
}

} // namespace

TEST_CASE("A request is recorded, and its answer noted", "[ui][rights]")
{
    SchoolDesk desk;
    StudentRecordsPage page(desk.context(), desk.student, nullptr);
    page.show();
    CHECK(seenOn(page).contains(u"Nobody has asked"_s));
    press(page, u"requestOpenButton"_s);
    press(page, u"requestSaveButton"_s);
    CHECK(seenOn(page).contains(u"Say who asks for the data."_s));
    type(page, u"requestAskedByEdit"_s, u"Ms K. Farrow"_s);
    press(page, u"requestSaveButton"_s);
    auto lines = need(desk.workspace->rights().requestsOf(desk.student));
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().open.request.receivedOn == desk.clock.today());
    CHECK(seenOn(page).contains(u"Answer due by Monday 21 December 2026"_s));
    desk.prompter.answer = u"Papers of four years"_s;
    press(page, u"requestExtend1Button"_s);
    CHECK(seenOn(page).contains(u"Answer due by Friday 19 February 2027"_s));
    press(page, u"requestAnswered1Button"_s);
    lines = need(desk.workspace->rights().requestsOf(desk.student));
    CHECK(lines.front().open.request.answeredOn == desk.clock.today());
    CHECK(need(desk.workspace->rights().requests()).empty());
    CHECK(namelessInputs(page) == QStringList());
}

TEST_CASE("While proof of identity is asked for the month has not begun", "[ui][rights]")
{
    SchoolDesk desk;
    StudentRecordsPage page(desk.context(), desk.student, nullptr);
    page.show();
    press(page, u"requestOpenButton"_s);
    type(page, u"requestAskedByEdit"_s, u"Ms K. Farrow"_s);
    pick(page, u"requestIdentityCombo"_s, u"Proof asked for"_s);
    press(page, u"requestSaveButton"_s);
    CHECK(seenOn(page).contains(u"The month begins when proof of identity comes"_s));
    press(page, u"requestProof1Button"_s);
    CHECK(need(desk.workspace->rights().requestsOf(desk.student)).front().due ==
          QDate(2026, 12, 21));
}

TEST_CASE("A record is kept on with a reason, and a legal hold is ended with one", "[ui][rights]")
{
    SchoolDesk desk;
    StudentRecordsPage page(desk.context(), desk.student, nullptr);
    page.show();
    press(page, u"keepOpenButton"_s);
    type(page, u"keepReasonEdit"_s, u"A claim of the family"_s);
    pick(page, u"keepKindCombo"_s, u"Legal hold"_s);
    press(page, u"keepSaveButton"_s);
    CHECK(seenOn(page).contains(u"Say who decided"_s));
    type(page, u"keepDecidedByEdit"_s, u"Mrs J. Hart"_s);
    press(page, u"keepSaveButton"_s);
    page.refresh(); // as the window does when something changed
    CHECK(seenOn(page).contains(u"A legal hold is in force."_s));
    CHECK(seenOn(page).contains(u"The record is on a legal hold (A claim of the family)"_s));
    CHECK(part<QAbstractButton>(page, u"eraseOpenButton"_s).isHidden());
    desk.prompter.answer = u"It was settled"_s;
    press(page, u"endHold1Button"_s);
    page.refresh();
    const auto decisions = need(desk.workspace->rights().decisions(desk.student));
    CHECK(decisions.front().endNote == u"It was settled"_s);
    CHECK_FALSE(part<QAbstractButton>(page, u"eraseOpenButton"_s).isHidden());
}

TEST_CASE("Deleting names the student and the consequence, and asks for the name", "[ui][rights]")
{
    SchoolDesk desk;
    const QString name = nameOf(desk, desk.student);
    StudentRecordsPage page(desk.context(), desk.student, nullptr);
    page.show();
    CHECK(seenOn(page).contains(u"Everything about %1 would be gone"_s.arg(name)));
    press(page, u"eraseOpenButton"_s);
    type(page, u"eraseNameEdit"_s, u"Somebody"_s);
    press(page, u"eraseSaveButton"_s);
    CHECK(seenOn(page).contains(u"The name that was typed is not the student’s"_s));
    CHECK(desk.prompter.asked.isEmpty());
    type(page, u"eraseNameEdit"_s, name);
    desk.prompter.agrees = false;
    press(page, u"eraseSaveButton"_s);
    REQUIRE(desk.prompter.asked.size() == 1);
    CHECK(desk.prompter.asked.front().contains(name));
    CHECK(desk.prompter.asked.front().contains(u"cannot be undone"_s));
    CHECK(desk.workspace->students().find(desk.student));
    desk.prompter.agrees = true;
    press(page, u"eraseSaveButton"_s);
    CHECK_FALSE(desk.workspace->students().find(desk.student));
    QTest::qWait(1);
    CHECK(desk.navigator.went == QStringList{u"records"_s});
    REQUIRE(desk.prompter.informed.size() == 1);
    CHECK(desk.prompter.informed.front().contains(u"deleted for good"_s));
    page.refresh(); // there is nobody left to show
    CHECK_FALSE(page.isEnabled());
}

TEST_CASE("Everything is saved into a folder of its own", "[ui][rights]")
{
    SchoolDesk desk;
    StudentRecordsPage page(desk.context(), desk.student, nullptr);
    page.show();
    desk.prompter.folderToChoose = desk.folder.path();
    press(page, u"saveEverythingButton"_s);
    REQUIRE(desk.prompter.informed.size() == 1);
    const QStringList made = QDir(desk.folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(made.size() == 1);
    const QDir folder(desk.folder.filePath(made.front()));
    CHECK(folder.exists(u"everything.pdf"_s));
    CHECK(folder.exists(u"everything.json"_s));
    CHECK(need(desk.workspace->history().ofStudent(desk.student)).front().act ==
          HistoryAct::Exported);
    press(page, u"saveEverythingButton"_s); // it is there already
    CHECK(desk.prompter.warned.size() == 1);
}

TEST_CASE("Records that were made one are taken apart from the student’s page", "[ui][rights]")
{
    SchoolDesk desk;
    const StudentId twin = desk.add(invented(u"Dilan"_s, u"Farrow"_s));
    need(desk.workspace->merging().merge(desk.student, twin, {}));
    StudentRecordsPage page(desk.context(), desk.student, nullptr);
    page.show();
    CHECK(seenOn(page).contains(u"they can be taken apart again"_s));
    press(page, u"takeApart1Button"_s);
    CHECK(desk.workspace->students().find(twin));
}
