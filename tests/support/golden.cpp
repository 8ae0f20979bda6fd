// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include "tests/support/catch.h"
#include "tests/support/test_paths.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

QString firstDifference(const QString& expected, const QString& actual)
{
    const QStringList before = expected.split(u'\n');
    const QStringList now = actual.split(u'\n');
    for (qsizetype i = 0; i < qMax(before.size(), now.size()); ++i) {
        if (before.value(i) != now.value(i)) {
            return u"line %1\n  expected: %2\n  actual:   %3"_s.arg(i + 1).arg(before.value(i),
                                                                               now.value(i));
        }
    }
    return u"only in their line ends"_s;
}

} // namespace

void checkGolden(const QString& name, const QString& text)
{
    const QString path = QStringLiteral(FRESHSTART_TEST_DATA "/golden/") + name + u".txt"_s;
    QFile golden(path);
    QString expected;
    if (golden.open(QIODevice::ReadOnly)) {
        expected = QString::fromUtf8(golden.readAll());
    }
    QFile actual(path + u".actual"_s);
    if (expected == text) {
        actual.remove();
        SUCCEED();
        return;
    }
    if (actual.open(QIODevice::WriteOnly)) {
        actual.write(text.toUtf8());
    }
    FAIL_CHECK(name.toStdString() << " differs: " << firstDifference(expected, text).toStdString());
}

} // namespace freshstart::test
