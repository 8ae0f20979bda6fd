// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_section.h"

#include "core/base/change_notifier.h"
#include "core/records/backup_service.h"
#include "tests/core/records/backup_desk.h"
#include "tests/support/fake_prompter.h"
#include "tests/support/navigator_log.h"
#include "tests/support/widget_check.h"
#include "ui/main_window.h"
#include "ui/settings/settings_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct BackupRoom : BackupDesk {
    FakePrompter prompter;
    NavigatorLog navigator;
    std::unique_ptr<SettingsPage> page;
    BackupSection* section = nullptr;

    void show()
    {
        page = std::make_unique<SettingsPage>(
            UiContext{*school, clock, prompter, navigator}, nullptr);
        page->openSection(BackupsPlace);
        page->resize(1000, 900);
        page->show();
        section = qobject_cast<BackupSection*>(page->section(BackupsPlace));
        REQUIRE(section != nullptr);
    }
    template<class Widget>
    [[nodiscard]] Widget* part(const QString& name) const
    {
        auto* found = section->findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(found != nullptr);
        return found;
    }
    void press(const QString& name) const
    {
        REQUIRE(part<QPushButton>(name)->isEnabled());
        part<QPushButton>(name)->click();
    }
    [[nodiscard]] QString state() const { return part<QLabel>(u"backupState"_s)->text(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return section->model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE("Back up now makes a backup and shows it with date, reason and size", "[ui][backups]")
{
    BackupRoom room;
    room.show();
    CHECK(room.state().contains(u"There is no backup"_s));
    room.press(u"backUpNowButton"_s);
    CHECK(room.prompter.warned.isEmpty());
    CHECK(room.state() == u"Made on Tuesday 24 November 2026, 9.30 am, opened and found whole."_s);
    REQUIRE(room.section->model()->rowCount() == 1);
    CHECK(room.cell(0, 0) == u"Tuesday 24 November 2026, 9.30 am"_s);
    CHECK(room.cell(0, 1) == u"Asked for"_s);
    CHECK(room.cell(0, 2).contains(u"B"_s));
    CHECK(namelessInputs(*room.page).isEmpty());
}

TEST_CASE("A folder that is not there is said beside its field and not kept", "[ui][backups]")
{
    BackupRoom room;
    room.show();
    room.part<QLineEdit>(u"backupFolderEdit"_s)->setText(room.inFolder(u"stick"_s));
    CHECK(room.section->isChanged());
    room.page->save();
    CHECK(need(room.school->backups().settings()).folder.isEmpty());
    CHECK(room.page->findChild<QLabel*>(u"settingsMessage"_s)->text().contains(u"is not there"_s));
    room.prompter.folderToChoose = room.makeFolder(u"stick"_s);
    room.press(u"backupFolderButton"_s);
    room.page->save();
    CHECK(need(room.school->backups().settings()).folder == room.inFolder(u"stick"_s));
    CHECK_FALSE(room.section->isChanged());
    room.press(u"backUpNowButton"_s);
    CHECK(namesIn(room.inFolder(u"stick"_s)).size() == 1);
}

TEST_CASE("A backup that fails is said, and why stands where the last good one does",
          "[ui][backups]")
{
    BackupRoom room;
    need(room.school->backups().save({room.makeFolder(u"share"_s), 7}));
    REQUIRE(QDir(room.folder.path()).rmdir(u"share"_s));
    room.show();
    room.press(u"backUpNowButton"_s);
    REQUIRE(room.prompter.warned.size() == 1);
    CHECK(room.prompter.warned.front().contains(u"folder for backups is not there"_s));
    CHECK(room.state().contains(u"folder for backups is not there"_s));
}

TEST_CASE("What a restore would lose is shown first, and nothing happens without a yes",
          "[ui][backups][restore]")
{
    BackupRoom room;
    room.add(u"Dylan"_s);
    need(room.school->backups().backUp(BackupReason::Day));
    room.later(1);
    room.add(u"Added since"_s);
    room.show();
    CHECK_FALSE(room.part<QPushButton>(u"restoreButton"_s)->isEnabled());
    room.part<QTableView>(u"backupTable"_s)->selectRow(0);
    room.press(u"restoreButton"_s);
    auto* loss = room.part<QLabel>(u"restoreLoss"_s);
    CHECK(loss->isVisible());
    CHECK(loss->text().contains(u"1 student."_s));
    room.prompter.agrees = false;
    room.press(u"restoreNowButton"_s);
    REQUIRE(room.prompter.asked.size() == 1);
    CHECK(room.prompter.asked.front().contains(u"1 student"_s));
    CHECK(room.students() == 2);
    room.prompter.agrees = true;
    room.press(u"restoreNowButton"_s);
    CHECK(room.students() == 1);
    REQUIRE(room.prompter.informed.size() == 1);
    CHECK(room.prompter.informed.front().contains(u"Before a restore"_s));
    CHECK(room.section->model()->rowCount() == 1);
    room.page->refresh();
    CHECK(room.section->model()->rowCount() == 2);
}

TEST_CASE("A file that is no backup is refused with a sentence", "[ui][backups][restore]")
{
    BackupRoom room;
    room.show();
    QFile letter(room.inFolder(u"letter.backup"_s));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("Dear Mrs Hart,");
    letter.close();
    room.prompter.fileToOpen = letter.fileName();
    room.press(u"restoreFileButton"_s);
    REQUIRE(room.prompter.warned.size() == 1);
    CHECK(room.prompter.warned.front().contains(u"not a backup of Fresh Start"_s));
}

TEST_CASE("After a restore the window begins afresh on Today with the records of then",
          "[ui][backups][restore]")
{
    BackupDesk desk;
    const StudentId dylan = desk.add(u"Dylan"_s);
    FakePrompter prompter;
    const Backup backup = need(desk.school->backups().backUp(BackupReason::Day));
    const StudentId added = desk.add(u"Added since"_s);
    MainWindow window(*desk.school, desk.clock, prompter, allPages());
    window.show();
    window.openStudent(added);
    window.openBackups();
    auto* settings = qobject_cast<SettingsPage*>(window.currentPage());
    REQUIRE(settings != nullptr);
    auto* section = qobject_cast<BackupSection*>(settings->section(BackupsPlace));
    section->look(backup.path);
    section->restore();
    QCoreApplication::processEvents();
    REQUIRE(window.currentPage() != nullptr);
    CHECK(window.currentPage()->title() == u"Today"_s);
    window.goBack(); // the page of a student who is not here any more is no way back
    CHECK(window.currentPage()->title() == u"Today"_s);
    window.openStudent(dylan);
    CHECK(window.currentPage()->title().contains(u"Dylan"_s));
    CHECK(prompter.warned.isEmpty());
}
