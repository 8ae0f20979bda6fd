// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/letterhead_section.h"

#include "core/school/school_service.h"
#include "tests/support/widget_check.h"
#include "tests/ui/settings/settings_desk.h"
#include "ui/settings/letterhead_preview.h"

#include <QLabel>
#include <QRegularExpression>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("A chosen logo is kept with the school and can be removed again", "[ui][settings]")
{
    SettingsDesk desk;
    LetterheadSection section(desk.context(), nullptr);
    need(section.load());
    section.show();
    CHECK_FALSE(button(section, "logoRemoveButton")->isVisible());
    desk.prompter.fileToOpen = desk.file(u"crest.png"_s, png(300, 200));
    press(section, "logoChooseButton");
    CHECK(section.isChanged());
    need(section.save());
    CHECK_FALSE(section.isChanged());
    CHECK(need(desk.workspace->school().load()).logo == png(300, 200));
    press(section, "logoRemoveButton");
    need(section.save());
    CHECK(need(desk.workspace->school().load()).logo.isEmpty());
}

TEST_CASE("A photograph of ten megabytes is refused as a logo and the old one stays",
          "[ui][settings]")
{
    SettingsDesk desk;
    LetterheadSection section(desk.context(), nullptr);
    need(section.load());
    desk.prompter.fileToOpen = desk.file(u"crest.png"_s, png(300, 200));
    press(section, "logoChooseButton");
    need(section.save());
    desk.prompter.fileToOpen =
        desk.file(u"photo.png"_s, png(300, 200) + QByteArray(10 * 1024 * 1024, ' '));
    press(section, "logoChooseButton");
    auto* complaint = section.findChild<QLabel*>(u"logoComplaint"_s);
    REQUIRE(complaint != nullptr);
    CHECK(complaint->text().contains(u"at most 2048 kB"_s));
    CHECK_FALSE(section.isChanged());
    CHECK(need(desk.workspace->school().load()).logo == png(300, 200));
}

TEST_CASE("The usual places of advice are proposed by name, without telephone numbers",
          "[ui][settings]")
{
    SettingsDesk desk;
    LetterheadSection section(desk.context(), nullptr);
    need(section.load());
    section.propose();
    CHECK(section.isChanged());
    CHECK_FALSE(section.isTouched()); // nobody typed it
    need(section.save());
    const QString advice = need(desk.workspace->school().load()).adviceNote;
    CHECK(advice == LetterheadSection::usualAdvice());
    CHECK(advice.contains(u"IPSEA"_s));
    CHECK_FALSE(advice.contains(QRegularExpression(u"\\d"_s)));
}

TEST_CASE("The letterhead is previewed as it is typed", "[ui][settings]")
{
    SettingsDesk desk;
    School school;
    school.name = u"Meadow Vale Academy"_s;
    need(desk.workspace->school().save(school));
    LetterheadSection section(desk.context(), nullptr);
    need(section.load());
    auto* preview = section.findChild<LetterheadPreview*>();
    REQUIRE(preview != nullptr);
    preview->resize(720, preview->heightForWidth(720));
    const QImage before = preview->grab().toImage();
    CHECK(preview->accessibleDescription().contains(u"Meadow Vale Academy"_s));
    type(section, "letterheadNoteEdit", u"Part of the Valley Trust"_s);
    CHECK(preview->accessibleDescription().contains(u"Part of the Valley Trust"_s));
    CHECK(preview->grab().toImage() != before);
}
