// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/writing_menu.h"

#include "core/base/translate.h"
#include "core/writing/phrases.h"
#include "core/writing/words.h"
#include "ui/writing/spelling.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(WritingMenu)

QTextCursor selecting(const QTextBlock& block, const WordAt& word)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + word.start);
    cursor.setPosition(block.position() + word.start + static_cast<int>(word.word.size()),
                       QTextCursor::KeepAnchor);
    return cursor;
}

/// A sentence after a sentence gets its blank.
void putIn(QPlainTextEdit& editor, const QString& phrase)
{
    QTextCursor cursor = editor.textCursor();
    const QString before = cursor.block().text().first(
        qMin(cursor.selectionStart() - cursor.block().position(), cursor.block().text().size()));
    const bool needsBlank = !before.isEmpty() && !before.back().isSpace();
    cursor.insertText((needsBlank ? u" "_s : QString()) + phrase);
    editor.setTextCursor(cursor);
    editor.setFocus(Qt::OtherFocusReason);
}

} // namespace

std::optional<QTextCursor> unknownWordAt(const QTextCursor& place, Spelling& spelling)
{
    if (!spelling.isOn()) {
        return std::nullopt;
    }
    const int at = place.positionInBlock();
    for (const WordAt& one : wordsToCheck(place.block().text())) {
        const int end = one.start + static_cast<int>(one.word.size());
        if (one.start <= at && at <= end && !spelling.isKnown(one.word)) {
            return selecting(place.block(), one);
        }
    }
    return std::nullopt;
}

std::optional<QTextCursor> nextUnknownWord(const QPlainTextEdit& editor, Spelling& spelling)
{
    const int from = editor.textCursor().selectionEnd();
    std::optional<QTextCursor> first;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        for (const WordAt& one : wordsToCheck(block.text())) {
            const bool after = block.position() + one.start >= from;
            if ((!after && first) || spelling.isKnown(one.word)) {
                continue;
            }
            if (after) {
                return selecting(block, one);
            }
            first = selecting(block, one);
        }
    }
    return first;
}

void addSuggestions(QMenu& menu, QPlainTextEdit& editor, const QTextCursor& word, Spelling& spelling)
{
    const QString unknown = word.selectedText();
    QAction* before = menu.actions().value(0);
    const auto add = [&](const QString& text) {
        auto* action = new QAction(text, &menu);
        menu.insertAction(before, action);
        return action;
    };
    const QStringList suggestions = spelling.suggestions(unknown);
    for (const QString& suggestion : suggestions) {
        QObject::connect(add(suggestion), &QAction::triggered, &editor, [&editor, word, suggestion] {
            QTextCursor cursor = word;
            cursor.insertText(suggestion);
            editor.setTextCursor(cursor);
        });
    }
    if (suggestions.isEmpty()) {
        add(tr("Nothing like it in the dictionary"))->setEnabled(false);
    }
    QAction* keep = add(tr("Know “%1” on this PC").arg(unknown));
    keep->setObjectName(u"learnWordAction"_s);
    QObject::connect(keep, &QAction::triggered, &spelling,
                     [&spelling, unknown] { spelling.learn(unknown); });
    menu.insertSeparator(before);
}

void addPhrases(QMenu& menu, QPlainTextEdit& editor)
{
    for (const PhraseGroup& group : meetingPhrases()) {
        QMenu* under = menu.addMenu(group.heading);
        for (const QString& phrase : group.phrases) {
            QObject::connect(under->addAction(phrase), &QAction::triggered, &editor,
                             [&editor, phrase] { putIn(editor, phrase); });
        }
    }
}

} // namespace freshstart
