// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typing.h"

#include "tests/support/catch.h"
#include "ui/common/date_field.h"
#include "ui/common/time_field.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

struct Form {
    QWidget window;
    QLineEdit first;
    QLineEdit second;

    Form()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&first);
        layout->addWidget(&second);
        window.show();
        first.setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
};

/// As dictation puts a text into a line.
void dictate(QLineEdit& line, const QString& text)
{
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&line);
    REQUIRE(heard != nullptr);
    REQUIRE(heard->editableTextInterface() != nullptr);
    heard->editableTextInterface()->replaceText(0, static_cast<int>(line.text().size()), text);
}

} // namespace

TEST_CASE("typing and dictating are heard once, what the program sets is not", "[common][access]")
{
    Form form;
    int times = 0;
    onTyped(&form.first, &form.window, [&times] { ++times; });
    QTest::keyClicks(&form.first, u"ab"_s);
    CHECK(times == 2);
    dictate(form.first, u"dictated"_s);
    CHECK(form.first.text() == u"dictated"_s);
    CHECK(times == 3);
    QTest::keyClick(&form.first, Qt::Key_Backspace);
    CHECK(times == 4);
    form.second.setFocus();
    form.first.setText(u"read from the file"_s);
    CHECK(times == 4);
}

TEST_CASE("a dictated date and time are taken like typed ones", "[common][access]")
{
    QWidget window;
    auto* date = new DateField(QDate(2026, 11, 24), &window);
    auto* time = new TimeField(&window);
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(date);
    layout->addWidget(time);
    window.show();
    date->setFocus();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    date->setDate(QDate(2026, 11, 24));

    QSignalSpy changed(date, &DateField::changed);
    dictate(*date->edit(), u"1 December 2026"_s);
    time->setFocus();
    CHECK(date->date() == QDate(2026, 12, 1));
    CHECK(date->edit()->text() == u"Tuesday 1 December 2026"_s);
    CHECK(changed.count() == 1);

    dictate(*time, u"8:30"_s);
    date->setFocus();
    CHECK(time->time() == QTime(8, 30));
    date->setDate(QDate(2026, 12, 2)); // with the focus in it: not taken for typing
    CHECK(changed.count() == 2);
    CHECK(date->date() == QDate(2026, 12, 2));
}
