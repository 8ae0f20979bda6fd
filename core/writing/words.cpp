// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool isInside(const QString& text, qsizetype i)
{
    return i > 0 && i + 1 < text.size() && text.at(i - 1).isLetter() && text.at(i + 1).isLetter();
}

bool isOfWord(const QString& text, qsizetype i)
{
    const QChar c = text.at(i);
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ||
           (isApostrophe(c) && isInside(text, i));
}

bool canBeJudged(const QString& word)
{
    const auto letters = std::ranges::count_if(word, [](QChar c) { return c.isLetter(); });
    const bool plain = std::ranges::none_of(
        word, [](QChar c) { return c.isNumber() || c.isSurrogate(); });
    // "EHCPs" is an abbreviation as well.
    const QString stem = word.endsWith(u's') ? word.chopped(1) : word;
    return letters > 1 && plain && stem != stem.toUpper();
}

/// Whether the run of signs without a blank around this place is an address.
bool isInAddress(const QString& text, qsizetype start, qsizetype end)
{
    while (start > 0 && !text.at(start - 1).isSpace()) {
        --start;
    }
    while (end < text.size() && !text.at(end).isSpace()) {
        ++end;
    }
    const QStringView run = QStringView(text).sliced(start, end - start);
    return run.contains(u'@') || run.contains("://"_L1) || run.startsWith("www."_L1);
}

} // namespace

std::vector<WordAt> wordsToCheck(const QString& text)
{
    std::vector<WordAt> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!isOfWord(text, i)) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && isOfWord(text, i)) {
            ++i;
        }
        const QString word = text.sliced(start, i - start);
        if (canBeJudged(word) && !isInAddress(text, start, i)) {
            words.push_back({static_cast<int>(start), word});
        }
    }
    return words;
}

QString withoutPossessive(const QString& word)
{
    const qsizetype size = word.size();
    if (size > 2 && word.back().toLower() == u's' && isApostrophe(word.at(size - 2))) {
        return word.chopped(2);
    }
    return size > 1 && isApostrophe(word.back()) ? word.chopped(1) : word;
}

} // namespace freshstart
