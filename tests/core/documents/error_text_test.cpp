// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/error_text.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("Every kind of failure has a sentence of its own", "[documents][error_text]")
{
    QStringList sentences;
    for (int code = 0; code <= static_cast<int>(ErrorCode::NotYet); ++code) {
        const QString sentence = sentenceFor(Error{static_cast<ErrorCode>(code), {}, {}, {}});
        INFO(code << ": " << sentence.toStdString());
        CHECK(sentence.size() > 20);
        CHECK(sentence.endsWith(u'.'));
        CHECK(!sentence.contains(u'%'));
        sentences.append(sentence);
    }
    CHECK(sentences.removeDuplicates() == 0);
}

TEST_CASE("A failure names the days, the person or the field where they are known",
          "[documents][error_text]")
{
    CHECK(sentenceFor({ErrorCode::SuspensionOverlaps, {}, {}, {u"2026-11-19"_s, u"2026-11-24"_s}})
              .contains(u"from Thursday 19 November 2026 to Tuesday 24 November 2026"_s));
    CHECK(sentenceFor({ErrorCode::SuspensionOverlaps, {}, {}, {u"2026-11-19"_s, u"2026-11-19"_s}})
              .contains(u"suspended on Thursday 19 November 2026."_s));
    CHECK(sentenceFor({ErrorCode::LockedByOther, {}, {}, {u"jhart"_s, u"OFFICE-2"_s}})
              .startsWith(u"jhart has this file open on OFFICE-2."_s));
    CHECK(sentenceFor({ErrorCode::MalformedFile, {}, {}, {u"118"_s}}).contains(u"at line 118"_s));
    CHECK(sentenceFor({ErrorCode::Invalid, u"date_of_birth"_s, {}, {}}) ==
          u"Check the date of birth: it is missing or cannot be right."_s);
    CHECK(sentenceFor({ErrorCode::CannotIssue, u"what_happened"_s, {}, {}})
              .contains(u"account of what happened"_s));
    CHECK(sentenceFor({ErrorCode::NotFound, u"student"_s, {}, {}})
              .startsWith(u"There is no such student here."_s));
}

TEST_CASE("The technical detail of a failure is never shown", "[documents][error_text]")
{
    CHECK(!sentenceFor({ErrorCode::StorageFailed, {}, u"UNIQUE constraint failed"_s, {}})
               .contains(u"UNIQUE"_s));
}

TEST_CASE("A finding without a sentence of its own still says where to look",
          "[documents][error_text]")
{
    CHECK(sentenceFor(Issue{Severity::Doubt, u"odd"_s, u"date_of_birth"_s, 7, {}}) ==
          u"Row 7: The date of birth does not look right; check it."_s);
    CHECK(sentenceFor(Issue{Severity::Doubt, u"odd"_s, {}, 0, {}}) ==
          u"Something here does not look right; check it."_s);
}
