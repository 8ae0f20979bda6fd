// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/records/attachment_service.h"
#include "core/school/school_service.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"
#include "core/students/student_service.h"
#include "core/suspensions/suspension_repository.h"
#include "core/welcome_back/welcome_back_repository.h"
#include "core/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/scans.h"
#include "tests/support/test_database.h"

#include <QTimeZone>

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kMoment(QDate(2026, 11, 24), QTime(10, 22, 33, 456), QTimeZone::utc());

struct Recorded {
    TestDatabase db;
    FixedClock clock{kMoment};
    ChangeNotifier notifier;
    HistoryService history{db.database(), clock};
    StudentService students{db.database(), clock, notifier};

    Recorded()
    {
        need(history.start());
        history.setWho(u"Mrs J. Hart"_s);
    }

    StudentId add(const QString& forename)
    {
        StudentRecord record;
        record.details.surname = u"Farrow"_s;
        record.details.forename = forename;
        return need(students.add(record));
    }
};

/// As somebody would who writes the file with another program.
void tamper(Database& database, const QString& statement)
{
    need(database.run(u"DROP TRIGGER IF EXISTS history_entry_stays"_s));
    need(database.run(u"DROP TRIGGER IF EXISTS history_entry_as_it_is"_s));
    need(database.run(statement));
}

} // namespace

TEST_CASE("Who added a student, who changed what, from what to what", "[records][history]")
{
    Recorded f;
    const StudentId id = f.add(u"Dylan"_s);
    StudentRecord record = need(f.students.find(id));
    f.history.setWho(u"Mr P. Lowe"_s);
    f.clock.set(kMoment.addSecs(60));
    record.details.form = u"9H"_s;
    need(f.students.update(record));

    const auto entries = need(f.history.ofStudent(id));
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].id == 2);
    CHECK(entries[0].who == u"Mr P. Lowe"_s);
    CHECK(entries[0].act == HistoryAct::Changed);
    CHECK(entries[0].moment == kMoment.addSecs(60));
    CHECK(entries[0].changes ==
          std::vector<RowDifference>{{u"student"_s, {{u"form"_s, u""_s}}, {{u"form"_s, u"9H"_s}}, {}}});
    CHECK(entries[1].who == u"Mrs J. Hart"_s);
    CHECK(entries[1].act == HistoryAct::Created);
    CHECK(entries[1].subject == HistorySubject{SubjectKind::Student, id.number});
    CHECK(need(f.history.check()) == ChainReport{2, {}});
}

TEST_CASE("What was taken back leaves nothing in the history", "[records][history]")
{
    Recorded f;
    {
        Transaction transaction(f.db.database());
        need(transaction.begun());
        putStudent(f.db.database());
    }
    CHECK(need(f.history.latest()).empty());
    f.add(u"Dylan"_s);
    CHECK(need(f.history.latest()).size() == 1);
}

TEST_CASE("A student saved without a change is not in the history again", "[records][history]")
{
    Recorded f;
    const StudentId id = f.add(u"Dylan"_s);
    need(f.students.update(need(f.students.find(id))));
    CHECK(need(f.history.ofStudent(id)).size() == 1);
}

TEST_CASE("What is done to one student is not told of another", "[records][history]")
{
    Recorded f;
    const StudentId dylan = f.add(u"Dylan"_s);
    const StudentId robin = f.add(u"Robin"_s);
    CHECK(need(f.history.ofStudent(dylan)).size() == 1);
    CHECK(need(f.history.ofStudent(robin)).size() == 1);
    CHECK(need(f.history.ofSubject({SubjectKind::Student, robin.number})).size() == 1);
}

TEST_CASE("A paper that was printed is noted, with whose it is", "[records][history]")
{
    Recorded f;
    const StudentId id = f.add(u"Dylan"_s);
    need(f.history.note(HistoryAct::Printed, {SubjectKind::Student, id.number}, u"day sheet"_s));
    const auto entries = need(f.history.ofStudent(id));
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].act == HistoryAct::Printed);
    CHECK(entries[0].reason == u"day sheet"_s);
    CHECK(need(f.history.check()) == ChainReport{2, {}});
}

TEST_CASE("A changed, a deleted and two swapped entries of the file are found", "[records][history]")
{
    Recorded f;
    for (const QString& name : {u"Ada"_s, u"Ben"_s, u"Cleo"_s, u"Dev"_s}) {
        f.add(name);
    }
    REQUIRE(need(f.history.check()) == ChainReport{4, {}});
    SECTION("the words of one")
    {
        tamper(f.db.database(), u"UPDATE history_entry SET content = '[]' WHERE id = 2"_s);
        CHECK(need(f.history.check()).broken == BrokenLink{ChainFault::ContentChanged, 2});
    }
    SECTION("who it was")
    {
        tamper(f.db.database(), u"UPDATE history_entry SET who = 'nobody' WHERE id = 3"_s);
        CHECK(need(f.history.check()).broken == BrokenLink{ChainFault::EntryChanged, 3});
    }
    SECTION("one is gone")
    {
        tamper(f.db.database(), u"DELETE FROM history_entry WHERE id = 2"_s);
        CHECK(need(f.history.check()).broken == BrokenLink{ChainFault::EntryMissing, 2});
    }
    SECTION("the last one is gone")
    {
        tamper(f.db.database(), u"DELETE FROM history_entry WHERE id = 4"_s);
        CHECK(need(f.history.check()).broken == BrokenLink{ChainFault::EndMissing, 4});
    }
    SECTION("two have changed places")
    {
        tamper(f.db.database(), u"UPDATE history_entry SET id = 99 WHERE id = 2"_s);
        tamper(f.db.database(), u"UPDATE history_entry SET id = 2 WHERE id = 3"_s);
        tamper(f.db.database(), u"UPDATE history_entry SET id = 3 WHERE id = 99"_s);
        CHECK(need(f.history.check()).broken->entry == 2);
    }
}

TEST_CASE("The file itself refuses to change or delete an entry", "[records][history]")
{
    Recorded f;
    f.add(u"Dylan"_s);
    CHECK_FALSE(f.db.database().run(u"DELETE FROM history_entry"_s));
    CHECK_FALSE(f.db.database().run(u"UPDATE history_entry SET who = 'nobody'"_s));
    CHECK(need(f.history.check()) == ChainReport{1, {}});
}

TEST_CASE("An open school notes its own set-up, and one that is opened again goes on",
          "[records][history]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"school.db"_s);
    const FixedClock clock(kMoment);
    {
        auto workspace = need(Workspace::create(path, clock));
        School school;
        school.name = u"Meadow Vale"_s;
        need(workspace->school().save(school));
        CHECK(need(workspace->history().latest()).size() == 1);
    }
    auto workspace = need(Workspace::open(path, clock));
    StaffMember head;
    head.name = u"Mrs J. Hart"_s;
    head.role = StaffRole::Head;
    static_cast<void>(need(workspace->school().addStaff(head)));
    const auto entries = need(workspace->history().latest());
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].subject == HistorySubject{SubjectKind::School, 0});
    CHECK(need(workspace->history().check()) == ChainReport{2, {}});
    CHECK(workspace->history().who().isEmpty());
}

TEST_CASE("A school that can only be read is looked at without a trace", "[records][history]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"school.db"_s);
    const FixedClock clock(kMoment);
    need(Workspace::create(path, clock));
    auto workspace = need(Workspace::open(path, clock, Workspace::Access::ReadOnly));
    CHECK(need(workspace->history().latest()).empty());
    CHECK(need(workspace->history().check()) == ChainReport{0, {}});
}

TEST_CASE("A meeting that was removed is still told of its student", "[records][history]")
{
    Recorded f;
    const StudentId id = f.add(u"Dylan"_s);
    SuspensionRepository suspensions(f.db.database());
    WelcomeBackRepository meetings(f.db.database());
    SuspensionId suspension;
    {
        Transaction transaction(f.db.database());
        suspension = need(suspensions.add(aSuspension(id), kMoment));
        need(meetings.savePlan(suspension, aMeetingPlan(QDate(2026, 11, 19)), kMoment));
        need(transaction.commit());
    }
    SECTION("the meeting alone")
    {
        Transaction transaction(f.db.database());
        need(f.db.database().run(u"DELETE FROM welcome_back"_s));
        need(transaction.commit());
    }
    SECTION("with its suspension")
    {
        Transaction transaction(f.db.database());
        need(f.db.database().run(u"DELETE FROM suspension"_s));
        need(transaction.commit());
    }
    SECTION("with its student")
    {
        Transaction transaction(f.db.database());
        need(f.db.database().run(u"DELETE FROM suspension"_s));
        need(f.db.database().run(u"DELETE FROM student"_s));
        need(transaction.commit());
    }
    const auto entries = need(f.history.ofStudent(id));
    const auto gone = std::ranges::find_if(entries, [](const HistoryEntry& entry) {
        return entry.subject.kind == SubjectKind::WelcomeBack && entry.act == HistoryAct::Removed;
    });
    CHECK(gone != entries.end());
}

TEST_CASE("Why something is changed is in the entries of that change alone", "[records][history]")
{
    Recorded f;
    const StudentId id = f.add(u"Dylan"_s);
    const auto change = [&](const QString& form) {
        StudentRecord record = need(f.students.find(id));
        record.details.form = form;
        need(f.students.update(record));
        return need(f.history.ofStudent(id)).front().reason;
    };
    {
        const auto because = f.history.because(u" The mother rang. "_s);
        CHECK(change(u"9A"_s) == u"The mother rang."_s);
    }
    CHECK(change(u"9B"_s).isEmpty());
    CHECK_FALSE(need(f.history.check()).broken.has_value());
}

TEST_CASE("The history of a record tells of its papers and files, and of no other's",
          "[records][history]")
{
    Recorded f;
    const StudentId id = f.add(u"Dylan"_s);
    SuspensionRepository suspensions(f.db.database());
    std::vector<SuspensionId> both;
    for (int i = 0; i < 2; ++i) {
        Transaction transaction(f.db.database());
        both.push_back(need(suspensions.add(aSuspension(id), kMoment)));
        need(transaction.commit());
    }
    AttachmentService attachments(f.db.database(), f.clock, f.notifier);
    need(attachments.add({{}, {id, both[0], {}, {}}, AttachmentKind::Report, u"Report"_s,
                          u"scan.pdf"_s, {}, 0, {}, aPdf(), {}}));
    const auto kindsOf = [&](SuspensionId suspension) {
        std::vector<SubjectKind> kinds;
        for (const HistoryEntry& entry :
             need(f.history.ofRecord({SubjectKind::Suspension, suspension.number}))) {
            kinds.push_back(entry.subject.kind);
        }
        return kinds;
    };
    CHECK(kindsOf(both[0]) == std::vector{SubjectKind::Attachment, SubjectKind::Suspension});
    CHECK(kindsOf(both[1]) == std::vector{SubjectKind::Suspension});
}

TEST_CASE("A write outside a transaction is an entry of its own", "[records][history]")
{
    Recorded f;
    const StudentId id = f.add(u"Dylan"_s);
    need(f.db.database().run(u"UPDATE student SET form = '9Z'"_s));
    const auto because = f.history.because(u"another thing"_s);
    StudentRecord record = need(f.students.find(id));
    record.details.middleNames = u"Kay"_s;
    need(f.students.update(record));
    const auto entries = need(f.history.ofStudent(id));
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].changes.front().after == QJsonObject{{u"middle_names"_s, u"Kay"_s}});
    CHECK(entries[1].changes.front().after == QJsonObject{{u"form"_s, u"9Z"_s}});
    CHECK(entries[1].reason.isEmpty());
    CHECK_FALSE(need(f.history.check()).broken.has_value());
}
