// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisations_section.h"

#include "core/school/school_service.h"
#include "tests/support/widget_check.h"
#include "tests/ui/settings/settings_desk.h"
#include "ui/settings/table_editor.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("Referring schools and placing authorities are added and changed", "[ui][settings]")
{
    SettingsDesk desk;
    OrganisationsSection section(desk.context(), nullptr);
    need(section.load());
    section.show();
    press(section, "organisationAddSchoolButton");
    type(section, "organisationNameEdit", u"Northfield High School"_s);
    type(section, "organisationContactEdit", u"Ms R. Bell"_s);
    press(section, "organisationAddAuthorityButton");
    type(section, "organisationNameEdit", u"Borough of Westmere"_s);
    CHECK(section.isChanged());
    need(section.save());
    const auto schools = need(desk.workspace->school().organisations(OrganisationKind::School));
    REQUIRE(schools.size() == 1);
    CHECK(schools.front().contactName == u"Ms R. Bell"_s);
    CHECK(need(desk.workspace->school().organisations(OrganisationKind::LocalAuthority)).size() ==
          1);
    section.findChild<TableEditor*>()->choose(0);
    CHECK_FALSE(button(section, "organisationRemoveButton")->isVisible()); // students may need it
    type(section, "organisationPhoneEdit", u"01902 555 0100"_s);
    need(section.save());
    CHECK(need(desk.workspace->school().findOrganisation(schools.front().id)).phone ==
          u"01902 555 0100"_s);
}

TEST_CASE("A school that is there already is refused beside its name", "[ui][settings]")
{
    SettingsDesk desk;
    Organisation northfield;
    northfield.name = u"Northfield High School"_s;
    need(desk.workspace->school().addOrganisation(northfield));
    OrganisationsSection section(desk.context(), nullptr);
    need(section.load());
    section.show();
    press(section, "organisationAddSchoolButton");
    type(section, "organisationNameEdit", u"NORTHFIELD  High School"_s);
    const auto saved = section.save();
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::Duplicate);
    CHECK(edit(section, "organisationNameEdit")->property("invalid").toBool());
    press(section, "organisationRemoveButton");
    CHECK_FALSE(section.isChanged());
}

TEST_CASE("The table of organisations is a sound model and named throughout", "[ui][settings]")
{
    SettingsDesk desk;
    OrganisationsSection section(desk.context(), nullptr);
    section.show();
    CHECK(modelFaults(section.model(), [&] {
              need(section.load());
              press(section, "organisationAddSchoolButton");
              type(section, "organisationNameEdit", u"Northfield High School"_s);
          }) == QStringList());
    CHECK(namelessInputs(section) == QStringList());
    CHECK(unreachableInputs(section) == QStringList());
}
