// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace freshstart {

/// A word in a text and where it stands, in UTF-16 units.
struct WordAt {
    int start = 0;
    QString word;

    bool operator==(const WordAt&) const = default;
};

/// The words of a text whose spelling can be judged. Left out: single letters, what has a digit in it
/// (8C, 2026), what is written in capitals (CPOMS, EHCP), addresses of the web and of mail. An
/// apostrophe inside a word belongs to it, however it is typed; a hyphen parts two words.
std::vector<WordAt> wordsToCheck(const QString& text);

/// Without the apostrophe of a possessive: Theo’s is Theo, the boys’ is the boys.
QString withoutPossessive(const QString& word);

} // namespace freshstart
