// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_text.h"
#include "core/documents/help_document.h"
#include "core/paper/renderer.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"
#include "tests/support/test_paths.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

HelpPage made(const QString& markdown)
{
    return {u"made"_s, u"Made"_s, markdown};
}

} // namespace

TEST_CASE("Every page of the help is built in, has a title and says something", "[documents][help]")
{
    const QDir folder(QStringLiteral(FRESHSTART_TEST_DATA) + u"/../../resources/help"_s);
    QStringList files = folder.entryList({u"*.md"_s});
    files.removeOne(u"README.md"_s); // for those who write it
    CHECK(static_cast<size_t>(files.size()) == helpPages().size());
    for (const HelpPage& page : helpPages()) {
        INFO(page.name.toStdString());
        CHECK(page.markdown.startsWith(u"# "_s));
        CHECK_FALSE(page.title.isEmpty());
        CHECK(page.markdown.size() > 200);
    }
}

TEST_CASE("Every link of the help leads to a page", "[documents][help]")
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    int links = 0;
    for (const HelpPage& page : helpPages()) {
        auto found = link.globalMatch(page.markdown);
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            INFO((page.name + u" -> "_s + name).toStdString());
            CHECK(std::ranges::find(helpPages(), name, &HelpPage::name) != helpPages().end());
            ++links;
        }
    }
    CHECK(links > 5);
}

TEST_CASE("What the help's Markdown says stands on paper", "[documents][help]")
{
    const Document document = helpDocument(made(
        u"# Title\n\nA line that\ngoes on, **bold** and [a link](keys).\n\n- one\n- two\n  goes on\n\n"
        "1. first\n2. second\n\n| A | B |\n|---|---|\n| a | `b` |\n\n---\n\n## Next\n"_s));
    const std::vector<Block> expected{
        Heading{u"Title"_s, 1},
        Paragraph{{{u"A line that goes on, "_s, false}, {u"bold"_s, true}, {u" and a link."_s, false}},
                  false},
        BulletList{{{{u"one"_s, false}}, {{u"two goes on"_s, false}}}},
        Paragraph{{{u"1. first"_s, false}}, false},
        Paragraph{{{u"2. second"_s, false}}, false},
        [] {
            Table table;
            table.header = {u"A"_s, u"B"_s};
            table.rows = {{u"a"_s, u"b"_s}};
            table.weights = {2, 3};
            return table;
        }(),
        PageBreak{},
        Heading{u"Next"_s, 2}};
    CHECK(document.blocks == expected);
}

TEST_CASE("Two lists with text between them stay two", "[documents][help]")
{
    const Document document =
        helpDocument(made(u"# T\n\n- one\n\ntext\n\n- two\n\n- three\n"_s));
    REQUIRE(document.blocks.size() == 5);
    CHECK(std::holds_alternative<BulletList>(document.blocks[1]));
    CHECK(std::holds_alternative<Paragraph>(document.blocks[2]));
    CHECK(std::holds_alternative<BulletList>(document.blocks[4]));
}

TEST_CASE("The quick guide fits on two sheets", "[documents][help][paper]")
{
    const Document guide = helpDocument(helpPage(kQuickGuide));
    checkGolden(u"quick-guide"_s, toPlainText(guide));
    CHECK(Paper(guide).pageCount() == 2);
}
