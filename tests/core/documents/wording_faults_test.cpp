// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording_faults.h"

#include "core/documents/letter_values.h"
#include "tests/support/catch.h"

#include <random>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

/// A letter that must name its period; "lunchtime" only switches.
WordingEntry entry()
{
    return {u"a-letter"_s,
            u"A letter"_s,
            {},
            {{u"name"_s, u"the student's name"_s, false, false},
             {u"period"_s, u"from when to when"_s, false, true},
             {u"return_moment"_s, u"when the student is back"_s, false, false},
             {u"lunchtime"_s, u"at lunchtime"_s, true, false}}};
}

/// "line:detail:field"
QStringList inShort(const QString& text)
{
    QStringList faults;
    for (const WordingFault& fault : wordingFaults(entry(), text)) {
        faults.append(
            u"%1:%2:%3"_s.arg(QString::number(fault.line), fault.error.detail, fault.error.field));
    }
    return faults;
}

} // namespace

TEST_CASE("Each mistake of a wording is found with its line", "[documents][wordings]")
{
    const auto [text, faults] = GENERATE(table<QString, QStringList>({
        {u"{{period}}"_s, {}},
        {u"{{#lunchtime}}{{period}}{{/lunchtime}}{{^lunchtime}}x{{/lunchtime}}"_s, {}},
        {u"a\nb {{nmae}} {{period}}"_s, {u"2:unknown_placeholder:nmae"_s}},
        {u"{{ period }}{{period}}"_s, {u"1:unknown_placeholder: period "_s}},
        {u"{{period}}\n{{#name}}\nx"_s, {u"2:section_not_closed:name"_s}},
        {u"{{period}}\n\nx{{/name}}"_s, {u"3:section_not_opened:name"_s}},
        {u"{{period}}\n{{name"_s, {u"2:braces_not_closed:"_s}},
        {u"{{period}}\nname}}"_s, {u"2:braces_not_closed:"_s}},
        {u"{{period}}{{lunchtime}}"_s, {u"1:placeholder_without_words:lunchtime"_s}},
        {u"**{{period}}\nx"_s, {u"1:bold_not_closed:"_s}},
        {u"Dear {{name}}"_s, {u"0:required_left_out:period"_s}},
        {u" \n"_s, {u"1:empty_wording:"_s}},
        {u"{{x}}\n{{/name}}\n{{#name}}"_s,
         {u"1:unknown_placeholder:x"_s, u"2:section_not_opened:name"_s,
          u"3:section_not_closed:name"_s, u"0:required_left_out:period"_s}},
        {u"{{period}}{{#name}}{{#lunchtime}}{{/name}}{{/lunchtime}}"_s,
         {u"1:section_not_closed:name"_s, u"1:section_not_opened:name"_s}},
    }));
    INFO(text.toStdString());
    CHECK(inShort(text) == faults);
}

TEST_CASE("A mistake is marked where it stands, and the name that was meant is offered",
          "[documents][wordings]")
{
    const QString text = u"From {{period}}, back {{retrun_moment}}."_s;
    const auto faults = wordingFaults(entry(), text);
    REQUIRE(faults.size() == 1);
    CHECK(text.mid(faults[0].start, faults[0].length) == u"{{retrun_moment}}"_s);
    CHECK(faults[0].meant == u"return_moment"_s);
    CHECK(wordingFaults(entry(), u"{{period}}{{#nam}}{{/nam}}"_s).front().meant == u"name"_s);
    CHECK(wordingFaults(entry(), u"{{period}}{{headteacher}}"_s).front().meant.isEmpty());
}

TEST_CASE("The product's own wordings have no mistake", "[documents][wordings]")
{
    for (const WordingEntry& one : letterCatalogue()) {
        INFO(one.name.toStdString());
        CHECK(wordingFaults(one, templateText(one.name)).empty());
    }
}

TEST_CASE("What is found while typing is what is refused at saving", "[documents][wordings]")
{
    const WordingEntry letter = *catalogueEntry(u"suspension-letter"_s);
    const QString product = templateText(letter.name);
    std::mt19937 dice(20261122);
    std::uniform_int_distribution<qsizetype> place(0, product.size() - 1);
    std::uniform_int_distribution<qsizetype> length(1, 40);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        QString text = product;
        text.remove(place(dice), length(dice)); // somebody cut a piece out
        const auto faults = wordingFaults(letter, text);
        const auto checked = checkWording(letter.name, text);
        INFO(text.toStdString());
        REQUIRE(faults.empty() == static_cast<bool>(checked));
        refused += checked ? 0 : 1;
        for (const WordingFault& fault : faults) {
            REQUIRE_FALSE(wordingMistake(fault.error).isEmpty());
        }
    }
    CHECK(refused > 200);
}
