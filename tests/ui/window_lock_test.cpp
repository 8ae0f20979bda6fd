// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_lock.h"

#include "app/gui/unlock_school.h"
#include "core/records/history_service.h"
#include "core/students/student_service.h"
#include "tests/support/invented_students.h"
#include "tests/support/page_parts.h"
#include "tests/support/protected_desk.h"
#include "ui/common/page.h"
#include "ui/common/this_pc.h"
#include "ui/main_window.h"
#include "ui/protection/auto_lock.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// The window over a protected school, with the page of a student open for editing.
struct LockDesk : ProtectedDesk {
    QString recoveryKey = protect();
    StudentId student =
        need(workspace->students().add(invented(u"Amira"_s, u"Osei"_s)));
    MainWindow window{*workspace, clock, prompter, allPages()};
    WindowLock* lock = new WindowLock(window, *workspace, clock, unlockOf(path));

    LockDesk()
    {
        setLockMinutes(kUsualLockMinutes);
        window.show();
        window.editStudent(student);
        type(window, u"formEdit"_s, u"9Z"_s);
    }
    void unlock(const QString& name, const QString& password)
    {
        auto& cover = part<QWidget>(window, u"lockCover"_s);
        QSignalSpy changed(lock, &WindowLock::lockChanged);
        type(cover, u"signInNameEdit"_s, name);
        type(cover, u"passwordEdit"_s, password);
        press(cover, u"unlockButton"_s);
        REQUIRE(QTest::qWaitFor(
            [&] { return part<QPushButton>(cover, u"unlockButton"_s).isEnabled(); }, 5000));
    }
    [[nodiscard]] bool isCovered()
    {
        return part<QWidget>(window, u"lockCover"_s).isVisible() &&
               !window.centralWidget()->isVisible();
    }
};

} // namespace

TEST_CASE("While nobody is there the window is covered, and what was typed is still there after",
          "[ui][protection]")
{
    LockDesk desk;
    CHECK_FALSE(desk.isCovered());
    const QString title = desk.window.windowTitle();
    REQUIRE(title.contains(u"Amira"_s));
    Page* page = desk.window.currentPage();
    desk.clock.wait(10);
    desk.lock->autoLock()->check();
    CHECK(desk.isCovered());
    CHECK(desk.window.windowTitle() == u"Locked — Fresh Start"_s);
    desk.window.setWindowTitle(u"Amira again"_s); // a page that looks again
    CHECK(desk.window.windowTitle() == u"Locked — Fresh Start"_s);

    desk.unlock(u"Mrs J. Hart"_s, u"wrong"_s);
    CHECK(desk.isCovered());
    CHECK(part<QLabel>(desk.window, u"unlockMessage"_s).text().contains(u"not right"_s));
    desk.unlock(u"mrs j.  hart"_s, ProtectedDesk::kHeadPassword);
    CHECK_FALSE(desk.isCovered());
    CHECK(desk.window.currentPage() == page);
    CHECK(part<QLineEdit>(desk.window, u"formEdit"_s).text() == u"9Z"_s);
    CHECK(desk.window.windowTitle().contains(u"Amira"_s));
}

TEST_CASE("Ctrl+L and the button lock at once; nothing underneath hears the keyboard",
          "[ui][protection]")
{
    LockDesk desk;
    auto& button = part<QPushButton>(desk.window, u"lockButton"_s);
    CHECK(button.isVisible());
    CHECK(button.shortcut() == QKeySequence(u"Ctrl+L"_s));
    CHECK_FALSE(button.accessibleName().isEmpty());
    button.click();
    CHECK(desk.isCovered());
    auto& password = part<QLineEdit>(part<QWidget>(desk.window, u"lockCover"_s), u"passwordEdit"_s);
    QTest::keyClick(&password, Qt::Key_K, Qt::ControlModifier); // finds no student
    QTest::keyClick(&password, Qt::Key_Left, Qt::AltModifier);  // goes nowhere
    CHECK(desk.window.focusWidget() != desk.window.findChild<QLineEdit*>(u"globalSearchEdit"_s));
    CHECK_FALSE(desk.window.close()); // pages would ask, and show what is on them
    CHECK(desk.prompter.asked.isEmpty());
    CHECK(desk.isCovered());
}

TEST_CASE("Whoever unlocks is who works here from then on", "[ui][protection][roles]")
{
    LockDesk desk;
    desk.lock->lock();
    desk.unlock(u"Mr L. Osei"_s, ProtectedDesk::kOfficePassword);
    CHECK(desk.workspace->signIn().id() == desk.office);
    CHECK(desk.workspace->signIn().isProven());
    CHECK(desk.workspace->history().who() == u"Mr L. Osei"_s);
    CHECK(rememberedSignInName() == u"Mr L. Osei"_s);
    CHECK_FALSE(desk.workspace->signIn().require(Act::ExportEverything));
    desk.lock->lock();
    auto& cover = part<QWidget>(desk.window, u"lockCover"_s);
    press(cover, u"otherWayButton"_s);
    type(cover, u"recoveryKeyEdit"_s, desk.recoveryKey.toLower());
    press(cover, u"unlockButton"_s);
    REQUIRE(QTest::qWaitFor([&] { return !desk.lock->isLocked(); }, 5000));
    CHECK(desk.workspace->signIn().proof() == Proof::RecoveryKey);
}

TEST_CASE("Without passwords there is nothing to lock", "[ui][protection]")
{
    ProtectedDesk desk;
    MainWindow window(*desk.workspace, desk.clock, desk.prompter, allPages());
    auto* lock = new WindowLock(window, *desk.workspace, desk.clock, unlockOf(desk.path));
    window.show();
    CHECK_FALSE(part<QPushButton>(window, u"lockButton"_s).isVisible());
    lock->lock();
    CHECK_FALSE(lock->isLocked());
    CHECK(window.centralWidget()->isVisible());
}
