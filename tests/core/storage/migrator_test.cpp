// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/dialect.h"
#include "core/storage/query.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kMoment(QDate(2026, 11, 24), QTime(9, 30), QTimeZone::utc());

MigrationScript step(int number, const QStringList& statements, int minCompatible = 1)
{
    return {number, u"step"_s, u"step %1"_s.arg(number), minCompatible, false, statements};
}

std::vector<MigrationScript> twoSteps()
{
    return {step(1, {u"CREATE TABLE a (id INTEGER NOT NULL PRIMARY KEY, x TEXT NOT NULL) STRICT"_s,
                     u"INSERT INTO a (id, x) VALUES (1, 'kept')"_s}),
            step(2, {u"ALTER TABLE a ADD COLUMN y TEXT NOT NULL DEFAULT 'new'"_s})};
}

std::vector<MigrationScript> firstStep()
{
    return {twoSteps().front()};
}

int number(Database& database, const QString& sql)
{
    return need(Query(database, sql).one([](const Row& row) { return row.number(0); }));
}

QString text(Database& database, const QString& sql)
{
    return need(Query(database, sql).one([](const Row& row) { return row.text(0); }));
}

/// A file brought to the first step, in a folder with an accent, a quote and a space.
struct OldFile {
    OldFile()
    {
        REQUIRE(QDir(folder.path()).mkdir(u"Ŵyn's school"_s));
        path = folder.filePath(u"Ŵyn's school/school.db"_s);
        auto database = need(Database::open(path));
        REQUIRE(Migrator(*database, firstStep(), kMoment).run().outcome ==
                MigrationOutcome::Upgraded);
    }

    [[nodiscard]] QStringList backups() const
    {
        return QFileInfo(path).dir().entryList({u"*before-version*"_s}, QDir::Files, QDir::Name);
    }

    QTemporaryDir folder;
    QString path;
};

} // namespace

TEST_CASE("a new database gets the newest schema and our mark", "[storage][migration]")
{
    TestDatabase fresh;
    const int newest = need(builtInMigrations()).back().number;
    CHECK(number(fresh.database(), u"PRAGMA user_version"_s) == newest);
    CHECK(number(fresh.database(), u"PRAGMA application_id"_s) == dialect::kApplicationId);
    CHECK(number(fresh.database(), u"SELECT MAX(number) FROM schema_version ORDER BY 1"_s) ==
          newest);
    CHECK(rowCount(fresh.database(), u"student"_s) == 0);
}

TEST_CASE("a file of our version is left as it is", "[storage][migration]")
{
    OldFile old;
    auto database = need(Database::open(old.path));
    const MigrationReport report = Migrator(*database, firstStep(), kMoment).run();
    CHECK(report.outcome == MigrationOutcome::Current);
    CHECK(report.from == 1);
    CHECK(report.to == 1);
    CHECK(report.backupPath.isEmpty());
    CHECK(old.backups().isEmpty());
}

TEST_CASE("an older file is copied aside and brought up", "[storage][migration]")
{
    OldFile old;
    auto database = need(Database::open(old.path));
    const MigrationReport report = Migrator(*database, twoSteps(), kMoment).run();
    CHECK(report.outcome == MigrationOutcome::Upgraded);
    CHECK(report.from == 1);
    CHECK(report.to == 2);
    CHECK(text(*database, u"SELECT x || y FROM a ORDER BY id"_s) == u"keptnew"_s);
    CHECK(text(*database, u"SELECT applied_at FROM schema_version WHERE number = 2 ORDER BY 1"_s) ==
          u"2026-11-24T09:30:00Z"_s);

    REQUIRE(old.backups() == QStringList{u"school.db.before-version-2.20261124-093000"_s});
    CHECK(QFileInfo(report.backupPath).fileName() == old.backups().first());
#ifdef Q_OS_UNIX
    CHECK((QFile::permissions(report.backupPath) &
           (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == QFileDevice::Permissions());
#endif
    auto copy = need(Database::open(report.backupPath, Database::Mode::ReadOnly));
    CHECK(number(*copy, u"PRAGMA user_version"_s) == 1);
    CHECK(number(*copy, u"PRAGMA application_id"_s) == dialect::kApplicationId);
    CHECK(text(*copy, u"SELECT x FROM a ORDER BY id"_s) == u"kept"_s);
}

TEST_CASE("a newer file that allows it is worked with", "[storage][migration]")
{
    OldFile old;
    auto database = need(Database::open(old.path));
    REQUIRE(Migrator(*database, twoSteps(), kMoment).run().outcome == MigrationOutcome::Upgraded);
    const MigrationReport report = Migrator(*database, firstStep(), kMoment).run();
    CHECK(report.outcome == MigrationOutcome::NewerCompatible);
    CHECK(report.from == 2);
    CHECK(report.to == 2);
}

TEST_CASE("a newer file that does not allow it is refused", "[storage][migration]")
{
    OldFile old;
    auto database = need(Database::open(old.path));
    auto steps = twoSteps();
    steps.back().minCompatible = 2;
    REQUIRE(Migrator(*database, steps, kMoment).run().outcome == MigrationOutcome::Upgraded);
    const MigrationReport report = Migrator(*database, firstStep(), kMoment).run();
    CHECK(report.outcome == MigrationOutcome::NewerIncompatible);
    CHECK(report.error.code == ErrorCode::NewerDatabase);
    CHECK(report.error.parameters == QStringList{u"2"_s, u"1"_s});
}

TEST_CASE("a damaged file is not upgraded", "[storage][migration]")
{
    OldFile old;
    SECTION("a page is overwritten")
    {
        QFile file(old.path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(4096));
        REQUIRE(file.write(QByteArray(4096, '\x5a')) == 4096);
    }
    SECTION("a reference points nowhere")
    {
        auto database = need(Database::open(old.path));
        need(database->run(u"PRAGMA foreign_keys = OFF"_s));
        need(database->run(u"CREATE TABLE b (a_id INTEGER REFERENCES a (id))"_s));
        need(database->run(u"INSERT INTO b (a_id) VALUES (99)"_s));
    }
    auto database = need(Database::open(old.path));
    const MigrationReport report = Migrator(*database, twoSteps(), kMoment).run();
    CHECK(report.outcome == MigrationOutcome::Damaged);
    CHECK(report.error.code == ErrorCode::DamagedDatabase);
    CHECK(report.to == 1);
    CHECK(old.backups().isEmpty());
}

TEST_CASE("a failing step leaves the version and the data before it", "[storage][migration]")
{
    OldFile old;
    auto database = need(Database::open(old.path));
    auto steps = twoSteps();
    SECTION("a statement in the middle of a later file is wrong")
    {
        steps.push_back(
            step(3, {u"CREATE TABLE half (x TEXT)"_s, u"INSERT INTO nowhere VALUES (1)"_s,
                     u"CREATE TABLE never (x TEXT)"_s}));
    }
    SECTION("a step breaks a reference")
    {
        steps.push_back(step(3, {u"CREATE TABLE half (a_id INTEGER REFERENCES a (id))"_s,
                                 u"INSERT INTO half (a_id) VALUES (99)"_s}));
        steps.back().foreignKeysOff = true;
    }
    steps.push_back(step(4, {u"CREATE TABLE never (x TEXT)"_s}));
    const MigrationReport report = Migrator(*database, steps, kMoment).run();
    CHECK(report.outcome == MigrationOutcome::Failed);
    CHECK(report.error.code == ErrorCode::MigrationFailed);
    CHECK(report.to == 2);
    CHECK(number(*database, u"PRAGMA user_version"_s) == 2);
    CHECK(number(*database, u"SELECT MAX(number) FROM schema_version ORDER BY 1"_s) == 2);
    CHECK(text(*database, u"SELECT x || y FROM a ORDER BY id"_s) == u"keptnew"_s);
    CHECK(number(*database, u"SELECT COUNT(*) FROM sqlite_master WHERE name IN ('half', 'never')"
                            " ORDER BY 1"_s) == 0);
    CHECK(number(*database, u"PRAGMA foreign_keys"_s) == 1);
    CHECK(old.backups().size() == 1);
}

TEST_CASE("a table is rebuilt with its references switched off meanwhile", "[storage][migration]")
{
    OldFile old;
    auto database = need(Database::open(old.path));
    auto steps = firstStep();
    steps.push_back(step(2, {u"CREATE TABLE b (a_id INTEGER NOT NULL REFERENCES a (id))"_s,
                             u"INSERT INTO b (a_id) VALUES (1)"_s}));
    steps.push_back(step(3, {u"CREATE TABLE c (id INTEGER NOT NULL PRIMARY KEY) STRICT"_s,
                             u"INSERT INTO c (id) SELECT id FROM a ORDER BY id"_s,
                             u"DROP TABLE a"_s, u"ALTER TABLE c RENAME TO a"_s}));
    steps.back().foreignKeysOff = true;
    const MigrationReport report = Migrator(*database, steps, kMoment).run();
    CAPTURE(report.error.detail);
    CHECK(report.outcome == MigrationOutcome::Upgraded);
    CHECK(number(*database, u"PRAGMA foreign_keys"_s) == 1);
    CHECK(number(*database, u"SELECT COUNT(*) FROM b JOIN a ON a.id = b.a_id ORDER BY 1"_s) == 1);
}

TEST_CASE("an older file opened for reading only is not upgraded", "[storage][migration]")
{
    OldFile old;
    auto database = need(Database::open(old.path, Database::Mode::ReadOnly));
    const MigrationReport report = Migrator(*database, twoSteps(), kMoment).run();
    CHECK(report.outcome == MigrationOutcome::Failed);
    CHECK(report.error.code == ErrorCode::ReadOnly);
    CHECK(old.backups().isEmpty());
}

TEST_CASE("a full disk stops the upgrade and says so", "[storage][migration]")
{
    OldFile old;
    auto database = need(Database::open(old.path));
    need(database->run(u"PRAGMA max_page_count = 6"_s));
    auto steps = firstStep();
    steps.push_back(step(
        2, {u"CREATE TABLE big (x BLOB)"_s, u"INSERT INTO big (x) VALUES (zeroblob(100000))"_s}));
    const MigrationReport report = Migrator(*database, steps, kMoment).run();
    CHECK(report.outcome == MigrationOutcome::Failed);
    CHECK(report.error.code == ErrorCode::DiskFull);
    CHECK(report.to == 1);
    CHECK(number(*database, u"PRAGMA user_version"_s) == 1);
}
