// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/school_file.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/school_folder.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QSysInfo>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const FixedClock kClock(QDateTime(QDate(2026, 11, 24), QTime(9, 30)));

Error refused(const QString& path)
{
    auto file = SchoolFile::open(path, kClock);
    REQUIRE_FALSE(file);
    return file.error();
}

} // namespace

TEST_CASE("a new school's file is whole, private and alone in its folder", "[storage][file]")
{
    const Folder folder;
    {
        const auto file = need(SchoolFile::create(folder.file(), kClock));
        CHECK(file->readOnlyReason() == ReadOnlyReason::None);
        CHECK(file->path() == folder.file());
        CHECK(rowCount(file->database(), u"student"_s) == 0);
    }
#ifdef Q_OS_UNIX
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther |
                            QFileDevice::ExeOwner;
    CHECK((QFile::permissions(folder.file()) & others) == QFileDevice::Permissions());
#endif
    CHECK(Snapshot(folder.folder.path()).names == QStringList{u"school.db"_s});
}

TEST_CASE("what is kept is there when the file is opened again", "[storage][file]")
{
    const Folder folder;
    {
        const auto file = need(SchoolFile::create(folder.file(), kClock));
        addSetting(file->database(), u"kept"_s);
    }
    const auto file = need(SchoolFile::open(folder.file(), kClock));
    CHECK(rowCount(file->database(), u"setting"_s) == 1);
    CHECK(file->migration().outcome == MigrationOutcome::Current);
}

TEST_CASE("a new file never takes the place of another", "[storage][file]")
{
    const Folder folder;
    folder.write(u"school.db"_s, "a letter to the council");
    const Snapshot before(folder.folder.path());
    const auto file = SchoolFile::create(folder.file(), kClock);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::AlreadyExists);
    CHECK(Snapshot(folder.folder.path()) == before);
}

TEST_CASE("a missing file or folder is said", "[storage][file]")
{
    const Folder folder;
    CHECK(refused(folder.file()) == Error{ErrorCode::CannotOpen, u"file"_s, u"no such file"_s, {}});
    CHECK(refused(folder.file(u"gone/school.db"_s)).field == u"folder"_s);
    CHECK(refused(folder.folder.path()).code == ErrorCode::CannotOpen);
    const auto file = SchoolFile::create(folder.file(u"gone/school.db"_s), kClock);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::CannotOpen);
    CHECK(file.error().field == u"folder"_s);
    CHECK(Snapshot(folder.folder.path()).names.isEmpty());
}

TEST_CASE("a file that is not a school's file is refused and left untouched", "[storage][file]")
{
    const Folder folder;
    ErrorCode expected = ErrorCode::NotADatabase;
    SECTION("a text file renamed")
    {
        folder.write(u"school.db"_s, "Dear Mrs Hart,\r\n");
    }
    SECTION("a file without content")
    {
        folder.write(u"school.db"_s, "");
    }
    SECTION("a database cut off in its header")
    {
        folder.write(u"school.db"_s, QByteArray("SQLite format 3\0abc", 19));
        expected = ErrorCode::DamagedDatabase;
    }
    SECTION("a database of another program")
    {
        folder.run({u"CREATE TABLE notes (x TEXT)"_s});
        expected = ErrorCode::ForeignDatabase;
    }
    SECTION("a database of another program with an id, in WAL mode")
    {
        folder.run({u"PRAGMA application_id = 252006673"_s, u"PRAGMA journal_mode = WAL"_s,
                    u"CREATE TABLE notes (x TEXT)"_s});
        expected = ErrorCode::ForeignDatabase;
    }
    const Snapshot before(folder.folder.path());
    CHECK(refused(folder.file()).code == expected);
    CHECK(Snapshot(folder.folder.path()) == before);
}

TEST_CASE("a newer file is refused and left untouched, or opened where it allows it",
          "[storage][file]")
{
    const Folder folder;
    folder.school();
    const int newest = need(builtInMigrations()).back().number;
    const auto nextVersion = [&](int minCompatible) {
        folder.run({u"INSERT INTO schema_version (number, description, min_compatible, applied_at)"
                    " VALUES (%1, 'later', %2, '2027-01-01T00:00:00Z')"_s.arg(newest + 1)
                        .arg(minCompatible),
                    u"PRAGMA user_version = %1"_s.arg(newest + 1)});
    };
    SECTION("not allowed")
    {
        nextVersion(newest + 1);
        const Snapshot before(folder.folder.path());
        const Error error = refused(folder.file());
        CHECK(error.code == ErrorCode::NewerDatabase);
        CHECK(error.parameters ==
              QStringList{QString::number(newest + 1), QString::number(newest)});
        CHECK(Snapshot(folder.folder.path()) == before);
    }
    SECTION("allowed")
    {
        nextVersion(newest);
        const auto file = need(SchoolFile::open(folder.file(), kClock));
        CHECK(file->migration().outcome == MigrationOutcome::NewerCompatible);
        addSetting(file->database(), u"still written"_s);
    }
}

TEST_CASE("a damaged file is refused and left untouched", "[storage][file]")
{
    const Folder folder;
    folder.school();
    SECTION("pages overwritten")
    {
        QFile file(folder.file());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(2 * 4096));
        REQUIRE(file.write(QByteArray(8 * 4096, '\x5a')) == 8 * 4096);
    }
    SECTION("cut off in the middle")
    {
        REQUIRE(QFile::resize(folder.file(), 10 * 4096));
    }
    const Snapshot before(folder.folder.path());
    CHECK(refused(folder.file()).code == ErrorCode::DamagedDatabase);
    CHECK(Snapshot(folder.folder.path()) == before);
}

TEST_CASE("a file open elsewhere is refused, naming who has it, but may be read", "[storage][file]")
{
    const Folder folder;
    const auto first = need(SchoolFile::create(folder.file(), kClock));
    addSetting(first->database(), u"seen"_s);
    const Snapshot before(folder.folder.path());
    const Error error = refused(folder.file());
    CHECK(error.code == ErrorCode::LockedByOther);
    REQUIRE(error.parameters.size() == 3);
    CHECK_FALSE(error.parameters.at(0).isEmpty());
    CHECK(error.parameters.at(1).compare(QSysInfo::machineHostName(), Qt::CaseInsensitive) == 0);
    CHECK(QDateTime::fromString(error.parameters.at(2), Qt::ISODate).isValid());
    CHECK(Snapshot(folder.folder.path()) == before);

    const auto second = need(SchoolFile::open(folder.file(), kClock, SchoolFile::Access::ReadOnly));
    CHECK(second->readOnlyReason() == ReadOnlyReason::Wanted);
    CHECK(rowCount(second->database(), u"setting"_s) == 1);
    const auto written = second->database().run(u"DELETE FROM setting"_s);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::ReadOnly);
    CHECK(Snapshot(folder.folder.path()) == before);
}

namespace {

/// This PC's name as a lock tells it: a system may know more than one (VM, vm).
QString hostNameInLocks(const Folder& folder)
{
    QLockFile lock(folder.file(u"other.lock"_s));
    REQUIRE(lock.tryLock());
    QString host;
    REQUIRE(QLockFile(folder.file(u"other.lock"_s)).getLockInfo(nullptr, &host, nullptr));
    return host;
}

} // namespace

TEST_CASE("the file is free again when it is closed, and after a crash on this PC",
          "[storage][file]")
{
    const Folder folder;
    folder.school();
    SECTION("closed")
    {
        need(SchoolFile::open(folder.file(), kClock)).reset();
    }
    SECTION("a lock left behind by a process that is no more")
    {
        QProcess gone;
#ifdef Q_OS_WIN
        gone.start(u"cmd"_s, {u"/c"_s, u"exit"_s});
#else
        gone.start(u"true"_s, {});
#endif
        REQUIRE(gone.waitForStarted());
        const qint64 id = gone.processId();
        REQUIRE(gone.waitForFinished());
        folder.write(
            u"school.db.lock"_s,
            u"%1\nfreshstart\n%2\n\n\n"_s.arg(id).arg(hostNameInLocks(folder)).toUtf8());
    }
    const auto again = need(SchoolFile::open(folder.file(), kClock));
    CHECK(again->readOnlyReason() == ReadOnlyReason::None);
}

TEST_CASE("a power cut in the middle of writing costs only what was not kept", "[storage][file]")
{
    const Folder folder;
    folder.school();
    const Folder after;
    {
        auto database = need(Database::open(folder.file()));
        need(database->run(u"INSERT INTO setting (key, value) VALUES ('kept', '')"_s));
        need(database->run(u"PRAGMA cache_size = 1"_s)); // spills into the file at once
        Transaction transaction(*database);
        need(transaction.begun());
        need(database->run(
            u"INSERT INTO setting (key, value) WITH RECURSIVE n (i) AS (SELECT 1 UNION"
            " ALL SELECT i + 1 FROM n WHERE i < 5000) SELECT i, hex(zeroblob(50))"
            " FROM n"_s));
        REQUIRE(QFileInfo(folder.file(u"school.db-journal"_s)).size() > 512);
        REQUIRE(QFile::copy(folder.file(), after.file()));
        REQUIRE(
            QFile::copy(folder.file(u"school.db-journal"_s), after.file(u"school.db-journal"_s)));
    }
    const auto file = need(SchoolFile::open(after.file(), kClock));
    CHECK(rowCount(file->database(), u"setting"_s) == 1);
    CHECK_FALSE(QFile::exists(after.file(u"school.db-journal"_s)));
}

TEST_CASE("a database is had without a file", "[storage][file]")
{
    const auto file = need(SchoolFile::inMemory(kClock));
    addSetting(file->database(), u"not on disk"_s);
    CHECK(rowCount(file->database(), u"setting"_s) == 1);
}
