// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/school_section.h"

#include "core/school/school_service.h"
#include "tests/ui/settings/settings_desk.h"

#include <QComboBox>
#include <QTimeEdit>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("Every kind of school says in a sentence whether law or policy applies", "[ui][settings]")
{
    SettingsDesk desk;
    SchoolSection section(desk.context(), nullptr);
    need(section.load());
    auto* kind = section.findChild<QComboBox*>(u"schoolTypeCombo"_s);
    REQUIRE(kind->count() == 6);
    QStringList sentences;
    for (int i = 0; i < kind->count(); ++i) {
        kind->setCurrentIndex(i);
        const QString words = kind->accessibleDescription();
        sentences.append(words);
        const bool law =
            exclusionRegulationsApply(static_cast<SchoolType>(kind->itemData(i).toInt()));
        INFO(words.toStdString());
        CHECK(words.contains(law ? u"suspensions applies"_s : u"does not apply"_s));
    }
    CHECK(sentences.removeDuplicates() == 0);
}

TEST_CASE("Wrong values show a sentence beside the field", "[ui][settings]")
{
    SettingsDesk desk;
    SchoolSection section(desk.context(), nullptr);
    need(section.load());
    type(section, "schoolNameEdit", u"Meadow Vale Academy"_s);
    type(section, "schoolEmailEdit", u"office at meadowvale"_s);
    CHECK(edit(section, "schoolEmailEdit")
              ->accessibleDescription()
              .contains(u"does not look like an email address"_s));
    section.findChild<QTimeEdit*>(u"afternoonEndTime"_s)->setTime(QTime(9, 0));
    auto* morning = section.findChild<QTimeEdit*>(u"morningStartTime"_s);
    CHECK(morning->accessibleDescription().contains(u"cannot be right"_s));
    const auto saved = section.save();
    REQUIRE_FALSE(saved);
    CHECK(saved.error().field == u"morning_start"_s);
    CHECK(need(desk.workspace->school().load()).name.isEmpty());
    CHECK(edit(section, "schoolNameEdit")->text() == u"Meadow Vale Academy"_s);
}

TEST_CASE("What another part of the settings saved meanwhile is not overwritten", "[ui][settings]")
{
    SettingsDesk desk;
    SchoolSection section(desk.context(), nullptr);
    need(section.load());
    School other;
    other.letterheadNote = u"Part of the Valley Trust"_s;
    need(desk.workspace->school().save(other));
    type(section, "schoolNameEdit", u"Meadow Vale Academy"_s);
    need(section.save());
    const School stored = need(desk.workspace->school().load());
    CHECK(stored.name == u"Meadow Vale Academy"_s);
    CHECK(stored.letterheadNote == u"Part of the Valley Trust"_s);
}
