// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QMenu;
class QPlainTextEdit;
class QTextCursor;

namespace freshstart {

class Spelling;

/// The unknown word under a place in the text, selected; none: there is nothing to mend.
std::optional<QTextCursor> unknownWordAt(const QTextCursor& place, Spelling& spelling);
/// The next unknown word after the cursor, round to the beginning; none: all words are known.
std::optional<QTextCursor> nextUnknownWord(const QPlainTextEdit& editor, Spelling& spelling);

/// Before everything else in a menu: what could stand instead of the selected word, and to keep it.
void addSuggestions(QMenu& menu, QPlainTextEdit& editor, const QTextCursor& word, Spelling& spelling);
/// The phrases by their headings; the chosen one is put in at the cursor, as one step for Ctrl+Z.
void addPhrases(QMenu& menu, QPlainTextEdit& editor);

} // namespace freshstart
