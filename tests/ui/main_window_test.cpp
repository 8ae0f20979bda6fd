// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/school/school_service.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "tests/support/widget_check.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct WindowDesk : Desk {
    MainWindow window{*workspace, clock, prompter, allPages()};
};

} // namespace

TEST_CASE("From anywhere a student is found while typing and opened with Enter", "[ui][window]")
{
    WindowDesk desk;
    desk.add(invented(u"Amira"_s, u"Osei"_s));
    desk.add(invented(u"Łukasz"_s, u"O’Brien"_s));
    desk.window.show();
    auto* search = desk.window.findChild<QLineEdit*>(u"globalSearchEdit"_s);
    auto* found = desk.window.findChild<QListWidget*>(u"globalSearchList"_s);
    REQUIRE(search != nullptr);
    QTest::keyClicks(search, u"obri"_s);
    REQUIRE(found->count() == 1);
    CHECK(found->item(0)->text().startsWith(u"Łukasz O’Brien · Year 10"_s));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(desk.window.currentPage()->title() == u"Łukasz O’Brien"_s);
    CHECK(search->text().isEmpty());
}

TEST_CASE("Whoever is added while the window is open is found as well", "[ui][window]")
{
    WindowDesk desk;
    desk.window.show();
    auto* search = desk.window.findChild<QLineEdit*>(u"globalSearchEdit"_s);
    auto* found = desk.window.findChild<QListWidget*>(u"globalSearchList"_s);
    QTest::keyClicks(search, u"osei"_s);
    REQUIRE(found->count() == 1);
    CHECK(found->item(0)->flags() == Qt::NoItemFlags); // it only says that nobody was found
    search->clear();
    desk.add(invented(u"Amira"_s, u"Osei"_s));
    QTest::keyClicks(search, u"osei"_s);
    REQUIRE(found->count() == 1);
    CHECK(found->item(0)->text().startsWith(u"Amira Osei"_s));
}

TEST_CASE("Going back leads to where one came from", "[ui][window]")
{
    WindowDesk desk;
    const StudentId amira = desk.add(invented(u"Amira"_s, u"Osei"_s));
    desk.window.openPlace(Place::Students);
    desk.window.openStudent(amira);
    desk.window.editStudent(amira);
    CHECK(desk.window.currentPage()->title() == u"Edit: Amira Osei"_s);
    desk.window.goBack();
    CHECK(desk.window.currentPage()->title() == u"Amira Osei"_s);
    desk.window.goBack();
    CHECK(desk.window.currentPage()->title() == u"Students"_s);
}

TEST_CASE("A page with unsaved words is not left when the person thinks better of it",
          "[ui][window]")
{
    WindowDesk desk;
    const StudentId amira = desk.add(invented(u"Amira"_s, u"Osei"_s));
    desk.window.editStudent(amira);
    desk.window.currentPage()->findChild<QLineEdit*>(u"formEdit"_s)->setText(u"10D"_s);
    desk.prompter.agrees = false;
    CHECK_FALSE(desk.window.openPlace(Place::Students));
    CHECK(desk.window.currentPage()->title() == u"Edit: Amira Osei"_s);
    CHECK_FALSE(desk.window.close());
    desk.prompter.agrees = true;
    CHECK(desk.window.openPlace(Place::Students));
}

TEST_CASE("The list of students is not read before somebody wants it", "[ui][window]")
{
    Desk desk;
    PageCatalogue catalogue = allPages();
    int made = 0;
    const auto makeStudents = catalogue.places.at(Place::Students);
    catalogue.places[Place::Today] = makeStudents;
    catalogue.places[Place::Students] = [&](const UiContext& context, QWidget* parent) {
        ++made;
        return makeStudents(context, parent);
    };
    MainWindow window(*desk.workspace, desk.clock, desk.prompter, catalogue);
    window.show();
    CHECK(made == 0);
    window.openPlace(Place::Students);
    window.openPlace(Place::Today);
    window.openPlace(Place::Students);
    CHECK(made == 1);
}

TEST_CASE("The window is named and reached by keyboard", "[ui][window]")
{
    WindowDesk desk;
    desk.window.show();
    CHECK(namelessInputs(desk.window) == QStringList());
    CHECK(unreachableInputs(desk.window) == QStringList());
}
