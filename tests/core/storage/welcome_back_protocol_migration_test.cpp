// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"
#include "core/storage/school_file.h"
#include "core/school/school_repository.h"
#include "core/welcome_back/welcome_back_repository.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"
#include "tests/support/test_paths.h"

#include <QFile>

// What script 0003 makes of a school's file of version 2.

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct VersionTwo {
    QTemporaryDir folder;
    QString path = folder.filePath(u"school.db"_s);
    FixedClock clock{QDateTime(QDate(2026, 11, 28), QTime(9, 30))};

    VersionTwo()
    {
        REQUIRE(QFile::copy(QStringLiteral(FRESHSTART_TEST_DATA) + u"/db/version-2.db"_s, path));
        REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        auto database = need(Database::open(path));
        for (const QString& statement : {
                 u"UPDATE suspension SET status = 'issued' WHERE id = 1"_s,
                 u"INSERT INTO welcome_back (id, suspension_id, arrangement, meeting_date, "
                 "meeting_time, place, lead_id, no_meeting_reason, no_meeting_note, uploaded_by, "
                 "changed_at) VALUES (7, 1, 'meeting_set', '2026-11-27', '08:20:00', 'Room 4', 1, "
                 "'other', '', '', '2026-11-23T10:00:00Z')"_s,
                 u"INSERT INTO welcome_back_record VALUES (7, '2026-11-27', '08:20:00', "
                 "'Mrs J. Hart', 1, 1, 1, 'Glad', 'Mornings', 'A calm start with Mr Li', '', '', "
                 "'', '', '', '', '', '', '', '', 'Two calm starts', 'A call on Fridays', "
                 "'Send the timetable', 'Mentor', '', 'Safety on the stairs', '2026-12-08')"_s,
                 u"INSERT INTO welcome_back_attendee VALUES (7, 1, 'Ms K. Farrow', 'mother', 1)"_s,
             }) {
            need(database->run(statement));
        }
    }
};

} // namespace

TEST_CASE("What version 2 knew of a meeting is there after the upgrade, word for word",
          "[storage][migration]")
{
    VersionTwo old;
    const auto file = need(SchoolFile::open(old.path, old.clock));
    CHECK(file->migration().from == 2);
    CHECK(QFile::exists(file->migration().backupPath));
    const WelcomeBack meeting =
        need(WelcomeBackRepository(file->database()).find(WelcomeBackId{7}));
    REQUIRE(meeting.record.has_value());
    const auto& all = meeting.record->commitments;
    CHECK(wordingsOf(all, CommitmentKind::Strategy) == QStringList{u"A calm start with Mr Li"_s});
    CHECK(wordingsOf(all, CommitmentKind::TargetStudent) == QStringList{u"Two calm starts"_s});
    CHECK(wordingsOf(all, CommitmentKind::TargetFamily) == QStringList{u"A call on Fridays"_s});
    CHECK(wordingsOf(all, CommitmentKind::TargetReferringSchool) ==
          QStringList{u"Send the timetable"_s});
    CHECK(all.front().state == CommitmentState::Open);
    CHECK(meeting.record->barriers == u"Mornings"_s);
    CHECK(meeting.record->support == u"Mentor"_s);
    CHECK(meeting.record->incidentInDetail);
    CHECK(meeting.record->incidentDiscussed == u"Safety on the stairs"_s);
    CHECK(meeting.record->reviewOn == QDate(2026, 12, 8));
    CHECK(meeting.record->attendees ==
          std::vector<Attendee>{{u"Ms K. Farrow"_s, u"mother"_s, true, AttendeeKind::Family}});
    // The letter had gone out with the meeting in it.
    REQUIRE(meeting.told.has_value());
    CHECK(meeting.told->date == QDate(2026, 11, 27));
    CHECK(meeting.told->place == u"Room 4"_s);
}

TEST_CASE("After the upgrade a proprietor can be entered, and staff are who they were",
          "[storage][migration]")
{
    VersionTwo old;
    const auto file = need(SchoolFile::open(old.path, old.clock));
    SchoolRepository schools(file->database());
    const StaffMember head = need(schools.findStaff(StaffId{1}));
    CHECK(head.name == u"Mrs J. Hart"_s);
    CHECK(head.role == StaffRole::Head);
    StaffMember owner;
    owner.name = u"Mr P. Lowe"_s;
    owner.role = StaffRole::Proprietor;
    const StaffId id = need(schools.addStaff(owner));
    CHECK(need(schools.findStaff(id)).role == StaffRole::Proprietor);
    Query broken(file->database(), u"PRAGMA foreign_key_check"_s);
    CHECK(need(broken.list([](const Row& row) { return row.text(0); })).empty());
}
