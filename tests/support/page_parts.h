// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QString>
#include <QTest>
#include <QWidget>

namespace freshstart::test {

/// A part of a page by its name; the test fails where it is not there.
template<class Widget>
Widget& part(const QWidget& page, const QString& name)
{
    auto* found = page.findChild<Widget*>(name);
    INFO(name.toStdString());
    REQUIRE(found != nullptr);
    return *found;
}

inline void press(const QWidget& page, const QString& button)
{
    part<QAbstractButton>(page, button).click();
}

/// As somebody types it, in place of what stands there.
inline void type(const QWidget& page, const QString& editor, const QString& text)
{
    auto& edit = part<QWidget>(page, editor);
    QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_Delete);
    QTest::keyClicks(&edit, text);
}

/// As somebody chooses it.
inline void pick(const QWidget& page, const QString& combo, const QString& text)
{
    auto& choice = part<QComboBox>(page, combo);
    const int place = choice.findText(text);
    INFO(text.toStdString());
    REQUIRE(place >= 0);
    choice.setCurrentIndex(place);
    Q_EMIT choice.activated(place);
}

} // namespace freshstart::test
