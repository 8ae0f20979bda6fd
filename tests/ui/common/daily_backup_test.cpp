// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/daily_backup.h"

#include "tests/core/records/backup_desk.h"
#include "tests/support/fake_prompter.h"
#include "tests/support/navigator_log.h"
#include "ui/common/backup_work.h"
#include "ui/today/today_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

void waitForLook(DailyBackup& daily)
{
    QSignalSpy looked(&daily, &DailyBackup::looked);
    daily.start();
    REQUIRE(looked.wait(20'000));
}

} // namespace

TEST_CASE("The first opening of a day makes a backup by itself, later ones do not",
          "[ui][backups]")
{
    BackupDesk desk;
    for (int opening = 0; opening < 3; ++opening) {
        DailyBackup daily(*desk.school);
        waitForLook(daily);
    }
    auto all = need(desk.school->backups().list());
    REQUIRE(all.size() == 1);
    CHECK(all.front().reason == BackupReason::Day);
    desk.later(1);
    DailyBackup daily(*desk.school);
    waitForLook(daily);
    CHECK(need(desk.school->backups().list()).size() == 2);
}

TEST_CASE("Closing the program while it backs up waits for the backup", "[ui][backups]")
{
    BackupDesk desk;
    for (int i = 0; i < 100; ++i) {
        desk.add(u"Student %1"_s.arg(i));
    }
    {
        DailyBackup daily(*desk.school);
        daily.start();
        QCoreApplication::processEvents(); // begun
    }
    CHECK(namesIn(desk.inFolder(u"backups"_s)).size() == 1);
}

TEST_CASE("Today warns while the last good backup is old, and leads to the backups",
          "[ui][backups][today]")
{
    BackupDesk desk;
    FakePrompter prompter;
    NavigatorLog navigator;
    TodayPage page({*desk.school, desk.clock, prompter, navigator}, nullptr);
    page.show();
    page.refresh();
    auto* banner = page.findChild<QWidget*>(u"backupBanner"_s);
    auto* words = page.findChild<QLabel*>(u"backupWarning"_s);
    REQUIRE(banner != nullptr);
    CHECK(banner->isVisible());
    CHECK(words->text().contains(u"There is no backup of the school's file yet."_s));
    need(desk.school->backups().backUp(BackupReason::Day));
    page.refresh();
    CHECK_FALSE(banner->isVisible());
    desk.later(8);
    page.refresh();
    CHECK(banner->isVisible());
    CHECK(words->text().contains(u"from Tuesday 24 November 2026, 9.30 am, 8 days ago."_s));
    page.findChild<QPushButton*>(u"openBackupsButton"_s)->click();
    CHECK(navigator.went == QStringList{u"backups"_s});
}

TEST_CASE("An import without a backup before it needs a yes", "[ui][backups]")
{
    BackupDesk desk;
    FakePrompter prompter;
    NavigatorLog navigator;
    const UiContext context{*desk.school, desk.clock, prompter, navigator};
    CHECK(backUpBeforeImport(context, nullptr));
    CHECK(prompter.asked.isEmpty());
    CHECK(need(desk.school->backups().list()).front().reason == BackupReason::Import);
    need(desk.school->backups().save({desk.makeFolder(u"share"_s), 7}));
    REQUIRE(QDir(desk.folder.path()).rmdir(u"share"_s));
    prompter.agrees = false;
    CHECK_FALSE(backUpBeforeImport(context, nullptr));
    REQUIRE(prompter.asked.size() == 1);
    CHECK(prompter.asked.front().contains(u"folder for backups is not there"_s));
    prompter.agrees = true;
    CHECK(backUpBeforeImport(context, nullptr));
}
