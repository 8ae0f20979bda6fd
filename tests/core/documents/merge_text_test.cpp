// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge_text.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

const MergeValues kValues{{u"name"_s, u"Ada"_s}, {u"empty"_s, QString()}, {u"two"_s, u"a\nb"_s}};

QString merged(const QString& wording)
{
    return test::need(mergeText(wording, kValues));
}

} // namespace

TEST_CASE("Placeholders are filled and sections kept or left out", "[documents][merge]")
{
    const auto [wording, text] = GENERATE(table<QString, QString>({
        {u"Dear {{name}},"_s, u"Dear Ada,"_s},
        {u"[{{empty}}]"_s, u"[]"_s},
        {u"{{#name}}yes {{name}}{{/name}}{{^name}}no{{/name}}"_s, u"yes Ada"_s},
        {u"{{#empty}}yes{{/empty}}{{^empty}}no{{/empty}}"_s, u"no"_s},
        {u"{{#name}}a{{#empty}}b{{/empty}}c{{/name}}"_s, u"ac"_s},
        {u"{{#name}}1{{#name}}2{{/name}}3{{/name}}"_s, u"123"_s},
        {u"a\n{{#name}}\nb\n{{/name}}\nc\n"_s, u"a\nb\nc\n"_s},
        {u"a\n{{#empty}}b{{/empty}}\nc\n"_s, u"a\nc\n"_s},
        {u"a\n  {{^name}}b{{/name}} {{#empty}}c{{/empty}}\nd"_s, u"a\nd"_s},
        {u"a\n{{#empty}}b{{/empty}}c\n"_s, u"a\nc\n"_s},
        {u"a\n{{#empty}}b{{/empty}}"_s, u"a\n"_s},
        {u"{single} }} brace"_s, u"{single} }} brace"_s},
    }));
    CHECK(merged(wording) == text);
}

TEST_CASE("A mistake in a wording is an error, never a gap in a letter", "[documents][merge]")
{
    const QString wording =
        GENERATE(u"{{nmae}}"_s, u"{{#nmae}}x{{/nmae}}"_s, u"{{#name}}x"_s, u"x{{/name}}"_s,
                 u"{{name"_s, u"{{#name}}{{/empty}}"_s, u"{{ name }}"_s);
    INFO(wording.toStdString());
    const Result<QString> result = mergeText(wording, kValues);
    REQUIRE(!result);
    CHECK(result.error().code == ErrorCode::Invalid);
}

TEST_CASE("A wording becomes headings, paragraphs, bullets and bold words", "[documents][merge]")
{
    const auto blocks = test::need(mergeBlocks(
        u"Dear\n{{name}},\n\n# Subject\nText **in {{name}} bold**\n- {{two}}\n- more\n  of it\n"
        "{{#empty}}\ngone\n{{/empty}}\n"_s,
        kValues));
    REQUIRE(blocks.size() == 4);
    CHECK(blocks[0] == Block{Paragraph{{{u"Dear Ada,"_s, false}}, false}});
    CHECK(blocks[1] == Block{Heading{u"Subject"_s, 1}});
    CHECK(blocks[2] == Block{Paragraph{{{u"Text "_s, false}, {u"in Ada bold"_s, true}}, false}});
    CHECK(blocks[3] ==
          Block{BulletList{{{{u"a"_s, false}}, {{u"b"_s, false}}, {{u"more of it"_s, false}}}}});
}
