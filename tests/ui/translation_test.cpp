// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page in a language that nobody speaks.
#include "tests/support/catch.h"
#include "tests/support/collected_sentences.h"
#include "tests/support/left_in_english.h"
#include "tests/support/pseudo_translator.h"
#include "tests/support/qt_text.h"
#include "tests/support/shown_school.h"
#include "tests/support/widget_check.h"

#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// What was asked for, and no translator is given.
QStringList neverCollected(const QHash<QString, QSet<QString>>& asked,
                           const CollectedSentences& collected)
{
    QStringList lost;
    for (auto context = asked.begin(); context != asked.end(); ++context) {
        for (const QString& sentence : *context - collected.byContext.value(context.key())) {
            lost.append(context.key() + u": "_s + sentence);
        }
    }
    lost.sort();
    return lost;
}

} // namespace

TEST_CASE("Nothing is left in English, and longer words are seen whole", "[ui][translation]")
{
    QStringList english;
    QStringList cut;
    QHash<QString, QSet<QString>> asked;
    {
        const PseudoTranslator translator;
        ShownSchool school;
        const QSet<QString> staying = textsThatStay(school.workspace().path());
        school.everyPage([&](const QString& name) {
            static_cast<void>(
                QTest::qWaitFor([&] { return cutOff(school.window()).isEmpty(); }, 300));
            for (const QString& fault : cutOff(school.window())) {
                cut.append(name + u": "_s + fault);
            }
            for (const QString& words : leftInEnglish(school.window(), staying)) {
                english.append(name + u": "_s + words);
            }
        });
        asked = translator.asked();
    }
    english.removeDuplicates();
    CHECK(english.join(u'\n') == QString());
    CHECK(cut.join(u'\n') == QString());
    if (const auto collected = collectSentences()) {
        CHECK(asked.size() > 100);
        CHECK(neverCollected(asked, *collected).join(u'\n') == QString());
    }
}
