// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wording_editor.h"

#include "tests/support/catch.h"

#include <QTest>

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("What has no words of its own is put around what is selected", "[ui][settings][wordings]")
{
    WordingEditor editor(nullptr);
    editor.setPlainText(u"at lunchtime"_s);
    editor.selectAll();
    editor.insertPlaceholder({u"lunchtime"_s, {}, true, false});
    CHECK(editor.toPlainText() == u"{{#lunchtime}}at lunchtime{{/lunchtime}}"_s);
    QTest::keyClicks(&editor, u"!"_s);
    CHECK(editor.toPlainText() == u"{{#lunchtime}}at lunchtime!{{/lunchtime}}"_s);
}

TEST_CASE("An equal text leaves the cursor where it is, and mistakes are underlined where they are",
          "[ui][settings][wordings]")
{
    WordingEditor editor(nullptr);
    editor.setText(u"Dear {{nmae}}"_s);
    editor.moveCursor(QTextCursor::End);
    editor.setText(u"Dear {{nmae}}"_s);
    CHECK(editor.textCursor().atEnd());
    WordingFault fault;
    fault.start = 5;
    fault.length = 8;
    WordingFault leftOut; // stands nowhere
    editor.showFaults({fault, leftOut});
    REQUIRE(editor.extraSelections().size() == 1);
    CHECK(editor.extraSelections().front().cursor.selectedText() == u"{{nmae}}"_s);
    editor.goTo(fault);
    CHECK(editor.textCursor().selectedText() == u"{{nmae}}"_s);
}
