// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/button_access.h"

#include "tests/support/catch.h"
#include "tests/support/qt_text.h"

#include <QAccessible>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface& heard(QWidget& widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    REQUIRE(interface != nullptr);
    return *interface;
}

} // namespace

TEST_CASE("what a screen reader toggles or presses is clicked", "[common][access]")
{
    installButtonAccessibility(); // before there are buttons
    QWidget window;
    QPushButton staysDown(u"&Students && staff"_s, &window);
    QAccessibleInterface& early = heard(staysDown);
    CHECK(early.role() == QAccessible::Button);
    staysDown.setCheckable(true);
    QCheckBox box(u"Box"_s, &window);
    QRadioButton radio(u"Radio"_s, &window);
    QPushButton push(u"Push"_s, &window);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    struct Row {
        QAbstractButton* button;
        QAccessible::Role role;
        bool checkable;
    };
    for (const Row& row : {Row{&staysDown, QAccessible::CheckBox, true},
                           Row{&box, QAccessible::CheckBox, true},
                           Row{&radio, QAccessible::RadioButton, true},
                           Row{&push, QAccessible::Button, false}}) {
        QAccessibleInterface& interface = heard(*row.button);
        INFO(row.button->text().toStdString());
        CHECK(interface.role() == row.role);
        CHECK(bool(interface.state().checkable) == row.checkable);
        CHECK_FALSE(interface.state().checked);
        QSignalSpy clicks(row.button, &QAbstractButton::clicked);
        const QString action = row.checkable ? QAccessibleActionInterface::toggleAction()
                                             : QAccessibleActionInterface::pressAction();
        REQUIRE(interface.actionInterface()->actionNames().contains(action));
        interface.actionInterface()->doAction(action);
        REQUIRE(clicks.wait());
        CHECK(bool(interface.state().checked) == row.checkable);
        row.button->setEnabled(false);
        interface.actionInterface()->doAction(action);
        CHECK_FALSE(clicks.wait(200));
    }
    CHECK(heard(staysDown).text(QAccessible::Name) == u"Students & staff"_s);
}

TEST_CASE("a button's name is what it is given, else what stands on it", "[common][access]")
{
    installButtonAccessibility();
    QPushButton button(u"&Open"_s);
    button.setShortcut(QKeySequence(u"Ctrl+O"_s));
    CHECK(heard(button).text(QAccessible::Name) == u"Open"_s);
    CHECK(heard(button).text(QAccessible::Accelerator) == u"Ctrl+O"_s);
    button.setAccessibleName(u"Open: the letter"_s);
    button.setToolTip(u"Opens it"_s);
    CHECK(heard(button).text(QAccessible::Name) == u"Open: the letter"_s);
    CHECK(heard(button).text(QAccessible::Description) == u"Opens it"_s);
}

TEST_CASE("A scrolled page that is asked for more children than it has gives none", "[common][access]")
{
    installButtonAccessibility();
    QScrollArea area;
    auto* inside = new QWidget;
    inside->setFixedSize(2000, 2000);
    area.setWidget(inside);
    area.show();
    QAccessibleInterface& heard = ::heard(area);
    CHECK(heard.role() == QAccessible::Client);
    const int seen = heard.childCount();
    REQUIRE(seen > 0);
    inside->setFixedSize(10, 10); // the scroll bars go
    QCoreApplication::processEvents();
    for (int i = 0; i < seen + 5; ++i) {
        const QAccessibleInterface* child = heard.child(i);
        CHECK((child != nullptr) == (i < heard.childCount()));
    }
}
