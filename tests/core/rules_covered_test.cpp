// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/test_paths.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using freshstart::test::show;

// The rules of the law and the policy are numbered R1 to R31. A test of one has it in its name and
// among its tags: `core_tests "[R10]"` runs all that is known about R10.

namespace {

/// The tags of every test of core.
QStringList allTags()
{
    static const QRegularExpression form(
        u"TEST_CASE\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*,\\s*\"([^\"]*)\""_s);
    QStringList all;
    QDirIterator walk(QStringLiteral(FRESHSTART_TEST_DATA "/../core"), {u"*_test.cpp"_s},
                      QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = form.globalMatch(text); found.hasNext();) {
            all << found.next().captured(2);
        }
    }
    return all;
}

} // namespace

TEST_CASE("Every rule from R1 to R31 has tests that can be run by its number", "[rules]")
{
    QMap<QString, int> tagged;
    const QStringList tests = allTags();
    for (const QString& tags : tests) {
        for (int rule = 1; rule <= 31; ++rule) {
            const QString tag = u"[R%1]"_s.arg(rule);
            tagged[tag] += tags.contains(tag) ? 1 : 0;
        }
    }
    for (int rule = 1; rule <= 31; ++rule) {
        const QString tag = u"[R%1]"_s.arg(rule);
        INFO(show(tag));
        CHECK(tagged.value(tag) > 0);
    }
}
