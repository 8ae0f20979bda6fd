// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention_repository.h"
#include "core/storage/query.h"
#include "core/storage/school_file.h"
#include "core/students/support_repository.h"
#include "tests/support/catch.h"
#include "tests/support/support_samples.h"
#include "tests/support/test_database.h"
#include "tests/support/test_paths.h"

#include <QFile>

// What script 0004 makes of a school's file of version 3.

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct VersionThree {
    QTemporaryDir folder;
    QString path = folder.filePath(u"school.db"_s);
    FixedClock clock{QDateTime(QDate(2026, 11, 30), QTime(9, 30))};

    VersionThree()
    {
        REQUIRE(QFile::copy(QStringLiteral(FRESHSTART_TEST_DATA) + u"/db/version-3.db"_s, path));
        REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        auto database = need(Database::open(path));
        for (const QString& statement : {
                 u"INSERT INTO prevention_meeting (id, student_id, requested_by, meeting_date, "
                 "meeting_time, place, chair_id, attending_school, attendance_permille, "
                 "suspension_ends, one_off_incident, prior_concern, plan_date, plan_summary, held, "
                 "created_at, changed_at) VALUES (5, 1, 'Mrs J. Hart', '2026-12-02', '14:00:00', "
                 "'Room 4', 1, 1, 784, NULL, 0, 1, '2026-09-21', 'Calm starts', 0, "
                 "'2026-11-23T10:00:00Z', '2026-11-23T10:00:00Z')"_s,
                 u"INSERT INTO prevention_attendee (prevention_id, position, name, role, "
                 "role_note, organisation, attended, agreed_plan) VALUES (5, 1, 'Mrs J. Hart', "
                 "'head', '', '', 0, 0), (5, 2, 'Mr O. Pike', 'exclusions_officer', '', "
                 "'City Council', 0, 0)"_s,
             }) {
            need(database->run(statement));
        }
    }
};

} // namespace

TEST_CASE("What version 3 knew of a prevention meeting is there after the upgrade, and nothing more",
          "[storage][migration]")
{
    VersionThree old;
    const auto file = need(SchoolFile::open(old.path, old.clock));
    CHECK(file->migration().from == 3);
    CHECK(QFile::exists(file->migration().backupPath));
    const PreventionDetails d =
        need(PreventionRepository(file->database()).find(PreventionId{5})).details;
    CHECK(d.requestedBy == u"Mrs J. Hart"_s);
    CHECK(d.date == QDate(2026, 12, 2));
    CHECK(d.time == QTime(14, 0));
    CHECK(d.place == u"Room 4"_s);
    CHECK(d.chair == StaffId{1});
    CHECK(d.attendancePermille == 784);
    CHECK(d.planDate == QDate(2026, 9, 21));
    CHECK(d.planSummary == u"Calm starts"_s);
    REQUIRE(d.attendees.size() == 2);
    CHECK(d.attendees[1].name == u"Mr O. Pike"_s);
    CHECK(d.attendees[1].organisation == u"City Council"_s);
    // What version 3 could not know is not made up.
    CHECK(!d.attendees[1].invited.has_value());
    CHECK(!d.calledOff.has_value());
    CHECK(d.minuteTaker.isEmpty());
    CHECK(d.preparation == PreventionPreparation{});
    CHECK(d.talk == PreventionTalk{});
    CHECK(d.result == PreventionResult{});
}

TEST_CASE("After the upgrade a student has no support yet, and can be given some",
          "[storage][migration]")
{
    VersionThree old;
    const auto file = need(SchoolFile::open(old.path, old.clock));
    SupportRepository supports(file->database());
    CHECK(need(supports.of(StudentId{1})) == StudentSupport{});
    need(supports.save(StudentId{1}, anInternalExclusion()));
    need(supports.save(StudentId{1}, aStartedAssessment()));
    CHECK(need(supports.of(StudentId{1})).internalExclusions.size() == 1);
    Query broken(file->database(), u"PRAGMA foreign_key_check"_s);
    CHECK(need(broken.list([](const Row& row) { return row.text(0); })).empty());
}
