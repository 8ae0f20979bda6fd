// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_index.h"

#include "core/base/text.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

WordIndex indexOf(const QStringList& texts)
{
    std::vector<QString> keys;
    for (const QString& text : texts) {
        keys.push_back(searchKey(text));
    }
    return WordIndex(keys);
}

std::vector<int> entries(const std::vector<WordHit>& hits)
{
    std::vector<int> numbers;
    for (const WordHit& hit : hits) {
        numbers.push_back(hit.entry);
    }
    return numbers;
}

/// Whether one edit makes `typed` a beginning of `word`: the slow way, by trying all of them.
bool slowlyNear(const std::string& word, const std::string& typed)
{
    const auto begins = [&word](const std::string& text) { return word.starts_with(text); };
    bool near = false;
    for (size_t i = 0; i < typed.size(); ++i) {
        std::string less = typed;
        less.erase(i, 1);
        near = near || begins(less);
        for (char c = 'a'; c <= 'd'; ++c) {
            std::string other = typed;
            other[i] = c;
            std::string more = typed;
            more.insert(i, 1, c);
            near = near || begins(other) || begins(more);
        }
        if (i + 1 < typed.size()) {
            std::string exchanged = typed;
            std::swap(exchanged[i], exchanged[i + 1]);
            near = near || begins(exchanged);
        }
    }
    return near && !begins(typed);
}

} // namespace

TEST_CASE("Words are found by how they begin, whole words first", "[base][search]")
{
    const WordIndex index = indexOf({u"Foxley, Anna"_s, u"Noah Fox"_s, u"Łukasz O’Brien"_s});
    CHECK(entries(index.find(u"fox"_s, 10)) == std::vector<int>{1, 0});
    CHECK(entries(index.find(u"FOX no"_s, 10)) == std::vector<int>{1});
    CHECK(entries(index.find(u"lukasz obri"_s, 10)) == std::vector<int>{2});
    CHECK(index.find(u"ox"_s, 10).empty());
    CHECK(index.find(u"fox"_s, 1).size() == 1);
    CHECK(index.find(u" "_s, 10).empty());
}

TEST_CASE("One typing error in a word is forgiven where nothing fits as typed", "[base][search]")
{
    const WordIndex index = indexOf({u"Muhammad Khan"_s, u"Amelia Smith"_s, u"Smit, Jan"_s});
    CHECK(entries(index.find(u"muhamad"_s, 10)) == std::vector<int>{0});
    CHECK(entries(index.find(u"amleia"_s, 10)) == std::vector<int>{1});
    CHECK(entries(index.find(u"anelia smth"_s, 10)) == std::vector<int>{1});
    CHECK(entries(index.find(u"xmelia"_s, 10)) == std::vector<int>{1});
    // What fits as typed is not mixed with what nearly does.
    CHECK(entries(index.find(u"smith"_s, 10)) == std::vector<int>{1});
    // Two errors, or short words, are not guessed at.
    CHECK(index.find(u"amxlxa"_s, 10).empty());
    CHECK(index.find(u"jxn"_s, 10).empty());
}

TEST_CASE("A single error is told like trying every edit tells it", "[base][search]")
{
    std::mt19937 random(11);
    const auto any = [&random](size_t longest) {
        std::string word(1 + random() % longest, 'a');
        std::ranges::generate(word, [&random] { return static_cast<char>('a' + random() % 3); });
        return word;
    };
    int near = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string word = any(7);
        const std::string typed = any(6);
        INFO(word << " / " << typed);
        // An added letter at the very end begins no word that the text without it did not.
        const bool expected = slowlyNear(word, typed);
        REQUIRE((beginsWithOneError(word, typed) && !word.starts_with(typed)) == expected);
        near += expected ? 1 : 0;
    }
    CHECK(near > 1000);
}

TEST_CASE("An empty index finds nothing", "[base][search]")
{
    CHECK(WordIndex().find(u"fox"_s, 10).empty());
    CHECK(WordIndex(std::vector<QString>{}).find(u"fox"_s, 10).empty());
}
