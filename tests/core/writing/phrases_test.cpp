// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/phrases.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("the phrases are many, told apart and free of blame", "[writing]")
{
    QStringList all;
    for (const PhraseGroup& group : meetingPhrases()) {
        CHECK_FALSE(group.heading.isEmpty());
        CHECK(group.phrases.size() >= 3);
        all += group.phrases;
    }
    CHECK(all.size() >= 30);
    QStringList once = all;
    CHECK(once.removeDuplicates() == 0);
    for (const QString& phrase : all) {
        INFO(phrase.toStdString());
        CHECK((phrase.endsWith(u'.') || phrase.endsWith(u'…')));
        for (const auto& word : {u"bad"_s, u"naughty"_s, u"refus"_s, u"fault"_s, u"punish"_s,
                                 u"aggressive"_s, u"defian"_s, u"always"_s, u"never"_s}) {
            CHECK_FALSE(phrase.contains(word, Qt::CaseInsensitive));
        }
    }
}
