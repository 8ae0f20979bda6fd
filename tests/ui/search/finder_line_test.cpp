// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/finder_line.h"

#include "core/paper/renderer.h"
#include "core/sample/sample_school.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "ui/common/page.h"
#include "ui/main_window.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct FinderDesk : Desk {
    FinderDesk() = default;
    /// At the sample school, in a file of its own.
    explicit FinderDesk(const QString& path)
    {
        need(createSampleSchool(path, clock.today(), toPdf));
        window.reset();
        workspace = need(Workspace::open(path, clock));
        window = std::make_unique<MainWindow>(*workspace, clock, prompter, allPages());
        line = window->findChild<FinderLine*>(u"globalSearchEdit"_s);
    }

    std::unique_ptr<MainWindow> window =
        std::make_unique<MainWindow>(*workspace, clock, prompter, allPages());
    FinderLine* line = window->findChild<FinderLine*>(u"globalSearchEdit"_s);

    /// Types and gives what is listed.
    QStringList typed(const QString& text)
    {
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
        CHECK(QTest::qWaitFor([this] { return !line->isReading(); }));
        QStringList texts;
        for (int i = 0; i < line->results()->count(); ++i) {
            texts.append(line->results()->item(i)->text());
        }
        return texts;
    }
};

} // namespace

TEST_CASE("Ctrl+K offers what can be done before anything is typed", "[ui][finder]")
{
    FinderDesk desk;
    desk.window->show();
    desk.line->ask();
    REQUIRE(desk.line->results()->count() > 5);
    CHECK(desk.line->results()->item(0)->text() == u"Record a suspension"_s);
    QTest::keyClick(desk.line, Qt::Key_Escape);
    CHECK_FALSE(desk.line->results()->isVisible());
    // Not seen, so not to be chosen unseen.
    const QString before = desk.window->currentPage()->title();
    QTest::keyClick(desk.line, Qt::Key_Return);
    CHECK(desk.window->currentPage()->title() == before);
}

TEST_CASE("Settings, places and actions are found by other words as well", "[ui][finder]")
{
    FinderDesk desk;
    desk.window->show();
    REQUIRE(desk.typed(u"signs"_s) == QStringList{u"Settings: Staff"_s});
    QTest::keyClick(desk.line, Qt::Key_Return);
    CHECK(desk.window->currentPage()->title() == u"Settings"_s);
    REQUIRE(desk.typed(u"day sheet"_s).value(0) == u"Print the day sheet"_s);
    QTest::keyClick(desk.line, Qt::Key_Return);
    CHECK(desk.window->currentPage()->title() == u"Today"_s);
    CHECK(desk.typed(u"calandar"_s).contains(u"Go to Calendar"_s)); // one letter wrong
}

TEST_CASE("Suspensions, meetings and letters of the sample school are found by name and day",
          "[ui][finder]")
{
    const QTemporaryDir folder;
    FinderDesk desk(folder.filePath(u"sample.freshstart"_s));
    desk.window->show();
    for (const QString& kind :
         {u"Suspension ·"_s, u"Welcome back meeting ·"_s, u"Exclusion prevention meeting ·"_s}) {
        INFO(kind.toStdString());
        const QStringList found = desk.typed(kind.section(u' ', 0, -2));
        REQUIRE_FALSE(found.isEmpty());
        CHECK(found.filter(kind).size() >= 1);
    }
}

TEST_CASE("A suspension for a named student is begun from the search alone", "[ui][finder]")
{
    FinderDesk desk;
    desk.add(invented(u"Amira"_s, u"Osei"_s));
    desk.window->show();
    REQUIRE(desk.typed(u"suspend osei"_s).contains(u"Record a suspension for Amira Osei"_s));
    QTest::keyClick(desk.line, Qt::Key_Return);
    CHECK(desk.window->currentPage()->title() == u"Suspension — Amira Osei"_s);
}

TEST_CASE("Nothing found says what may be typed", "[ui][finder]")
{
    FinderDesk desk;
    desk.window->show();
    const QStringList found = desk.typed(u"qqqq"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.front().startsWith(u"Nothing found. Try a name"_s));
    QTest::keyClick(desk.line, Qt::Key_Return);
    CHECK(desk.line->text() == u"qqqq"_s);
}
