// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history_service.h"
#include "core/storage/query.h"
#include "core/storage/school_file.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"
#include "tests/support/test_paths.h"

#include <QFile>

// What script 0005 makes of a school's file of version 4.

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct VersionFour {
    QTemporaryDir folder;
    QString path = folder.filePath(u"school.db"_s);
    FixedClock clock{QDateTime(QDate(2026, 11, 30), QTime(9, 30))};

    VersionFour()
    {
        REQUIRE(QFile::copy(QStringLiteral(FRESHSTART_TEST_DATA) + u"/db/version-4.db"_s, path));
        REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
};

} // namespace

TEST_CASE("A file of version 4 has no history after the upgrade: none is made up",
          "[storage][migration][history]")
{
    VersionFour old;
    const auto file = need(SchoolFile::open(old.path, old.clock));
    CHECK(file->migration().from == 4);
    CHECK(QFile::exists(file->migration().backupPath));
    CHECK(rowCount(file->database(), u"student"_s) == 1);
    CHECK(rowCount(file->database(), u"history_entry"_s) == 0);
    Query head(file->database(), u"SELECT entries, hash FROM history_head ORDER BY id"_s);
    CHECK(need(head.one([](const Row& row) { return row.integer(0); })) == 0);
    CHECK_FALSE(file->database().run(u"INSERT INTO history_head (id, entries, hash) "
                                     "VALUES (2, 0, '')"_s));
}

TEST_CASE("After the upgrade the history begins with the first change",
          "[storage][migration][history]")
{
    VersionFour old;
    const auto workspace = need(Workspace::open(old.path, old.clock));
    const StudentId id = need(workspace->students().rows(old.clock.today())).front().id;
    StudentRecord record = need(workspace->students().find(id));
    record.details.form = u"9K"_s;
    need(workspace->students().update(record));
    const auto entries = need(workspace->history().ofStudent(id));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].id == 1);
    CHECK(entries[0].changes == std::vector<RowDifference>{
                                    {u"student"_s, {{u"form"_s, u"9H"_s}}, {{u"form"_s, u"9K"_s}}, {}}});
    CHECK(need(workspace->history().check()) == ChainReport{1, {}});
}
