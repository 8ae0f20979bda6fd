// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_index.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace freshstart {

namespace {

constexpr int kWhole = 4;
constexpr int kBeginning = 3;
constexpr int kNearly = 1;
constexpr size_t kLeastForgiven = 4; ///< letters; shorter words would find everything

std::vector<std::string> wordsOf(const QString& key)
{
    std::vector<std::string> words;
    const QStringList parts = key.split(u' ', Qt::SkipEmptyParts);
    words.reserve(static_cast<size_t>(parts.size()));
    for (const QString& part : parts) {
        words.push_back(part.toStdString());
    }
    return words;
}

bool hasDigit(std::string_view word)
{
    return word.find_first_of("0123456789") != std::string_view::npos;
}

bool begins(std::string_view word, size_t from, std::string_view typed, size_t typedFrom)
{
    return from <= word.size() && typedFrom <= typed.size() &&
           word.substr(from).starts_with(typed.substr(typedFrom));
}

/// What one word after the other has found so far.
struct Tally {
    explicit Tally(int size)
        : words(static_cast<size_t>(size), 0)
        , scores(static_cast<size_t>(size), 0)
    {}

    /// An entry counts for a typed word once, and only where all words before found it as well.
    void count(int entry, int word, int score)
    {
        const auto place = static_cast<size_t>(entry);
        if (words[place] == word) {
            words[place] = static_cast<short>(word + 1);
            scores[place] = static_cast<short>(scores[place] + score);
        }
    }

    std::vector<short> words;
    std::vector<short> scores;
};

/// Those that every typed word found. There are few scores, so nothing needs to be sorted.
std::vector<WordHit> best(const Tally& tally, int words, int atMost)
{
    std::vector<std::vector<int>> byScore(static_cast<size_t>(kWhole * words) + 1);
    for (size_t entry = 0; entry < tally.words.size(); ++entry) {
        if (tally.words[entry] == words) {
            std::vector<int>& alike = byScore[static_cast<size_t>(tally.scores[entry])];
            if (std::ssize(alike) < atMost) {
                alike.push_back(static_cast<int>(entry));
            }
        }
    }
    std::vector<WordHit> hits;
    for (int score = kWhole * words; score >= 0; --score) {
        for (const int entry : byScore[static_cast<size_t>(score)]) {
            if (std::ssize(hits) < atMost) {
                hits.push_back({entry, score});
            }
        }
    }
    return hits;
}

} // namespace

bool beginsWithOneError(const std::string& word, const std::string& typed)
{
    size_t at = 0;
    while (at < typed.size() && at < word.size() && typed[at] == word[at]) {
        ++at;
    }
    if (at == typed.size()) {
        return false; // no error at all
    }
    return begins(word, at + 1, typed, at + 1) || begins(word, at, typed, at + 1) ||
           begins(word, at + 1, typed, at) ||
           (at + 1 < typed.size() && at + 1 < word.size() && typed[at] == word[at + 1] &&
            typed[at + 1] == word[at] && begins(word, at + 2, typed, at + 2));
}

WordIndex::WordIndex(const std::vector<QString>& keys)
    : m_size(static_cast<int>(keys.size()))
{
    std::unordered_map<std::string, std::vector<int>> entriesOf;
    for (int entry = 0; entry < m_size; ++entry) {
        for (std::string& word : wordsOf(keys[static_cast<size_t>(entry)])) {
            std::vector<int>& entries = entriesOf[std::move(word)];
            if (entries.empty() || entries.back() != entry) {
                entries.push_back(entry);
            }
        }
    }
    m_words.reserve(entriesOf.size());
    for (const auto& [word, entries] : entriesOf) {
        m_words.push_back(word);
    }
    std::ranges::sort(m_words);
    m_starts.reserve(m_words.size() + 1);
    for (const std::string& word : m_words) {
        const std::vector<int>& entries = entriesOf[word];
        if (!hasDigit(word)) {
            m_plain.push_back(m_starts.size());
        }
        m_starts.push_back(m_entries.size());
        m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    }
    m_starts.push_back(m_entries.size());
}

/// The whole word first, so that it counts as such.
std::vector<WordIndex::Scored> WordIndex::begunBy(const std::string& typed) const
{
    std::vector<Scored> found;
    auto at = std::ranges::lower_bound(m_words, typed);
    for (; at != m_words.end() && at->starts_with(typed); ++at) {
        found.push_back({static_cast<size_t>(at - m_words.begin()),
                         at->size() == typed.size() ? kWhole : kBeginning});
    }
    return found;
}

std::vector<WordIndex::Scored> WordIndex::nearlyBegunBy(const std::string& typed) const
{
    std::vector<Scored> found;
    if (typed.size() < kLeastForgiven || hasDigit(typed)) {
        return found;
    }
    for (const size_t word : m_plain) {
        if (beginsWithOneError(m_words[word], typed)) {
            found.push_back({word, kNearly});
        }
    }
    return found;
}

std::vector<WordHit> WordIndex::search(const std::vector<std::string>& words, bool forgiving,
                                       int atMost) const
{
    Tally tally(m_size);
    int number = 0;
    for (const std::string& word : words) {
        std::vector<Scored> found = begunBy(word);
        if (forgiving) {
            const std::vector<Scored> near = nearlyBegunBy(word);
            found.insert(found.end(), near.begin(), near.end());
        }
        for (const Scored& scored : found) {
            for (size_t i = m_starts[scored.word]; i < m_starts[scored.word + 1]; ++i) {
                tally.count(m_entries[i], number, scored.score);
            }
        }
        ++number;
    }
    return best(tally, number, atMost);
}

std::vector<WordHit> WordIndex::find(const QString& typed, int atMost) const
{
    const std::vector<std::string> words = wordsOf(searchKey(typed));
    if (words.empty() || atMost <= 0) {
        return {};
    }
    std::vector<WordHit> hits = search(words, false, atMost);
    return hits.empty() ? search(words, true, atMost) : hits;
}

} // namespace freshstart
