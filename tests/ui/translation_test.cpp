// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page in a language that nobody speaks.
#include "tests/support/catch.h"
#include "tests/support/pseudo_translator.h"
#include "tests/support/qt_text.h"
#include "tests/support/shown_school.h"
#include "tests/support/widget_check.h"
#include "ui/common/page.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// What people wrote in the sample school.
bool isData(const QString& text)
{
    static const QStringList written{
        u"calm start"_s, u"maths teacher"_s, u"every Friday at four"_s, u"lessons"_s,
        u"supply teacher"_s, u"Managing anger"_s, u"quiet place"_s, u"First talk"_s,
        u"canteen"_s, u"Climbed"_s, u"camera in the corridor"_s, u"quiet start suits"_s, u"side gate"_s,
        u"quiet room"_s};
    return std::ranges::any_of(written, [&](const QString& one) { return text.contains(one); });
}

/// What is left of a text without what came through the translator and without names of months, days
/// and people, which are data.
QString leftInEnglish(const QString& text)
{
    static const QRegularExpression translated(u"⟦[^⟦⟧]*⟧"_s);
    static const QRegularExpression words(u"\\b[a-z]{3,}\\b[^A-Z0-9]*\\b[a-z]{3,}\\b"_s);
    QString left = text;
    for (qsizetype before = -1; before != left.size();) {
        before = left.size();
        left.remove(translated); // from the innermost outwards
    }
    left.remove(u'⟦').remove(u'⟧');
    return words.match(left).hasMatch() ? left.simplified() : QString();
}

QStringList wordsShown(const QWidget& window)
{
    QStringList words;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window)) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            words.append(label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            words << button->text() << button->toolTip() << button->accessibleName();
        } else if (const auto* table = qobject_cast<const QTableView*>(widget)) {
            for (int column = 0; table->model() != nullptr && column < table->model()->columnCount();
                 ++column) {
                words << table->model()->headerData(column, Qt::Horizontal).toString();
            }
        }
    }
    return words;
}

} // namespace

TEST_CASE("Nothing is left in English, and longer words are seen whole", "[ui][translation]")
{
    QStringList english;
    QStringList cut;
    int bracketed = 0;
    {
        const PseudoTranslator translator;
        ShownSchool school;
        school.everyPage([&](const QString& name) {
            static_cast<void>(QTest::qWaitFor([&] { return cutOff(school.window()).isEmpty(); }, 300));
            for (const QString& fault : cutOff(school.window())) {
                cut.append(name + u": "_s + fault);
            }
            for (const QString& words : wordsShown(school.window())) {
                bracketed += words.contains(PseudoTranslator::kOpening) ? 1 : 0;
                if (const QString left = leftInEnglish(words); !left.isEmpty() && !isData(left)) {
                    english.append(name + u": "_s + left);
                }
            }
        });
    }
    english.removeDuplicates();
    CHECK(english.join(u'\n') == QString());
    CHECK(cut.join(u'\n') == QString());
    CHECK(bracketed > 1000);
}
