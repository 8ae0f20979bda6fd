// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "core/storage/school_file.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"
#include "tests/support/test_paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTimeZone>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// SHA-256 of each script that has gone out, line ends as "\n". Never change a line: add one.
const QHash<QString, QByteArray> kReleased{
    {u"0001_initial.sql"_s, "a43c21cc7c663fe4150c7f476081537ac6d9e0d7ea11bc341b01f3a373ade96e"},
    {u"0002_life_after_issue.sql"_s,
     "217e27e6ac0ab2b4e15f3e10c2a7416bd7aee30916c39553b35afa16b5b0f84c"},
    {u"0003_welcome_back_protocol.sql"_s,
     "d23528e34e2eb9b2843712207b47e2ca8f109106427b5300e11f8e71a7a51894"},
    {u"0004_prevention.sql"_s, "cadc9ac1827ec7a72da1dfadf82b5a750431332f13e983d89554a3281c5c3a22"},
    {u"0005_history.sql"_s, "c28151ce519ecfd98821250180f879a772c0e0e261892f428c010ca00f2c9e93"},
    {u"0006_rights.sql"_s, "e83c89bceb0cc4d59d540dd32b4a5fcc71b90c6dfe6a976da98f7034f621c6df"},
};

QString fixture(int version)
{
    return QStringLiteral(FRESHSTART_TEST_DATA) + u"/db/version-%1.db"_s.arg(version);
}

/// Every table and index as SQLite keeps it, white space evened out.
QStringList schemaOf(Database& database)
{
    static const QRegularExpression space(u"\\s+"_s);
    Query query(database, u"SELECT type, name, COALESCE(sql, '') FROM sqlite_master"
                          " ORDER BY type, name"_s);
    const std::vector<QString> rows = need(query.list([](const Row& row) {
        return QString(row.text(0) + u' ' + row.text(1) + u' ' + row.text(2))
            .replace(space, u" "_s);
    }));
    return QStringList(rows.begin(), rows.end());
}

/// Invented people; a little of everything that hangs together.
const QStringList kContent{
    u"INSERT INTO setting (key, value) VALUES ('example', 'kept')"_s,
    u"INSERT INTO staff (name, role, job_title, email, phone, may_act_for_head, active)"
    " VALUES ('Mrs J. Hart', 'head', '', '', '', 0, 1)"_s,
    u"INSERT INTO student (upn, external_key, surname, forename, middle_names, preferred_surname,"
    " preferred_forename, date_of_birth, sex, year_group, form, address, postcode, search_key,"
    " sort_key, created_at, changed_at) VALUES ('', '', 'O''Brien-Łukasz', 'Zoë', '', '', '',"
    " '2012-02-29', 'F', '9', '9H', '1 Mill Lane', 'XX1 1XX', 'obrien lukasz zoe',"
    " 'obrien lukasz zoe', '2026-09-01T08:00:00Z', '2026-09-01T08:00:00Z')"_s,
    u"INSERT INTO suspension (student_id, status, category, first_date, first_session, last_date,"
    " last_session, half_days, what_happened, decided_by, exam_missed, work_set, provision_place,"
    " provision_times, provision_report_to, provision_note, external_key, created_at, changed_at)"
    " VALUES (1, 'draft', 'SUSP', '2026-11-24', 'AM', '2026-11-26', 'PM', 6, 'invented', 1, 0, '',"
    " '', '', '', '', '', '2026-11-23T10:00:00Z', '2026-11-23T10:00:00Z')"_s,
    u"INSERT INTO suspension_reason (suspension_id, position, code) VALUES (1, 1, 'DB')"_s,
};

} // namespace

TEST_CASE("scripts that have gone out are never edited", "[storage][migration]")
{
    const QStringList paths = builtInMigrationFiles();
    for (const QString& path : paths) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll().replace("\r\n", "\n");
        const QByteArray hash =
            QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        CAPTURE(path);
        // A script without a line here is new: pin it when the version goes out.
        CHECK(kReleased.value(QFileInfo(path).fileName(), hash) == hash);
    }
    CHECK(kReleased.size() <= paths.size());
}

TEST_CASE("a file of every released version opens, and ends like a new one", "[storage][migration]")
{
    TestDatabase fresh;
    for (int version = 1; version <= static_cast<int>(kReleased.size()); ++version) {
        CAPTURE(version);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"school.db"_s);
        REQUIRE(QFile::copy(fixture(version), path));
        REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const FixedClock clock(QDateTime(QDate(2026, 11, 24), QTime(9, 30)));
        const auto file = need(SchoolFile::open(path, clock));
        CHECK(schemaOf(file->database()) == schemaOf(fresh.database()));
        CHECK(rowCount(file->database(), u"suspension_reason"_s) == 1);
        Query query(file->database(), u"SELECT surname FROM student ORDER BY id"_s);
        CHECK(need(query.one([](const Row& row) { return row.text(0); })) == u"O'Brien-Łukasz"_s);
    }
}

// Not run with the others. Writes the file of the newest version into the source tree, once, when
// that version goes out: core_tests "[write-db-fixture]".
TEST_CASE("the fixture of the newest version is written", "[.][write-db-fixture]")
{
    const auto scripts = need(builtInMigrations());
    const QString path = fixture(scripts.back().number);
    QFile::remove(path);
    auto database = need(Database::open(path));
    const QDateTime moment(QDate(2026, 9, 1), QTime(8, 0), QTimeZone::utc());
    REQUIRE(Migrator(*database, scripts, moment).run().outcome == MigrationOutcome::Upgraded);
    for (const QString& statement : kContent) {
        need(database->run(statement));
    }
    need(database->run(u"VACUUM"_s));
}
