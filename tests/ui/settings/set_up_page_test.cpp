// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/set_up_page.h"

#include "core/calendar/calendar_service.h"
#include "core/school/school_service.h"
#include "tests/support/widget_check.h"
#include "tests/ui/settings/settings_desk.h"
#include "ui/settings/set_up_finish.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QString message(const SetUpPage& page)
{
    return page.findChild<QLabel*>(u"setUpMessage"_s)->text();
}

School stored(SettingsDesk& desk)
{
    return need(desk.workspace->school().load());
}

void fillSchool(SetUpPage& page)
{
    type(page, "schoolNameEdit", u"Meadow Vale Academy"_s);
    page.findChild<QPlainTextEdit*>(u"schoolAddressEdit"_s)
        ->setPlainText(u"Orchard Road\nWolverhampton"_s);
    type(page, "schoolPostcodeEdit", u"WV1 4XX"_s);
    type(page, "schoolPhoneEdit", u"01902 555 0100"_s);
    type(page, "localAuthorityEdit", u"Borough of Westmere"_s);
}

} // namespace

TEST_CASE("An empty school is set up step by step and everything is kept", "[ui][settings]")
{
    SettingsDesk desk;
    SetUpPage page(desk.context(), nullptr);
    page.refresh();
    page.resize(1096, 742);
    page.show();
    CHECK(page.step() == SchoolPlace);
    fillSchool(page);
    press(page, "setUpNextButton");
    CHECK(page.step() == LetterheadPlace);
    type(page, "representationsToEdit", u"Clerk to the Governing Board"_s);
    press(page, "setUpNextButton");
    CHECK(page.step() == CalendarPlace);
    press(page, "setUpNextButton"); // the proposed years are taken as they are
    CHECK(page.step() == StaffPlace);
    press(page, "staffAddButton");
    type(page, "staffNameEdit", u"Mrs J. Hart"_s);
    press(page, "setUpNextButton");
    CHECK(page.step() == OrganisationsPlace);
    CHECK_FALSE(stored(desk).setUpFinished);
    press(page, "setUpNextButton");

    const School school = stored(desk);
    CHECK(school.setUpFinished);
    CHECK(school.name == u"Meadow Vale Academy"_s);
    CHECK(school.address.allLines() ==
          QStringList{u"Orchard Road"_s, u"Wolverhampton"_s, u"WV1 4XX"_s});
    CHECK(school.headTitle == u"Headteacher"_s);
    CHECK(school.adviceNote.contains(u"IPSEA"_s));
    CHECK(need(desk.workspace->calendar().load()).isKnown(QDate(2026, 11, 19)));
    CHECK(need(desk.workspace->calendar().load()).isKnown(QDate(2027, 11, 19)));
    CHECK(need(desk.workspace->school().head())->name == u"Mrs J. Hart"_s);
    CHECK(need(stillMissing(*desk.workspace)).empty());
    CHECK(desk.prompter.warned.isEmpty());
    press(page, "finishImportButton");
    CHECK(desk.navigator.went == QStringList{u"back"_s, u"import"_s});
}

TEST_CASE("What is typed in the assistant is on disk a moment later", "[ui][settings]")
{
    SettingsDesk desk;
    SetUpPage page(desk.context(), nullptr);
    page.refresh();
    page.show();
    fillSchool(page);
    CHECK(QTest::qWaitFor([&] { return stored(desk).phone == u"01902 555 0100"_s; }, 5000));
    CHECK(stored(desk).address.postcode == u"WV1 4XX"_s);
    CHECK_FALSE(stored(desk).setUpFinished);
}

TEST_CASE("Where somebody stopped the assistant goes on at the next start", "[ui][settings]")
{
    SettingsDesk desk;
    {
        SetUpPage page(desk.context(), nullptr);
        page.refresh();
        fillSchool(page);
        press(page, "setUpNextButton");
        type(page, "representationsToEdit", u"Clerk"_s);
        press(page, "setUpLaterButton");
        CHECK(desk.navigator.went == QStringList{u"back"_s});
    }
    CHECK(stored(desk).setUpStep == LetterheadPlace);
    CHECK_FALSE(stored(desk).setUpFinished);
    SetUpPage again(desk.context(), nullptr);
    again.refresh();
    CHECK(again.step() == LetterheadPlace);
    CHECK(edit(again, "representationsToEdit")->text() == u"Clerk"_s); // nothing typed is lost
    again.back();
    CHECK(edit(again, "schoolNameEdit")->text() == u"Meadow Vale Academy"_s);
}

TEST_CASE("Skipping keeps what was typed and leaves out what was only proposed", "[ui][settings]")
{
    SettingsDesk desk;
    SetUpPage page(desk.context(), nullptr);
    page.refresh();
    type(page, "schoolNameEdit", u"Meadow Vale Academy"_s);
    page.skip();
    page.skip();
    page.skip();
    CHECK(page.step() == StaffPlace);
    CHECK(stored(desk).name == u"Meadow Vale Academy"_s);
    CHECK(stored(desk).adviceNote.isEmpty());
    CHECK(need(desk.workspace->calendar().entries()).empty());
    page.skip();
    page.skip();
    CHECK(stored(desk).setUpFinished);
    const auto missing = need(stillMissing(*desk.workspace));
    CHECK(missing.size() >= 5);
    CHECK(missing.front().step == SchoolPlace);
    CHECK(missing.back().step == StaffPlace);
    press(*page.findChild<SetUpFinish*>(), "goToStepButton");
    CHECK(page.step() == SchoolPlace);
}

TEST_CASE("The assistant cannot be finished without the school's name and says so",
          "[ui][settings]")
{
    SettingsDesk desk;
    SetUpPage page(desk.context(), nullptr);
    page.refresh();
    page.next();
    CHECK(page.step() == SchoolPlace); // Next wants it, Skip does not
    CHECK(message(page).contains(u"school's name"_s));
    CHECK(edit(page, "schoolNameEdit")->property("invalid").toBool());
    for (int i = 0; i < 5; ++i) {
        page.skip();
    }
    CHECK(page.step() == SchoolPlace);
    CHECK(message(page).contains(u"school's name"_s));
    CHECK_FALSE(stored(desk).setUpFinished);
}

TEST_CASE("A step that cannot be saved is not left without asking", "[ui][settings]")
{
    SettingsDesk desk;
    SetUpPage page(desk.context(), nullptr);
    page.refresh();
    fillSchool(page);
    page.next();
    page.next();
    page.next();
    REQUIRE(page.step() == StaffPlace);
    press(page, "staffAddButton");
    type(page, "staffEmailEdit", u"lead@school.example"_s);
    page.next();
    CHECK(page.step() == StaffPlace);
    CHECK(message(page).contains(u"Give the name"_s));
    desk.prompter.agrees = false;
    CHECK_FALSE(page.tryLeave());
    REQUIRE(desk.prompter.asked.size() == 1);
    desk.prompter.agrees = true;
    page.skip();
    CHECK(page.step() == OrganisationsPlace);
    CHECK(need(desk.workspace->school().staff()).empty());
}

TEST_CASE("Each step of the assistant is named and reached by keyboard", "[ui][settings]")
{
    SettingsDesk desk;
    SetUpPage page(desk.context(), nullptr);
    page.refresh();
    page.resize(1096, 742);
    page.show();
    fillSchool(page);
    for (int i = 0; i < 6; ++i) {
        INFO(page.step());
        CHECK(namelessInputs(page) == QStringList());
        CHECK(unreachableInputs(page) == QStringList());
        if (i < 5) {
            page.next();
        }
    }
    CHECK(button(page, "finishImportButton")->isVisible());
}
