// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/records_service.h"
#include "core/records/undo_service.h"
#include "core/welcome_back/case_service.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "tests/support/suspensions.h"
#include "tests/support/widget_check.h"
#include "ui/common/page.h"
#include "ui/main_window.h"
#include "ui/undo_notice.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct UndoDesk : Desk {
    MainWindow window{*workspace, clock, prompter, allPages()};
    QAction* undo = window.findChild<QAction*>(u"undoAction"_s);
    QAction* redo = window.findChild<QAction*>(u"redoAction"_s);
    UndoNotice* notice = window.findChild<UndoNotice*>();

    UndoDesk()
    {
        REQUIRE(undo != nullptr);
        REQUIRE(redo != nullptr);
        REQUIRE(notice != nullptr);
        window.resize(1280, 800);
        window.show();
    }

    StudentId addAmira()
    {
        StudentRecord record = invented(u"Amira"_s, u"Osei"_s);
        Contact contact;
        contact.title = u"Mrs"_s;
        contact.surname = u"Holt & Sons"_s;
        contact.relationship = u"PAM"_s;
        record.contacts = {contact};
        return add(record);
    }

    void removeContact(StudentId id)
    {
        StudentRecord record = need(workspace->students().find(id));
        record.contacts.clear();
        need(workspace->students().update(record));
    }

    [[nodiscard]] QString noticeWords() const
    {
        return notice->isHidden() ? QString()
                                  : notice->findChild<QLabel*>(u"undoNoticeWords"_s)->text();
    }
    [[nodiscard]] QPushButton* noticeButton() const
    {
        return notice->findChild<QPushButton*>(u"undoNoticeButton"_s);
    }
};

} // namespace

TEST_CASE("Edit says what would be undone and done again, and does it", "[ui][window][undo]")
{
    UndoDesk desk;
    CHECK_FALSE(desk.undo->isEnabled());
    CHECK(desk.undo->text() == u"&Undo"_s);
    CHECK(desk.undo->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Z));
    CHECK(desk.redo->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
    const StudentId id = desk.addAmira();
    CHECK(desk.undo->isEnabled());
    CHECK(desk.undo->text() == u"&Undo: Added the student Amira Osei"_s);
    CHECK(desk.undo->toolTip() == u"Added the student Amira Osei"_s);
    desk.undo->trigger();
    CHECK(need(desk.workspace->students().count()) == 0);
    CHECK_FALSE(desk.undo->isEnabled());
    CHECK(desk.redo->text() == u"&Redo: Added the student Amira Osei"_s);
    desk.redo->trigger();
    CHECK(need(desk.workspace->students().find(id)).details.surname == u"Osei"_s);
    CHECK_FALSE(desk.redo->isEnabled());
}

TEST_CASE("A page whose record the undo takes back gives way to the page before", "[ui][window][undo]")
{
    UndoDesk desk;
    desk.window.openPlace(Place::Students);
    desk.window.openStudent(desk.addAmira());
    REQUIRE(desk.window.windowTitle().startsWith(u"Amira Osei"_s));
    desk.undo->trigger();
    CHECK(QTest::qWaitFor([&] { return desk.window.windowTitle().startsWith(u"Students"_s); }));
    CHECK(desk.prompter.warned.isEmpty());
    CHECK(desk.noticeWords() == u"Undone: Added the student Amira Osei."_s);
}

TEST_CASE("After something was taken out a notice offers the way back, by keyboard too",
          "[ui][window][undo]")
{
    UndoDesk desk;
    const StudentId id = desk.addAmira();
    CHECK(desk.noticeWords().isEmpty()); // adding is no loss
    desk.removeContact(id);
    CHECK(desk.noticeWords() == u"Removed contact Mrs Holt & Sons of Amira Osei."_s);
    CHECK(desk.undo->text() == u"&Undo: Removed contact Mrs Holt && Sons of Amira Osei"_s);
    CHECK(desk.noticeButton()->accessibleName() ==
          u"Undo: Removed contact Mrs Holt & Sons of Amira Osei"_s);
    CHECK_FALSE(desk.noticeButton()->hasFocus()); // nobody is torn away from what they do
    CHECK(namelessInputs(desk.window) == QStringList());
    CHECK(unreachableInputs(desk.window) == QStringList());

    QTest::keyClick(desk.noticeButton(), Qt::Key_Space);
    CHECK(need(desk.workspace->students().find(id)).contacts.size() == 1);
    CHECK(desk.noticeWords() == u"Undone: Removed contact Mrs Holt & Sons of Amira Osei."_s);
    CHECK(desk.noticeButton()->text() == u"Redo"_s);
    QTest::keyClick(desk.noticeButton(), Qt::Key_Space);
    CHECK(need(desk.workspace->students().find(id)).contacts.empty());
    CHECK(desk.noticeButton()->text() == u"Undo"_s);
    QTest::keyClick(desk.noticeButton(), Qt::Key_Space);
    CHECK(need(desk.workspace->students().find(id)).contacts.size() == 1);

    desk.notice->findChild<QPushButton*>(u"undoNoticeCloseButton"_s)->click();
    CHECK(desk.notice->isHidden());
    CHECK(desk.redo->isEnabled());
}

TEST_CASE("A notice goes when its way back is gone", "[ui][window][undo]")
{
    UndoDesk desk;
    const StudentId id = desk.addAmira();
    desk.removeContact(id);
    REQUIRE_FALSE(desk.notice->isHidden());
    desk.workspace->undo().forget();
    CHECK(desk.notice->isHidden());
    CHECK_FALSE(desk.undo->isEnabled());
}

TEST_CASE("The page that is shown tells what was taken back", "[ui][window][undo]")
{
    UndoDesk desk;
    const StudentId id = desk.addAmira();
    desk.window.openStudent(id);
    desk.removeContact(id);
    QCoreApplication::processEvents();
    const auto names = [&] {
        QStringList words;
        for (const QLabel* label : desk.window.currentPage()->findChildren<QLabel*>()) {
            words.append(label->text());
        }
        return words.filter(u"Mrs Holt & Sons"_s);
    };
    const auto before = names().size();
    desk.undo->trigger();
    QCoreApplication::processEvents();
    CHECK(names().size() > before);
}

TEST_CASE("Ctrl+Z in a field takes back what was typed there, not what was done",
          "[ui][window][undo]")
{
    UndoDesk desk;
    const StudentId id = desk.addAmira();
    desk.window.editStudent(id);
    auto* form = desk.window.currentPage()->findChild<QLineEdit*>(u"formEdit"_s);
    REQUIRE(form != nullptr);
    const QString before = form->text();
    form->setFocus();
    QTest::keyClicks(form, u"x"_s);
    REQUIRE(form->text() != before);
    QTest::keyClick(form, Qt::Key_Z, Qt::ControlModifier);
    CHECK(form->text() == before);
    QTest::keyClick(form, Qt::Key_Z, Qt::ControlModifier); // nothing left to take back there
    CHECK(need(desk.workspace->students().count()) == 1);
}

TEST_CASE("What cannot be undone is said in a sentence", "[ui][window][undo]")
{
    UndoDesk desk;
    const StudentId id = desk.addAmira();
    {
        const auto named = desk.workspace->undo().called(u"Issued the suspension of Amira Osei"_s,
                                                         UndoRefusal::SuspensionIssued);
        desk.removeContact(id);
    }
    desk.undo->trigger();
    REQUIRE(desk.prompter.warned.size() == 1);
    CHECK(desk.prompter.warned.front() ==
          u"This cannot be undone: Issued the suspension of Amira Osei. The letters have gone out. "
          "Cancel or correct the suspension instead."_s);
    CHECK(need(desk.workspace->students().find(id)).contacts.empty());
    CHECK(desk.undo->text() == u"&Undo: Added the student Amira Osei"_s);
}
