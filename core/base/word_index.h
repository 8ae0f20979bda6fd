// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace freshstart {

/// One entry found, and how well: per typed word 4 for a whole word, 3 for a word's beginning, 1
/// where one letter was typed wrongly.
struct WordHit {
    int entry = 0;
    int score = 0;

    bool operator==(const WordHit&) const = default;
};

/// Search as you type over many short texts: every typed word must begin a word of the text. Where
/// nothing is found so, one typing error is forgiven in each word of four letters or more without a
/// digit: a letter too many, missing, wrong, or two that changed places.
class WordIndex
{
public:
    WordIndex() = default;
    /// The texts as searchKey() makes them.
    explicit WordIndex(const std::vector<QString>& keys);

    /// The best first, at most so many; among equals the order of the texts. Nothing typed finds
    /// nothing.
    [[nodiscard]] std::vector<WordHit> find(const QString& typed, int atMost) const;
    [[nodiscard]] int size() const { return m_size; }

private:
    struct Scored {
        size_t word = 0;
        int score = 0;
    };
    [[nodiscard]] std::vector<Scored> begunBy(const std::string& typed) const;
    [[nodiscard]] std::vector<Scored> nearlyBegunBy(const std::string& typed) const;
    [[nodiscard]] std::vector<WordHit> search(const std::vector<std::string>& words, bool forgiving,
                                              int atMost) const;

    int m_size = 0;
    std::vector<std::string> m_words; ///< every word once, sorted; UTF-8
    std::vector<size_t> m_plain;      ///< those without a digit: numbers are not guessed at
    std::vector<size_t> m_starts;     ///< where a word's entries begin; one more than words
    std::vector<int> m_entries;
};

/// The typed word begins the other with exactly one letter too many, missing, wrong or exchanged
/// with its neighbour.
bool beginsWithOneError(const std::string& word, const std::string& typed);

} // namespace freshstart
