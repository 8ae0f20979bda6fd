// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/suspension_page.h"

#include "tests/support/school_desk.h"
#include "tests/support/widget_check.h"
#include "ui/common/text_area.h"
#include "ui/print/document_preview.h"
#include "ui/suspensions/half_day_calendar.h"
#include "ui/suspensions/suspensions_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("Three days from tomorrow: the dates, the return and the meeting follow by themselves",
          "[ui][suspensions]")
{
    SchoolDesk desk;
    SuspensionPage page(desk.context(), nullptr);
    page.resize(1100, 800);
    page.startNew(desk.student);
    page.show();
    fill(page);
    CHECK(page.tryLeave()); // saves the draft
    CHECK(desk.prompter.asked.isEmpty());

    const SuspensionCase stored = onlyCase(desk);
    const SuspensionDetails& details = stored.suspension.details;
    CHECK(details.first == HalfDay{QDate(2026, 11, 20), Session::Am});
    CHECK(details.last == HalfDay{QDate(2026, 11, 25), Session::Pm}); // Monday 23 is INSET
    CHECK(details.halfDays == 6);
    CHECK(details.reasonCodes == QStringList{u"PP"_s});
    CHECK(details.decidedBy.has_value());
    CHECK(stored.welcomeBack.arrangement == WelcomeBackArrangement::MeetingSet);
    CHECK(stored.welcomeBack.date == QDate(2026, 11, 26));
    CHECK(stored.welcomeBack.time == QTime(8, 20));
    CHECK(stored.suspension.status == SuspensionStatus::Draft);
}

TEST_CASE("A draft saves itself while it is typed", "[ui][suspensions]")
{
    SchoolDesk desk;
    SuspensionPage page(desk.context(), nullptr);
    page.startNew(desk.student);
    page.show();
    fill(page);
    CHECK(QTest::qWaitFor(
        [&] { return need(desk.workspace->cases().rows()).size() == 1; }, 5000));
    CHECK(onlyCase(desk).suspension.details.whatHappened == u"Dylan pushed another student."_s);
}

TEST_CASE("A draft that saved itself stays under the hands, and the proposed meeting follows the days",
          "[ui][suspensions]")
{
    SchoolDesk desk;
    SuspensionPage page(desk.context(), nullptr);
    page.startNew(desk.student);
    page.show();
    fill(page);
    REQUIRE(QTest::qWaitFor(
        [&] { return need(desk.workspace->cases().rows()).size() == 1; }, 5000));
    auto* what = find<TextArea>(page, u"whatHappenedEdit"_s);
    page.refresh(); // the window asks for it after every change, also after our own
    CHECK(find<TextArea>(page, u"whatHappenedEdit"_s) == what);

    find<QPushButton>(page, u"length2Button"_s)->click();
    REQUIRE(page.tryLeave());
    CHECK(onlyCase(desk).welcomeBack.date == QDate(2026, 11, 24)); // Monday 23 is INSET

    // Opened again, it is still only a proposal and follows.
    SuspensionPage again(desk.context(), nullptr);
    REQUIRE(again.open(onlyCase(desk).suspension.id));
    again.show();
    find<QPushButton>(again, u"length4Button"_s)->click();
    REQUIRE(again.tryLeave());
    CHECK(onlyCase(desk).welcomeBack.date == QDate(2026, 11, 25));
}

TEST_CASE("A meeting somebody set stays where it is when the days change, and is questioned",
          "[ui][suspensions]")
{
    SchoolDesk desk;
    SuspensionPage page(desk.context(), nullptr);
    page.startNew(desk.student);
    page.show();
    find<QPushButton>(page, u"length2Button"_s)->click();
    auto* time = find<QTimeEdit>(page, u"meetingTimeEdit"_s);
    time->setTime(QTime(15, 30));
    fill(page); // three days now
    REQUIRE(page.tryLeave());
    CHECK(onlyCase(desk).welcomeBack.date == QDate(2026, 11, 24));
    CHECK(onlyCase(desk).welcomeBack.time == QTime(15, 30));
    find<QPushButton>(page, u"issueButton"_s)->click();
    CHECK_FALSE(find<DocumentPreview>(page, u"documentPreview"_s)->isVisible());
}

TEST_CASE("Thinking better of the file leaves the suspension a draft", "[ui][suspensions]")
{
    SchoolDesk desk; // the prompter answers no file
    SuspensionPage page(desk.context(), nullptr);
    page.startNew(desk.student);
    page.show();
    fill(page);
    find<QPushButton>(page, u"issueButton"_s)->click();
    find<QPushButton>(page, u"savePdfButton"_s)->click();
    CHECK(onlyCase(desk).suspension.status == SuspensionStatus::Draft);
}

TEST_CASE("Issuing shows the letter, keeps it as it is, and closes the form to changes",
          "[ui][suspensions]")
{
    SchoolDesk desk;
    QTemporaryDir folder;
    desk.prompter.fileToSave = folder.filePath(u"letters.pdf"_s);
    SuspensionPage page(desk.context(), nullptr);
    page.startNew(desk.student);
    page.show();
    fill(page);
    find<QPushButton>(page, u"issueButton"_s)->click();
    INFO(desk.prompter.informed.join(u" | "_s).toStdString());
    auto* preview = find<DocumentPreview>(page, u"documentPreview"_s);
    REQUIRE(preview->isVisible());
    CHECK(preview->pageCount() >= 1);
    CHECK(preview->accessibleDescription().contains(u"Dear Ms Farrow"_s));

    find<QPushButton>(page, u"savePdfButton"_s)->click();
    QFile pdf(folder.filePath(u"letters.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF"));
    const SuspensionCase issued = onlyCase(desk);
    CHECK(issued.suspension.status == SuspensionStatus::Issued);
    IssuedDocumentFilter filter;
    filter.suspension = issued.suspension.id;
    const auto kept = need(desk.workspace->records().list(filter));
    const auto countOf = [&](const QString& kind) {
        return std::ranges::count(kept, kind, &IssuedDocument::kind);
    };
    CHECK(countOf(u"suspension-letter"_s) == 1);
    CHECK(countOf(u"notice-local-authority"_s) == 1);
    const auto letter = std::ranges::find(kept, u"suspension-letter"_s, &IssuedDocument::kind);
    CHECK_FALSE(need(desk.workspace->records().find(letter->id)).facts.isEmpty());

    CHECK(find<TextArea>(page, u"whatHappenedEdit"_s)->isReadOnly());
    CHECK_FALSE(find<QPushButton>(page, u"issueButton"_s)->isVisible());
}

TEST_CASE("Nothing is issued while the person thinks better of it", "[ui][suspensions]")
{
    SchoolDesk desk;
    desk.prompter.agrees = false;
    SuspensionPage page(desk.context(), nullptr);
    page.startNew(desk.student);
    page.show();
    fill(page);
    find<QPushButton>(page, u"issueButton"_s)->click();
    find<QPushButton>(page, u"savePdfButton"_s)->click();
    CHECK(onlyCase(desk).suspension.status == SuspensionStatus::Draft);
    CHECK(need(desk.workspace->records().list({})).empty());
}

TEST_CASE("Issuing with something missing leads to the field and says what", "[ui][suspensions]")
{
    SchoolDesk desk;
    SuspensionPage page(desk.context(), nullptr);
    page.startNew(desk.student);
    page.show();
    find<QPushButton>(page, u"issueButton"_s)->click();
    CHECK_FALSE(find<DocumentPreview>(page, u"documentPreview"_s)->isVisible());
    fill(page);
    find<TextArea>(page, u"whatHappenedEdit"_s)->setPlainText({});
    find<QPushButton>(page, u"issueButton"_s)->click();
    CHECK(page.focusWidget() == find<TextArea>(page, u"whatHappenedEdit"_s));
}

TEST_CASE("An overlap is not saved, and the other suspension is named", "[ui][suspensions]")
{
    SchoolDesk desk;
    SuspensionPage first(desk.context(), nullptr);
    first.startNew(desk.student);
    fill(first);
    REQUIRE(first.tryLeave());
    SuspensionPage second(desk.context(), nullptr);
    second.startNew(desk.student);
    second.show();
    fill(second);
    desk.prompter.agrees = false;
    CHECK_FALSE(second.tryLeave());
    REQUIRE(desk.prompter.asked.size() == 1);
    CHECK(desk.prompter.asked.front().contains(u"20 November 2026"_s));
    CHECK(need(desk.workspace->cases().rows()).size() == 1);
}

TEST_CASE("A stored draft opens as it was left, and can be deleted", "[ui][suspensions]")
{
    SchoolDesk desk;
    {
        SuspensionPage page(desk.context(), nullptr);
        page.startNew(desk.student);
        fill(page);
        find<QRadioButton>(page, u"without_meetingRadio"_s)->click();
        REQUIRE(page.tryLeave());
    }
    const SuspensionCase before = onlyCase(desk);
    CHECK(before.welcomeBack.arrangement == WelcomeBackArrangement::WithoutMeeting);
    SuspensionPage page(desk.context(), nullptr);
    REQUIRE(page.open(before.suspension.id));
    page.show();
    CHECK(find<TextArea>(page, u"whatHappenedEdit"_s)->toPlainText()
          == u"Dylan pushed another student."_s);
    CHECK(page.tryLeave());
    CHECK(onlyCase(desk) == before);
    find<QPushButton>(page, u"deleteDraftButton"_s)->click();
    CHECK(need(desk.workspace->cases().rows()).empty());
    CHECK(desk.navigator.went.contains(u"back"_s));
}

TEST_CASE("Every control of the suspension page has a name and can be reached", "[ui][suspensions]")
{
    SchoolDesk desk;
    SuspensionPage page(desk.context(), nullptr);
    page.resize(1100, 800);
    page.startNew(desk.student);
    page.show();
    CHECK(namelessInputs(page) == QStringList());
    CHECK(unreachableInputs(page) == QStringList());
}

TEST_CASE("The list of suspensions shows drafts and issued ones and opens them", "[ui][suspensions]")
{
    SchoolDesk desk;
    SuspensionPage editor(desk.context(), nullptr);
    editor.startNew(desk.student);
    fill(editor);
    REQUIRE(editor.tryLeave());
    SuspensionsPage list(desk.context(), nullptr);
    list.resize(1000, 600);
    list.show();
    list.refresh();
    QAbstractItemModel* model = list.table()->model();
    REQUIRE(model->rowCount() == 1);
    CHECK(model->index(0, 0).data().toString() == u"Farrow, Dylan"_s);
    CHECK(model->index(0, 3).data().toString() == u"3 school days"_s);
    CHECK(model->index(0, 5).data().toString() == u"Draft"_s);
    CHECK(modelFaults(model, [&] { list.refresh(); }) == QStringList());
    list.selectId(onlyCase(desk).suspension.id.number);
    QTest::keyClick(list.table(), Qt::Key_Return);
    CHECK(desk.navigator.went
          == QStringList{u"suspension %1"_s.arg(onlyCase(desk).suspension.id.number)});
}
