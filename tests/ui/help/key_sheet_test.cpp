// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/key_sheet.h"

#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "tests/support/widget_check.h"
#include "ui/common/theme.h"
#include "ui/common/this_pc.h"
#include "ui/main_window.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <array>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct KeyDesk : Desk {
    MainWindow window{*workspace, clock, prompter, allPages()};

    KeyDesk()
    {
        window.resize(1280, 800);
        window.show();
    }
    [[nodiscard]] KeySheet* sheet() const { return window.findChild<KeySheet*>(); }
};

bool holds(const std::vector<KeyLine>& lines, const QString& what, const QString& keys, bool onPage)
{
    return std::ranges::find(lines, KeyLine{what, keys, onPage}) != lines.end();
}

QStringList shownLines(const KeySheet& sheet)
{
    QStringList lines;
    const auto* tree = sheet.findChild<QTreeWidget*>(u"keySheetKeys"_s);
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        for (int k = 0; k < tree->topLevelItem(i)->childCount(); ++k) {
            const QTreeWidgetItem* line = tree->topLevelItem(i)->child(k);
            if (!line->isHidden()) {
                lines << line->text(0) + u": "_s + line->text(1);
            }
        }
    }
    return lines;
}

} // namespace

TEST_CASE("The sheet of keys has every key of the window and of the page that is open", "[ui][keys]")
{
    KeyDesk desk;
    desk.add(invented(u"Amira"_s, u"Osei"_s));
    desk.window.editStudent(std::nullopt);
    const std::vector<KeyLine> lines = keysOf(desk.window);
    CHECK(holds(lines, u"Find or do anything"_s, u"Ctrl+K"_s, false));
    CHECK(holds(lines, u"Keyboard shortcuts"_s, u"Ctrl+/ or ?"_s, false));
    CHECK(holds(lines, u"Save"_s, u"Ctrl+S"_s, true));
    CHECK(lines.front().onPage);
    for (const KeyLine& line : lines) {
        INFO(line.keys.toStdString());
        CHECK_FALSE(line.what.isEmpty());
        CHECK_FALSE(line.keys.isEmpty());
    }
    desk.window.openPlace(Place::Students);
    const std::vector<KeyLine> elsewhere = keysOf(desk.window);
    CHECK_FALSE(holds(elsewhere, u"Save"_s, u"Ctrl+S"_s, true));
    CHECK(holds(elsewhere, u"Copy rows"_s, u"Ctrl+C"_s, true));
}

TEST_CASE("No key of any page is without words", "[ui][keys]")
{
    KeyDesk desk;
    for (const Place place : {Place::Today, Place::Students, Place::Suspensions, Place::WelcomeBack,
                              Place::Prevention, Place::Reports, Place::Calendar, Place::Settings}) {
        desk.window.openPlace(place);
        for (const auto* shortcut : desk.window.findChildren<QShortcut*>()) {
            INFO(shortcut->key().toString().toStdString());
            CHECK_FALSE(shortcut->whatsThis().isEmpty());
        }
    }
}

TEST_CASE("The sheet opens by key, narrows down while typing, and Esc closes it", "[ui][keys]")
{
    KeyDesk desk;
    desk.window.findChild<QAction*>(u"keysAction"_s)->trigger();
    KeySheet* sheet = desk.sheet();
    REQUIRE(sheet != nullptr);
    CHECK(sheet->isVisible());
    CHECK(namelessInputs(*sheet) == QStringList());
    CHECK(shownLines(*sheet).contains(u"Record a suspension: Ctrl+N"_s));
    auto* find = sheet->findChild<QLineEdit*>(u"keySheetFind"_s);
    QTest::keyClicks(find, u"undo"_s);
    CHECK(shownLines(*sheet).filter(u"Record"_s).isEmpty());
    CHECK_FALSE(shownLines(*sheet).filter(u"Undo"_s).isEmpty());
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return desk.sheet() == nullptr; }));
}

TEST_CASE("A question mark that is typed is none that asks for keys", "[ui][keys]")
{
    KeyDesk desk;
    auto* search = desk.window.findChild<QLineEdit*>(u"globalSearchEdit"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Question);
    CHECK(desk.sheet() == nullptr);
    CHECK(search->text() == u"?"_s);
}

TEST_CASE("The colours are chosen in the menu, at once, and remembered on this PC", "[ui][theme]")
{
    KeyDesk desk;
    const auto choose = [&](const QString& name) {
        auto* action = desk.window.findChild<QAction*>(name);
        REQUIRE(action != nullptr);
        action->trigger();
        CHECK(action->isChecked());
    };
    choose(u"darkColoursAction"_s);
    CHECK(QApplication::palette().color(QPalette::Window) == darkColours().ground);
    CHECK(rememberedTheme() == ThemeChoice::Dark);
    choose(u"lightColoursAction"_s);
    CHECK(QApplication::palette().color(QPalette::Window) == lightColours().ground);
    CHECK(rememberedTheme() == ThemeChoice::Light);
    choose(u"systemColoursAction"_s);
    CHECK(rememberedTheme() == ThemeChoice::System);
    applyTheme(*qApp, ThemeChoice::Light);
}
