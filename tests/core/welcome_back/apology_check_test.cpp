// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/apology_check.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;
using freshstart::test::show;

TEST_CASE("Words that ask for an apology are found, however they are put", "[welcome_back][rules]")
{
    const QString text = GENERATE(
        u"Dylan must apologise to Mr Li."_s, u"He should apologise before lessons."_s,
        u"To apologise to the class on Monday"_s, u"Write a letter of apology by Friday."_s,
        u"An apology is required before she returns"_s, u"We expect an apology from the family."_s,
        u"Needs to say sorry to Ms Bright"_s, u"Return on condition that he apologises"_s,
        u"Asked Dylan to apologize."_s, u"MAKE AN APOLOGY IN ASSEMBLY"_s,
        u"Good start.\nWill apologise to the cook."_s, u"Apology to be made at break"_s);
    INFO(show(text));
    const auto words = wordsThatAskForApology(text);
    REQUIRE(words.has_value());
    CHECK(text.simplified().contains(*words));
}

TEST_CASE("An apology that was offered, or is not wanted, asks for nothing",
          "[welcome_back][rules]")
{
    const QString text = GENERATE(
        u"Dylan offered an apology to Mr Li, who thanked him."_s,
        u"No apology is required."_s, u"We do not expect an apology."_s,
        u"Nobody asked for an apology."_s, u"He apologised on his own account."_s,
        u"She wanted to say sorry and did."_s, u"He must be on time. He offered an apology."_s,
        u"Two calm starts a week"_s, QString(), u"Sorry to hear that mornings are hard."_s);
    INFO(show(text));
    CHECK_FALSE(wordsThatAskForApology(text).has_value());
}

TEST_CASE("A very long text is looked through without a stop", "[welcome_back][rules]")
{
    QString text = u"must "_s.repeated(40000) + u"apolog"_s.repeated(20000);
    CHECK_FALSE(wordsThatAskForApology(text).has_value());
    text += u". He must apologise."_s;
    CHECK(wordsThatAskForApology(text).has_value());
}
