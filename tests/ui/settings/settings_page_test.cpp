// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/school/school_service.h"
#include "tests/support/widget_check.h"
#include "tests/ui/settings/settings_desk.h"

#include <QLabel>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("Save is offered only after a change, and Ctrl+S does it", "[ui][settings]")
{
    SettingsDesk desk;
    SettingsPage page(desk.context(), nullptr);
    page.refresh();
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    CHECK_FALSE(button(page, "saveSettingsButton")->isEnabled());
    type(page, "schoolNameEdit", u"Meadow Vale Academy"_s);
    CHECK(button(page, "saveSettingsButton")->isEnabled());
    QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier);
    CHECK(QTest::qWaitFor(
        [&] { return need(desk.workspace->school().load()).name == u"Meadow Vale Academy"_s; }));
    CHECK_FALSE(button(page, "saveSettingsButton")->isEnabled());
    CHECK(page.tryLeave());
    CHECK(desk.prompter.asked.isEmpty());
}

TEST_CASE("Leaving settings with something unsaved asks and names it", "[ui][settings]")
{
    SettingsDesk desk;
    SettingsPage page(desk.context(), nullptr);
    page.refresh();
    type(page, "schoolNameEdit", u"Meadow Vale Academy"_s);
    page.openSection(LetterheadPlace);
    type(page, "letterheadNoteEdit", u"Part of the Valley Trust"_s);
    desk.prompter.agrees = false;
    CHECK_FALSE(page.tryLeave());
    REQUIRE(desk.prompter.asked.size() == 1);
    CHECK(desk.prompter.asked.front().contains(u"School and Letterhead"_s));
    CHECK(edit(page, "schoolNameEdit")->text() == u"Meadow Vale Academy"_s);
    desk.prompter.agrees = true;
    CHECK(page.tryLeave());
    CHECK(edit(page, "schoolNameEdit")->text().isEmpty()); // shown as stored when one comes back
}

TEST_CASE("What cannot be saved is shown with its sentence and the rest stays typed",
          "[ui][settings]")
{
    SettingsDesk desk;
    SettingsPage page(desk.context(), nullptr);
    page.refresh();
    page.show();
    page.openSection(StaffPlace);
    press(page, "staffAddButton");
    type(page, "staffEmailEdit", u"lead@school.example"_s);
    page.openSection(SchoolPlace);
    page.save();
    auto* message = page.findChild<QLabel*>(u"settingsMessage"_s);
    CHECK(message->text().contains(u"Give the name"_s));
    CHECK(edit(page, "staffNameEdit")->isVisible()); // it went there
    page.undo();
    CHECK_FALSE(message->isVisible());
    CHECK_FALSE(button(page, "saveSettingsButton")->isEnabled());
}

TEST_CASE("A change from elsewhere is shown unless something is being typed", "[ui][settings]")
{
    SettingsDesk desk;
    SettingsPage page(desk.context(), nullptr);
    page.refresh();
    School school;
    school.name = u"Meadow Vale Academy"_s;
    need(desk.workspace->school().save(school));
    page.refresh();
    CHECK(edit(page, "schoolNameEdit")->text() == u"Meadow Vale Academy"_s);
    type(page, "schoolPhoneEdit", u"01902 555 0100"_s);
    school.name = u"Other"_s;
    need(desk.workspace->school().save(school));
    page.refresh();
    CHECK(edit(page, "schoolPhoneEdit")->text() == u"01902 555 0100"_s);
}

TEST_CASE("The assistant is opened again from settings", "[ui][settings]")
{
    SettingsDesk desk;
    SettingsPage page(desk.context(), nullptr);
    press(page, "openSetUpButton");
    CHECK(desk.navigator.went == QStringList{u"set up"_s});
}

TEST_CASE("Every part of settings is named and reached by keyboard", "[ui][settings]")
{
    SettingsDesk desk;
    SettingsPage page(desk.context(), nullptr);
    page.refresh();
    page.resize(1096, 742);
    page.show();
    for (int place = SchoolPlace; place <= BackupsPlace; ++place) {
        page.openSection(place);
        INFO(place);
        CHECK(namelessInputs(page) == QStringList());
        CHECK(unreachableInputs(page) == QStringList());
    }
}
