// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/staff_section.h"

#include "core/records/history_service.h"
#include "core/school/school_service.h"
#include "tests/support/widget_check.h"
#include "tests/ui/settings/settings_desk.h"
#include "ui/common/who_at_pc.h"
#include "ui/settings/table_editor.h"

#include <QCheckBox>
#include <QComboBox>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

StaffMember somebody(const QString& name, StaffRole role)
{
    StaffMember member;
    member.name = name;
    member.role = role;
    return member;
}

} // namespace

TEST_CASE("The first person added is the head, the next one is not", "[ui][settings]")
{
    SettingsDesk desk;
    StaffSection section(desk.context(), nullptr);
    need(section.load());
    section.show();
    CHECK(section.adviceOnHead().startsWith(u"Enter the headteacher"_s));
    press(section, "staffAddButton");
    type(section, "staffNameEdit", u"Mrs J. Hart"_s);
    CHECK(section.adviceOnHead() == u"Suspension letters are signed by Mrs J. Hart."_s);
    press(section, "staffAddButton");
    type(section, "staffNameEdit", u"Mr L. Osei"_s);
    section.findChild<QCheckBox*>(u"staffMayActBox"_s)->setChecked(true);
    need(section.save());
    CHECK_FALSE(section.isChanged());
    const auto head = need(desk.workspace->school().head());
    REQUIRE(head);
    CHECK(head->name == u"Mrs J. Hart"_s);
    const auto deciding = need(desk.workspace->school().whoMayActForHead());
    REQUIRE(deciding.size() == 2);
    CHECK(deciding[1].name == u"Mr L. Osei"_s);
}

TEST_CASE("Two heads are pointed out, not refused", "[ui][settings]")
{
    SettingsDesk desk;
    need(desk.workspace->school().addStaff(somebody(u"Mrs J. Hart"_s, StaffRole::Head)));
    need(desk.workspace->school().addStaff(somebody(u"Dr P. Wyn"_s, StaffRole::Head)));
    StaffSection section(desk.context(), nullptr);
    need(section.load());
    CHECK(section.adviceOnHead().contains(u"Dr P. Wyn and Mrs J. Hart stand as headteacher"_s));
}

TEST_CASE("Who has left is kept for what they signed and no longer offered", "[ui][settings]")
{
    SettingsDesk desk;
    const StaffId id =
        need(desk.workspace->school().addStaff(somebody(u"Mr A. Quaye"_s, StaffRole::Lead)));
    StaffSection section(desk.context(), nullptr);
    need(section.load());
    section.show();
    section.findChild<TableEditor*>()->choose(0);
    press(section, "staffLeaveButton");
    CHECK(section.isChanged());
    need(section.save());
    CHECK(need(desk.workspace->school().staff()).empty());
    CHECK_FALSE(need(desk.workspace->school().findStaff(id)).active);
    section.findChild<TableEditor*>()->choose(0);
    press(section, "staffLeaveButton"); // works here again
    need(section.save());
    CHECK(need(desk.workspace->school().staff()).size() == 1);
}

TEST_CASE("Somebody without a name is not saved and the field says so", "[ui][settings]")
{
    SettingsDesk desk;
    StaffSection section(desk.context(), nullptr);
    need(section.load());
    section.show();
    press(section, "staffAddButton");
    CHECK_FALSE(section.isChanged()); // an empty row is nothing yet
    type(section, "staffEmailEdit", u"lead@school.example"_s);
    REQUIRE_FALSE(section.save());
    CHECK(edit(section, "staffNameEdit")->accessibleDescription().contains(u"Give the name"_s));
    CHECK(edit(section, "staffNameEdit")->property("invalid").toBool());
    press(section, "staffLeaveButton"); // never stored: taken away
    CHECK_FALSE(section.isChanged());
}

TEST_CASE("The table of staff is a sound model while somebody types", "[ui][settings]")
{
    SettingsDesk desk;
    need(desk.workspace->school().addStaff(somebody(u"Mrs J. Hart"_s, StaffRole::Head)));
    StaffSection section(desk.context(), nullptr);
    section.show();
    CHECK(modelFaults(section.model(), [&] {
              need(section.load());
              press(section, "staffAddButton");
              type(section, "staffNameEdit", u"Mr L. Osei"_s);
              press(section, "staffLeaveButton");
          }) == QStringList());
    CHECK(namelessInputs(section) == QStringList());
    CHECK(unreachableInputs(section) == QStringList());
}

TEST_CASE("After saving the same person stays chosen, wherever the name now stands",
          "[ui][settings]")
{
    SettingsDesk desk;
    need(desk.workspace->school().addStaff(somebody(u"Mr Adams"_s, StaffRole::Lead)));
    need(desk.workspace->school().addStaff(somebody(u"Ms Brown"_s, StaffRole::Lead)));
    StaffSection section(desk.context(), nullptr);
    need(section.load());
    section.show();
    section.findChild<TableEditor*>()->choose(0);
    type(section, "staffNameEdit", u"Ms Zeller"_s);
    need(section.save());
    CHECK(section.findChild<TableEditor*>()->current() == 1);
    CHECK(edit(section, "staffNameEdit")->text() == u"Ms Zeller"_s);
}

TEST_CASE("Who works at this PC is chosen once, remembered, and stands in the history",
          "[ui][settings][history]")
{
    SettingsDesk desk;
    Workspace& workspace = *desk.workspace;
    rememberWho({}, {}, workspace);
    static_cast<void>(
        need(workspace.school().addStaff(somebody(u"Mrs J. Hart"_s, StaffRole::Head))));
    StaffSection section(desk.context(), nullptr);
    need(section.load());
    auto* who = section.findChild<QComboBox*>(u"whoAtPcCombo"_s);
    REQUIRE(who);
    CHECK(who->currentText() == u"Nobody in particular"_s);
    CHECK_FALSE(who->accessibleName().isEmpty());
    who->setCurrentIndex(who->findText(u"Mrs J. Hart"_s));
    CHECK(workspace.history().who() == u"Mrs J. Hart"_s);
    CHECK(rememberedWho() == u"Mrs J. Hart"_s);
    CHECK_FALSE(section.isChanged()); // nothing waits to be saved
    static_cast<void>(
        need(workspace.school().addStaff(somebody(u"Mr L. Osei"_s, StaffRole::Office))));
    CHECK(need(workspace.history().latest()).front().who == u"Mrs J. Hart"_s);

    // The next start, and the start in a school where nobody is called so.
    workspace.history().setWho({});
    applyRememberedWho(workspace);
    CHECK(workspace.history().who() == u"Mrs J. Hart"_s);
    const SettingsDesk other;
    applyRememberedWho(*other.workspace);
    CHECK(other.workspace->history().who().isEmpty());
    rememberWho({}, {}, workspace);
}
