// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/unlock_dialog.h"

#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/support/page_parts.h"
#include "tests/support/widget_check.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// Lets in who knows, and remembers how it was asked.
struct Door {
    std::atomic<int> tries = 0;
    std::atomic<bool> besideWindow = false;

    Unlock unlock()
    {
        return [this](const UnlockTry& typed) -> Result<LetIn> {
            ++tries;
            besideWindow = QThread::currentThread() != QCoreApplication::instance()->thread();
            if (!typed.recoveryKey.isEmpty()) {
                return typed.recoveryKey == u"7k3qf"_s
                           ? Result<LetIn>(LetIn{})
                           : Error{ErrorCode::RecoveryKeyMistyped, {}, {}, {}};
            }
            return typed.name == u"Mrs Hart"_s && typed.password == u"right words here now"_s
                       ? Result<LetIn>(LetIn{StaffId{7}})
                       : Error{ErrorCode::WrongPassword, {}, {}, {}};
        };
    }
};

void wait(const UnlockForm& form)
{
    REQUIRE(QTest::qWaitFor([&] { return !form.isBusy(); }, 5000));
}

bool says(const QWidget& form, const QString& words)
{
    const auto& label = part<QLabel>(form, u"unlockMessage"_s);
    INFO(label.text().toStdString());
    return label.isVisibleTo(&form) && label.text().contains(words);
}

} // namespace

TEST_CASE("A wrong password is said plainly, the right one lets in", "[ui][protection]")
{
    Door door;
    UnlockForm form(door.unlock(), u"Mrs Hart"_s, nullptr);
    form.show();
    form.start();
    QSignalSpy opened(&form, &UnlockForm::opened);
    type(form, u"passwordEdit"_s, u"wrong"_s);
    QTest::keyClick(&part<QLineEdit>(form, u"passwordEdit"_s), Qt::Key_Return);
    CHECK(form.isBusy());
    CHECK(part<QProgressBar>(form, u"unlockProgress"_s).isVisible());
    CHECK_FALSE(part<QPushButton>(form, u"unlockButton"_s).isEnabled());
    wait(form);
    CHECK(door.besideWindow);
    CHECK(says(form, u"The name or the password is not right."_s));
    CHECK(opened.isEmpty());
    type(form, u"passwordEdit"_s, u"right words here now"_s);
    press(form, u"unlockButton"_s);
    wait(form);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<LetIn>().staff == StaffId{7});
    CHECK_FALSE(opened[0][1].toBool());
    CHECK(part<QLineEdit>(form, u"passwordEdit"_s).text().isEmpty()); // nothing is left lying about
}

TEST_CASE("The recovery key is another way in, and says when it is mistyped", "[ui][protection]")
{
    Door door;
    UnlockForm form(door.unlock(), {}, nullptr);
    form.show();
    CHECK_FALSE(part<QLineEdit>(form, u"recoveryKeyEdit"_s).isVisible());
    press(form, u"otherWayButton"_s);
    CHECK_FALSE(part<QLineEdit>(form, u"passwordEdit"_s).isVisible());
    press(form, u"unlockButton"_s);
    CHECK(says(form, u"Type the recovery key."_s));
    CHECK(door.tries == 0);
    type(form, u"recoveryKeyEdit"_s, u"7k3qg"_s);
    press(form, u"unlockButton"_s);
    wait(form);
    CHECK(says(form, u"mistyped"_s));
    QSignalSpy opened(&form, &UnlockForm::opened);
    type(form, u"recoveryKeyEdit"_s, u"7k3qf"_s);
    press(form, u"unlockButton"_s);
    wait(form);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][1].toBool());
}

TEST_CASE("What is typed can be shown, and Caps Lock is noticed", "[ui][protection]")
{
    Door door;
    UnlockForm form(door.unlock(), u"Mrs Hart"_s, nullptr);
    form.show();
    form.start();
    auto& password = part<QLineEdit>(form, u"passwordEdit"_s);
    CHECK(password.echoMode() == QLineEdit::Password);
    part<QCheckBox>(form, u"showPasswordBox"_s).setChecked(true);
    CHECK(password.echoMode() == QLineEdit::Normal);
    const auto& caps = part<QLabel>(form, u"capsLockLabel"_s);
    QTest::sendKeyEvent(QTest::Click, &password, Qt::Key_A, u"a"_s, Qt::NoModifier);
    CHECK_FALSE(caps.isVisible());
    QTest::sendKeyEvent(QTest::Click, &password, Qt::Key_A, u"A"_s, Qt::NoModifier);
    CHECK(caps.isVisible());
    QTest::sendKeyEvent(QTest::Click, &password, Qt::Key_A, u"A"_s, Qt::ShiftModifier);
    CHECK_FALSE(caps.isVisible());
    CHECK(namelessInputs(form) == QStringList());
    CHECK(unreachableInputs(form) == QStringList());
}

TEST_CASE("At the start one may also quit or take another file", "[ui][protection]")
{
    Door door;
    UnlockDialog dialog(u"school.freshstart"_s, u"Mrs Hart"_s, door.unlock());
    dialog.show();
    CHECK(dialog.findChild<QLineEdit*>(u"passwordEdit"_s)->echoMode() == QLineEdit::Password);
    press(dialog, u"anotherFileButton"_s);
    CHECK(dialog.result() == UnlockDialog::AnotherFile);
    UnlockDialog again(u"school.freshstart"_s, u"Mrs Hart"_s, door.unlock());
    again.show();
    type(again, u"passwordEdit"_s, u"right words here now"_s);
    press(again, u"unlockButton"_s);
    REQUIRE(QTest::qWaitFor([&] { return again.result() == UnlockDialog::Open; }, 5000));
    CHECK(again.letIn().staff == StaffId{7});
    CHECK(again.name() == u"Mrs Hart"_s);
}
