// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/spelling.h"

#include "tests/support/catch.h"
#include "ui/common/text_area.h"
#include "ui/common/this_pc.h"
#include "ui/writing/spell_underline.h"
#include "ui/writing/writing_menu.h"

#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    QString dictionary = findDictionary(dictionaryFolders());
    int asked = 0;
    Spelling spelling{dictionary,
                      [this] {
                          ++asked;
                          return QStringList{u"O'Brien-Łukasz"_s, u"Maja"_s, u"Mrs J. Hart"_s};
                      },
                      nullptr};

    Words() { QSettings(fileOfThisPc(), QSettings::IniFormat).remove(u"writing"_s); }
    ~Words() { QSettings(fileOfThisPc(), QSettings::IniFormat).remove(u"writing"_s); }
};

QStringList underlined(const QPlainTextEdit& editor)
{
    auto* underline = editor.findChild<SpellUnderline*>();
    REQUIRE(underline != nullptr);
    underline->lookNow();
    QStringList words;
    for (const QTextEdit::ExtraSelection& one : editor.extraSelections()) {
        CHECK(one.format.underlineStyle() == QTextCharFormat::WaveUnderline);
        words.append(one.cursor.selectedText());
    }
    return words;
}

} // namespace

TEST_CASE("British words, names at the school and words of schools are known", "[writing][spelling]")
{
    Words words;
    REQUIRE(words.spelling.isAvailable()); // the dictionary is among what a build needs
    for (const auto& known : {u"behaviour"_s, u"didn’t"_s, u"Maja’s"_s, u"Łukasz"_s, u"SENCo"_s,
                              u"reintegration"_s, u"headteacher"_s, u"Hart"_s}) {
        INFO(known.toStdString());
        CHECK(words.spelling.isKnown(known));
    }
    CHECK_FALSE(words.spelling.isKnown(u"recieve"_s));
    CHECK_FALSE(words.spelling.isKnown(u"behavior"_s));
    CHECK(words.spelling.suggestions(u"recieve"_s).contains(u"receive"_s));
    CHECK(words.spelling.suggestions(u"recieve"_s, 1).size() == 1);
    CHECK(words.asked == 1);
    words.spelling.forgetNames();
    CHECK(words.spelling.isKnown(u"Maja"_s));
    CHECK(words.asked == 2);
}

TEST_CASE("A word that was learnt is known on this PC from then on", "[writing][spelling]")
{
    Words words;
    QSignalSpy changed(&words.spelling, &Spelling::changed);
    CHECK_FALSE(words.spelling.isKnown(u"Zwischenraum"_s));
    words.spelling.learn(u"Zwischenraum’s"_s);
    CHECK(words.spelling.isKnown(u"Zwischenraum"_s));
    CHECK(changed.count() == 1);
    Spelling later(words.dictionary, {}, nullptr);
    CHECK(later.isKnown(u"zwischenraum"_s));
}

TEST_CASE("Without a dictionary nothing is unknown", "[writing][spelling]")
{
    CHECK(findDictionary({u"/there/is/no/such/folder"_s}).isEmpty());
    Spelling none({}, {}, nullptr);
    CHECK_FALSE(none.isAvailable());
    CHECK_FALSE(none.isOn());
    CHECK(none.isKnown(u"recieve"_s));
    CHECK(none.suggestions(u"recieve"_s).isEmpty());
}

TEST_CASE("Unknown words are underlined, not the one being typed, and nothing is changed by it",
          "[writing][spelling]")
{
    Words words;
    TextArea area(nullptr);
    area.setText(u"They recieve a letter."_s);
    QSignalSpy changed(&area, &QPlainTextEdit::textChanged);
    new SpellUnderline(area, words.spelling);
    CHECK(underlined(area) == QStringList{u"recieve"_s});

    area.show();
    area.setFocus();
    REQUIRE(QTest::qWaitForWindowActive(&area));
    area.moveCursor(QTextCursor::End);
    CHECK(changed.count() == 0); // an underline is no change: nothing is saved for it
    QTest::keyClicks(&area, u" Teh"_s);
    CHECK(underlined(area) == QStringList{u"recieve"_s});
    QTest::keyClicks(&area, u" next"_s);
    CHECK(underlined(area) == QStringList{u"recieve"_s, u"Teh"_s});

    words.spelling.setOn(false);
    CHECK(underlined(area).isEmpty());
    words.spelling.setOn(true);
    words.spelling.learn(u"recieve"_s);
    CHECK(underlined(area) == QStringList{u"Teh"_s});
}

TEST_CASE("The next unknown word is found, round to the beginning, and mended in one step",
          "[writing][spelling]")
{
    Words words;
    TextArea area(nullptr);
    area.setText(u"A lettre came.\nThey recieve it."_s);
    const auto first = nextUnknownWord(area, words.spelling);
    REQUIRE(first);
    CHECK(first->selectedText() == u"lettre"_s);
    area.setTextCursor(*first);
    const auto second = nextUnknownWord(area, words.spelling);
    REQUIRE(second);
    CHECK(second->selectedText() == u"recieve"_s);
    area.setTextCursor(*second);
    CHECK(nextUnknownWord(area, words.spelling)->selectedText() == u"lettre"_s);

    QMenu menu;
    menu.addAction(u"Copy"_s);
    addSuggestions(menu, area, *second, words.spelling);
    CHECK(menu.actions().back()->text() == u"Copy"_s);
    menu.actions().front()->trigger();
    CHECK(area.toPlainText() == u"A lettre came.\nThey receive it."_s);
    area.undo();
    CHECK(area.toPlainText() == u"A lettre came.\nThey recieve it."_s);

    QTextCursor inside(area.document());
    inside.setPosition(4);
    CHECK(unknownWordAt(inside, words.spelling)->selectedText() == u"lettre"_s);
    inside.setPosition(0);
    CHECK_FALSE(unknownWordAt(inside, words.spelling));
}

TEST_CASE("A phrase is put in at the cursor, with a blank after a sentence", "[writing][phrases]")
{
    TextArea area(nullptr);
    area.setText(u"It is over."_s);
    area.moveCursor(QTextCursor::End);
    QMenu menu;
    addPhrases(menu, area);
    REQUIRE(menu.actions().size() >= 5);
    QAction* phrase = menu.actions().front()->menu()->actions().front();
    phrase->trigger();
    CHECK(area.toPlainText() == u"It is over. "_s + phrase->text());
    area.undo();
    CHECK(area.toPlainText() == u"It is over."_s);
}
