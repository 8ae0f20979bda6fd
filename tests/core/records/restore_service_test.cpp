// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/restore_service.h"

#include "core/base/change_notifier.h"
#include "core/documents/error_text.h"
#include "core/records/history_service.h"
#include "tests/core/records/backup_desk.h"
#include "tests/support/test_paths.h"

#include <QFile>
#include <QSignalSpy>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void damage(const QString& path)
{
    QByteArray bytes = bytesOf(path);
    REQUIRE(bytes.size() > 40'000);
    bytes.replace(8'192, 16'384, QByteArray(16'384, '\x5a'));
    put(path, bytes);
}

} // namespace

TEST_CASE("Before a restore it is shown what would be lost", "[backups][restore]")
{
    BackupDesk desk;
    const StudentId dylan = desk.add(u"Dylan"_s);
    desk.add(u"Maya"_s);
    const Backup backup = need(desk.school->backups().backUp(BackupReason::Day));
    desk.later(1);
    desk.add(u"Added since"_s);
    StudentRecord record = need(desk.school->students().find(dylan));
    record.details.form = u"11A"_s;
    need(desk.school->students().update(record));
    const RestorePreview preview = need(desk.school->restoring().preview(backup.path));
    CHECK(preview.nowIsReadable);
    CHECK(preview.now.students.number == 3);
    CHECK(preview.then.students.number == 2);
    CHECK(preview.lost.students.number == 2); // one added, one changed
    CHECK(preview.now.students.newest == desk.clock.now().toUTC());
    CHECK(preview.then.students.newest == desk.clock.now().addDays(-1).toUTC());
    CHECK(preview.lost.suspensions == RecordCount());
    CHECK(need(previewRestore(backup.path, desk.path)) == preview);
    CHECK(desk.students() == 3); // it was only looked at
}

TEST_CASE("Restoring brings the school back as it was, and can itself be undone",
          "[backups][restore]")
{
    BackupDesk desk;
    desk.add(u"Dylan"_s);
    const Backup backup = need(desk.school->backups().backUp(BackupReason::Day));
    desk.later(1);
    desk.add(u"Added since"_s);
    const QSignalSpy heard(&desk.school->changes(), &ChangeNotifier::restored);
    const Backup before = need(desk.school->restoring().restore(backup.path));
    CHECK(heard.size() == 1);
    CHECK(before.reason == BackupReason::Restore);
    CHECK(desk.students() == 1); // the same open school goes on
    desk.add(u"Typed after it"_s);
    CHECK(desk.students() == 2);
    desk.later(1);
    need(desk.school->restoring().restore(before.path));
    CHECK(desk.students() == 2);
    CHECK(need(desk.school->students().rows(desk.clock.today()))[0].forename == u"Added since"_s);
    CHECK(namesIn(desk.folder.path()) == QStringList{u"school.freshstart"_s});
    const auto second = Workspace::open(desk.path, desk.clock);
    REQUIRE_FALSE(second); // the lock was held all the time
    CHECK(second.error().code == ErrorCode::LockedByOther);
}

TEST_CASE("A restore is in the history of the restored school, and what follows it too",
          "[backups][restore][history]")
{
    BackupDesk desk;
    desk.add(u"Dylan"_s);
    const Backup backup = need(desk.school->backups().backUp(BackupReason::Day));
    desk.add(u"Added since"_s);
    desk.school->history().setWho(u"Mrs J. Hart"_s);
    need(desk.school->restoring().restore(backup.path));
    desk.add(u"Typed after it"_s);
    const auto entries = need(desk.school->history().latest());
    REQUIRE(entries.size() >= 3);
    CHECK(entries[0].act == HistoryAct::Created);
    CHECK(entries[1].act == HistoryAct::Restored);
    CHECK(entries[1].who == u"Mrs J. Hart"_s);
    CHECK(entries[1].moment == desk.clock.now().toUTC());
    CHECK(backup.path.endsWith(entries[1].reason));
    CHECK(entries[1].id == entries[0].id - 1);
    CHECK_FALSE(need(desk.school->history().check()).broken.has_value());
}

TEST_CASE("Where backups go stays as it is now when an older backup is restored",
          "[backups][restore]")
{
    BackupDesk desk;
    const Backup backup = need(desk.school->backups().backUp(BackupReason::Day));
    const BackupSettings now{desk.makeFolder(u"share"_s), 3};
    need(desk.school->backups().save(now));
    need(desk.school->restoring().restore(backup.path));
    CHECK(need(desk.school->backups().settings()) == now);
}

TEST_CASE("A backup of an older version is brought up when it is restored", "[backups][restore]")
{
    BackupDesk desk;
    desk.add(u"Dylan"_s);
    const QString old = desk.inFolder(u"old.backup"_s);
    REQUIRE(QFile::copy(QStringLiteral(FRESHSTART_TEST_DATA "/db/version-1.db"), old));
    const QByteArray bytes = bytesOf(old);
    need(desk.school->restoring().preview(old));
    need(desk.school->restoring().restore(old));
    need(desk.school->students().count());
    desk.add(u"After it"_s);
    CHECK(bytesOf(old) == bytes);
    CHECK(namesIn(desk.folder.path()) == QStringList{u"old.backup"_s, u"school.freshstart"_s});
}

TEST_CASE("What is no backup, or not whole, is refused and nothing changes", "[backups][restore]")
{
    BackupDesk desk;
    for (int i = 0; i < 100; ++i) {
        desk.add(u"Student %1"_s.arg(i));
    }
    const QString wrong = desk.inFolder(u"wrong.backup"_s);
    const Backup backup = need(desk.school->backups().backUp(BackupReason::Day));
    ErrorCode expected = ErrorCode::NotADatabase;
    SECTION("a letter") { put(wrong, "Dear Mrs Hart,"); }
    SECTION("an empty file") { put(wrong, {}); }
    SECTION("nothing at all") { expected = ErrorCode::CannotOpen; }
    SECTION("a damaged backup")
    {
        REQUIRE(QFile::copy(backup.path, wrong));
        damage(wrong);
        expected = ErrorCode::DamagedDatabase;
    }
    SECTION("a backup that was cut off")
    {
        const QByteArray bytes = bytesOf(backup.path);
        put(wrong, bytes.left(bytes.size() / 2));
        expected = ErrorCode::DamagedDatabase;
    }
    const auto preview = desk.school->restoring().preview(wrong);
    const auto restored = desk.school->restoring().restore(wrong);
    REQUIRE_FALSE(preview);
    REQUIRE_FALSE(restored);
    CHECK(preview.error().code == expected);
    CHECK(restored.error().code == expected);
    CHECK(sentenceFor(restored.error()).contains(u"backup"_s));
    CHECK(desk.students() == 100);
    CHECK(need(desk.school->backups().list()).size() == 1); // not even the present was backed up
}

TEST_CASE("A way back is kept even when the chosen folder is out of reach", "[backups][restore]")
{
    BackupDesk desk;
    const Backup backup = need(desk.school->backups().backUp(BackupReason::Day));
    const QString share = desk.makeFolder(u"share"_s);
    need(desk.school->backups().save({share, 7}));
    REQUIRE(QDir().rmdir(share));
    const Backup before = need(desk.school->restoring().restore(backup.path));
    CHECK(QFileInfo(before.path).path() == desk.inFolder(u"backups"_s));
}

TEST_CASE("A school opened for reading only is not replaced", "[backups][restore]")
{
    BackupDesk desk;
    const Backup backup = need(desk.school->backups().backUp(BackupReason::Day));
    const auto reader = need(Workspace::open(desk.path, desk.clock, Workspace::Access::ReadOnly));
    const auto restored = reader->restoring().restore(backup.path);
    REQUIRE_FALSE(restored);
    CHECK(restored.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("A damaged or missing school's file is replaced, and the damaged one kept",
          "[backups][restore]")
{
    BackupDesk desk;
    for (int i = 0; i < 100; ++i) {
        desk.add(u"Student %1"_s.arg(i));
    }
    const Backup backup = need(desk.school->backups().backUp(BackupReason::Day));
    desk.school.reset();
    SECTION("damaged")
    {
        damage(desk.path);
        put(desk.path + u"-journal"_s, "left by a crash");
        const QByteArray bytes = bytesOf(desk.path);
        CHECK_FALSE(need(previewRestore(backup.path, desk.path)).nowIsReadable);
        const QString aside = need(restoreSchool(backup.path, desk.path, desk.clock));
        CHECK(bytesOf(aside) == bytes);
        CHECK(bytesOf(aside + u"-journal"_s) == "left by a crash");
        CHECK_FALSE(QFile::exists(desk.path + u"-journal"_s));
    }
    SECTION("missing")
    {
        REQUIRE(QFile::remove(desk.path));
        CHECK(need(restoreSchool(backup.path, desk.path, desk.clock)).isEmpty());
    }
    desk.school = need(Workspace::open(desk.path, desk.clock));
    CHECK(desk.students() == 100);
}

TEST_CASE("A school that is open elsewhere is not replaced behind its back", "[backups][restore]")
{
    BackupDesk desk;
    const Backup backup = need(desk.school->backups().backUp(BackupReason::Day));
    desk.add(u"Added since"_s);
    const auto restored = restoreSchool(backup.path, desk.path, desk.clock);
    REQUIRE_FALSE(restored);
    CHECK(restored.error().code == ErrorCode::LockedByOther);
    CHECK(desk.students() == 1);
}
