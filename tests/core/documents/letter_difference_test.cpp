// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_difference.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("What a letter would say otherwise is told in a sentence", "[documents][letters]")
{
    const auto [difference, sentence] = GENERATE(table<LetterDifference, QString>({
        {{LetterFact::Length, {u"6"_s}, {u"4"_s}},
         u"The dates in the letter now cover 2 school days, not 3 school days."_s},
        {{LetterFact::ClosedDays, {}, {u"2026-11-24"_s}},
         u"There is no school on Tuesday 24 November 2026; the letter does not say so."_s},
        {{LetterFact::ClosedDays, {u"2026-11-23"_s}, {}},
         u"There is school on Monday 23 November 2026; the letter says there is none."_s},
        {{LetterFact::Return, {u"2026-11-25"_s, u"AM"_s}, {u"2026-11-26"_s, u"AM"_s}},
         u"The return moves from Wednesday 25 to Thursday 26 November."_s},
        {{LetterFact::Return, {u"2026-11-30"_s, u"AM"_s}, {u"2026-12-01"_s, u"AM"_s}},
         u"The return moves from Monday 30 November to Tuesday 1 December."_s},
        {{LetterFact::Return, {u"2026-12-18"_s, u"AM"_s}, {u"2027-01-04"_s, u"AM"_s}},
         u"The return moves from Friday 18 December 2026 to Monday 4 January 2027."_s},
        {{LetterFact::Return, {u"2026-11-25"_s, u"PM"_s}, {u"2026-11-26"_s, u"AM"_s}},
         u"The return moves from Wednesday 25 November 2026 in the afternoon to Thursday 26 "
         "November 2026."_s},
        {{LetterFact::DaySix, {u"2026-11-27"_s}, {u"2026-11-30"_s}},
         u"The sixth school day moves from Friday 27 to Monday 30 November."_s},
        {{LetterFact::DaySix, {u"2026-11-27"_s}, {}},
         u"A sixth school day is not reached any more; it was Friday 27 November 2026."_s},
        {{LetterFact::BoardLimit, {u"2026-12-10"_s}, {u"2026-12-11"_s}},
         u"The last day for the meeting of the board, counted from the date of the letter, moves "
         "from Thursday 10 to Friday 11 December."_s},
        {{LetterFact::ProvisionDetails, {u"2026-11-25T09:00:00"_s}, {u"2026-11-28T09:00:00"_s}},
         u"The details of the education from the sixth school day are due to the parents by 9.00 "
         u"am "
         "on Saturday 28 November 2026."_s},
        {{LetterFact::MeetingClosed, {}, {u"2026-11-25"_s}},
         u"There is no school on Wednesday 25 November 2026, the day of the welcome back meeting."_s},
    }));
    CHECK(differenceSentence(difference) == sentence);
}

TEST_CASE("Every fact of a letter has a code and both its sentences", "[documents][letters]")
{
    QStringList codes;
    for (int i = 0; i < kLetterFactCount; ++i) {
        const auto fact = static_cast<LetterFact>(i);
        CHECK_FALSE(codes.contains(toCode(fact)));
        codes.append(toCode(fact));
        CHECK(differenceSentence({fact, {u"2026-11-24"_s}, {u"2026-11-25"_s}}).endsWith(u'.'));
    }
}
