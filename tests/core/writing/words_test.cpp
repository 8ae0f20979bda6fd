// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/words.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(const QString& text)
{
    QStringList words;
    for (const WordAt& one : wordsToCheck(text)) {
        CHECK(text.sliced(one.start, one.word.size()) == one.word);
        words.append(one.word);
    }
    return words;
}

} // namespace

TEST_CASE("the words of a text are those whose spelling can be judged", "[writing]")
{
    CHECK(wordsIn(u"He didn’t stay, she didn't."_s) ==
          QStringList{u"He"_s, u"didn’t"_s, u"stay"_s, u"she"_s, u"didn't"_s});
    CHECK(wordsIn(u"A well-kept ‘promise’"_s) ==
          QStringList{u"well"_s, u"kept"_s, u"promise"_s});
    CHECK(wordsIn(u"Class 8C at 10.30am on 24/11/2026"_s) ==
          QStringList{u"Class"_s, u"at"_s, u"on"_s});
    CHECK(wordsIn(u"On CPOMS, two EHCPs, SENCO"_s) == QStringList{u"On"_s, u"two"_s});
    CHECK(wordsIn(u"Write to office@school.example or https://school.example/help now"_s) ==
          QStringList{u"Write"_s, u"to"_s, u"or"_s, u"now"_s});
    CHECK(wordsIn(u"Żółć Nguyễn Ŵyn"_s) == QStringList{u"Żółć"_s, u"Nguyễn"_s, u"Ŵyn"_s});
    CHECK(wordsIn(u"Nguye\u0302\u0303n again"_s).size() == 2); // marks of their own belong to it
    CHECK(wordsIn({}).isEmpty());
    CHECK(wordsIn(u"' ’ - … 😀 x"_s).isEmpty());
}

TEST_CASE("a possessive is the word it belongs to", "[writing]")
{
    CHECK(withoutPossessive(u"Theo’s"_s) == u"Theo"_s);
    CHECK(withoutPossessive(u"Theo's"_s) == u"Theo"_s);
    CHECK(withoutPossessive(u"boys’"_s) == u"boys"_s);
    CHECK(withoutPossessive(u"boys"_s) == u"boys"_s);
    CHECK(withoutPossessive(u"’"_s) == u"’"_s);
}
