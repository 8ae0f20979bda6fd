// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the disk may have against it: protected, full.
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/school_file.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/school_folder.h"
#include "tests/support/catch.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const FixedClock kClock(QDateTime(QDate(2026, 11, 24), QTime(9, 30)));

} // namespace

#ifdef Q_OS_UNIX
TEST_CASE("a protected file or folder opens for reading only and says why", "[storage][file]")
{
    const Folder folder;
    const QString room = folder.file(u"room"_s);
    const QString path = room + u"/school.db"_s;
    REQUIRE(QDir().mkdir(room));
    static_cast<void>(need(SchoolFile::create(path, kClock)));
    constexpr auto readAll = QFileDevice::ReadOwner | QFileDevice::ReadGroup |
                             QFileDevice::ReadOther | QFileDevice::ExeOwner |
                             QFileDevice::ExeGroup | QFileDevice::ExeOther;
    constexpr auto writeAll =
        QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    REQUIRE(QFile::setPermissions(folder.folder.path(), readAll | QFileDevice::WriteOwner));
    const bool protectFile = GENERATE(true, false);
    REQUIRE(QFile::setPermissions(path, protectFile ? readAll : readAll | writeAll));
    REQUIRE(QFile::setPermissions(room, protectFile ? readAll | writeAll : readAll));
    const Snapshot before(room);
    {
        const OrdinaryUser user;
        if (!user.isBoundByPermissions()) {
            WARN("not tested: this account may write everywhere");
            return;
        }
        const auto file = need(SchoolFile::open(path, kClock));
        CHECK(file->readOnlyReason() ==
              (protectFile ? ReadOnlyReason::FileProtected : ReadOnlyReason::FolderProtected));
        CHECK(rowCount(file->database(), u"student"_s) == 0);
        const auto written = file->database().run(u"DELETE FROM setting"_s);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::ReadOnly);
        if (!protectFile) {
            const auto created = SchoolFile::create(room + u"/new.db"_s, kClock);
            REQUIRE_FALSE(created);
            CHECK(created.error().code == ErrorCode::ReadOnly);
        }
    }
    CHECK(Snapshot(room) == before);
    REQUIRE(QFile::setPermissions(room, readAll | writeAll));
}

TEST_CASE("a file that may not even be read is said", "[storage][file]")
{
    const Folder folder;
    folder.school();
    REQUIRE(QFile::setPermissions(folder.file(), QFileDevice::WriteOwner));
    REQUIRE(QFile::setPermissions(folder.folder.path(),
                                  QFileDevice::ReadOwner | QFileDevice::ExeOwner |
                                      QFileDevice::WriteOwner | QFileDevice::ExeGroup |
                                      QFileDevice::ExeOther));
    const OrdinaryUser user;
    if (!user.isBoundByPermissions()) {
        WARN("not tested: this account may read everything");
        return;
    }
    const auto file = SchoolFile::open(folder.file(), kClock);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::CannotOpen);
    CHECK(file.error().field == u"permission"_s);
}
#endif

#ifdef Q_OS_LINUX
TEST_CASE("a full disk is said and leaves nothing half-written", "[storage][file]")
{
    const Folder folder;
    const QString disk = folder.file(u"disk"_s);
    REQUIRE(QDir().mkdir(disk));
    const auto mountTool = [&](const QString& tool, const QStringList& arguments) {
        return QProcess::execute(tool, arguments) == 0;
    };
    if (!mountTool(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s, disk})) {
        WARN("not tested: no right to mount a small disk");
        return;
    }
    const auto file = SchoolFile::create(disk + u"/school.db"_s, kClock);
    const QStringList left = Snapshot(disk).names;
    CHECK(mountTool(u"umount"_s, {disk}));
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::DiskFull);
    CHECK(left.isEmpty());
}
#endif

TEST_CASE("a change that finds the disk full is undone whole", "[storage][file]")
{
    const Folder folder;
    const auto file = need(SchoolFile::create(folder.file(), kClock));
    Database& database = file->database();
    const int pages = need(
        Query(database, u"PRAGMA page_count"_s).one([](const Row& row) { return row.number(0); }));
    need(database.run(u"PRAGMA max_page_count = %1"_s.arg(pages)));
    {
        Transaction transaction(database);
        need(transaction.begun());
        addSetting(database, u"small"_s);
        const auto big = database.run(
            u"INSERT INTO setting (key, value) VALUES ('big', hex(zeroblob(99999)))"_s);
        REQUIRE_FALSE(big);
        CHECK(big.error().code == ErrorCode::DiskFull);
    }
    CHECK(rowCount(database, u"setting"_s) == 0);
}
