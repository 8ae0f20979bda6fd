// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/issued_document_repository.h"
#include "core/records/wording_repository.h"
#include "core/storage/query.h"
#include "core/storage/school_file.h"
#include "core/students/student_repository.h"
#include "core/suspensions/follow_up_repository.h"
#include "core/suspensions/suspension_repository.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"
#include "tests/support/test_paths.h"

#include <QFile>

// What script 0002 makes of a school's file of version 1.

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// A copy of the file as version 1 left it; each table with how many rows it has.
struct VersionOne {
    QTemporaryDir folder;
    QString path = folder.filePath(u"school.db"_s);
    FixedClock clock{QDateTime(QDate(2026, 11, 24), QTime(9, 30))};
    QHash<QString, int> rows;

    VersionOne()
    {
        REQUIRE(QFile::copy(QStringLiteral(FRESHSTART_TEST_DATA) + u"/db/version-1.db"_s, path));
        REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        auto database = need(Database::open(path));
        need(
            database->run(u"INSERT INTO issued_document (kind, student_id, suspension_id, version, "
                          "recipient, title, content, pdf, issued_at) VALUES ('suspension-letter', "
                          "1, 1, 1, 'Ms K. Farrow', 'Suspension letter', '{}', x'255044462D', "
                          "'2026-11-23T10:05:00Z')"_s));
        Query tables(*database, u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT "
                                "LIKE 'sqlite_%' ORDER BY name"_s);
        for (const QString& table : need(tables.list([](const Row& row) { return row.text(0); }))) {
            rows.insert(table, rowCount(*database, table));
        }
    }
};

} // namespace

TEST_CASE("A file of version 1 is brought up with nothing lost", "[storage][migration]")
{
    VersionOne old;
    REQUIRE(old.rows.value(u"suspension"_s) == 1);
    const auto file = need(SchoolFile::open(old.path, old.clock));
    CHECK(file->migration().outcome == MigrationOutcome::Upgraded);
    CHECK(file->migration().from == 1);
    CHECK(file->migration().to >= 2);
    CHECK(QFile::exists(file->migration().backupPath));
    for (auto table = old.rows.cbegin(); table != old.rows.cend(); ++table) {
        INFO(table.key().toStdString());
        const bool grows = table.key().contains(u"version"_s); // each script leaves a row there
        const int steps = grows ? file->migration().to - file->migration().from : 0;
        CHECK(rowCount(file->database(), table.key()) == table.value() + steps);
    }
}

TEST_CASE("What version 1 did not know has its default after the upgrade", "[storage][migration]")
{
    VersionOne old;
    const auto file = need(SchoolFile::open(old.path, old.clock));
    Database& database = file->database();
    const SuspensionId id{1};
    const Suspension suspension = need(SuspensionRepository(database).find(id));
    CHECK(suspension.details.whatHappened == u"invented"_s);
    CHECK(suspension.details.first == HalfDay{QDate(2026, 11, 24), Session::Am});
    CHECK(suspension.details.reasonCodes == QStringList{u"DB"_s});
    CHECK_FALSE(suspension.servedUntil);
    CHECK_FALSE(suspension.details.examDate);
    CHECK_FALSE(suspension.details.examsOver);
    CHECK_FALSE(suspension.details.follows);
    CHECK(suspension.details.provision == Provision{});

    SuspensionFollowUp nothing;
    nothing.suspension = id;
    CHECK(need(FollowUpRepository(database).find(id)) == nothing);
    CHECK(need(StudentRepository(database).find(StudentId{1})).daysElsewhere.empty());
    CHECK(need(WordingRepository(database).all()).empty());
    const auto letters = need(IssuedDocumentRepository(database).list({}));
    REQUIRE(letters.size() == 1);
    CHECK(letters.front().recipient == u"Ms K. Farrow"_s);
    CHECK(letters.front().facts.isEmpty());
}

TEST_CASE("What the new columns may not hold is refused", "[storage][migration]")
{
    VersionOne old;
    const auto file = need(SchoolFile::open(old.path, old.clock));
    const QString statement = GENERATE(
        u"UPDATE suspension SET exams_over = 2"_s, u"UPDATE suspension SET follows_id = 99"_s,
        u"UPDATE suspension SET provision_by = 'nobody'"_s,
        u"UPDATE suspension SET served_session = 'noon'"_s,
        u"INSERT INTO suspension_follow_up (suspension_id, changed_at) VALUES (99, '')"_s,
        u"INSERT INTO suspension_step (suspension_id, step, done_on, method, done_by, note) VALUES "
        "(1, 'set_work', '2026-11-24', 'pigeon', '', '')"_s,
        u"INSERT INTO days_elsewhere (student_id, school_year, half_days, school, note) VALUES "
        "(1, 2026, 0, '', '')"_s,
        u"INSERT INTO letter_wording (name, wording, changed_at) VALUES ('a', NULL, '')"_s);
    INFO(statement.toStdString());
    CHECK_FALSE(file->database().run(statement));
}
