// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/undo_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/prevention/prevention_service.h"
#include "core/records/attachment_service.h"
#include "core/records/draft_service.h"
#include "core/records/history_service.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/storage/settings_store.h"
#include "core/storage/transaction.h"
#include "core/students/student_service.h"
#include "core/suspensions/suspension_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/scans.h"
#include "tests/support/test_database.h"

#include <QSignalSpy>
#include <QTimeZone>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kMoment(QDate(2026, 11, 16), QTime(10, 22), QTimeZone::utc());

struct Fixture {
    TestDatabase db;
    FixedClock clock{kMoment};
    ChangeNotifier notifier;
    HistoryService history{db.database(), clock};
    UndoService undo{db.database(), history, clock, notifier};
    StudentService students{db.database(), clock, notifier};

    Fixture()
    {
        need(history.start());
        history.setWho(u"Mrs J. Hart"_s);
    }

    StudentId addNoah()
    {
        StudentRecord record;
        record.details.forename = u"Noah"_s;
        record.details.surname = u"Fox"_s;
        for (const QString& surname : {u"Holt"_s, u"Fox"_s}) {
            Contact contact;
            contact.title = u"Mrs"_s;
            contact.surname = surname;
            contact.relationship = u"PAM"_s;
            record.contacts.push_back(contact);
        }
        return need(students.add(record));
    }

    void removeFirstContact(StudentId id)
    {
        StudentRecord record = need(students.find(id));
        record.contacts.erase(record.contacts.begin());
        need(students.update(record));
    }

    void setForm(StudentId id, const QString& form)
    {
        StudentRecord record = need(students.find(id));
        record.details.form = form;
        need(students.update(record));
    }

    QString next() const
    {
        const auto step = undo.nextUndo();
        return step ? step->what : QString();
    }
};

} // namespace

TEST_CASE("A contact removed by mistake is back with everything that was known", "[records][undo]")
{
    Fixture f;
    const StudentId id = f.addNoah();
    const StudentRecord before = need(f.students.find(id));
    QSignalSpy removed(&f.undo, &UndoService::removed);
    f.removeFirstContact(id);
    CHECK(f.next() == u"Removed contact Mrs Holt of Noah Fox"_s);
    CHECK(removed.count() == 1);

    QSignalSpy told(&f.notifier, &ChangeNotifier::studentsChanged);
    const UndoStep done = need(f.undo.undo());
    CHECK(done.what == u"Removed contact Mrs Holt of Noah Fox"_s);
    CHECK(need(f.students.find(id)) == before);
    CHECK(told.count() == 1);
    CHECK(removed.count() == 1); // taking back removes nothing that anybody has to hear of
    CHECK(f.next() == u"Added the student Noah Fox"_s);

    const auto entry = need(f.history.ofStudent(id)).front();
    CHECK(entry.who == u"Mrs J. Hart"_s);
    CHECK(entry.act == HistoryAct::Changed);
    CHECK(entry.reason == u"undone: Removed contact Mrs Holt of Noah Fox"_s);
    CHECK_FALSE(need(f.history.check()).broken.has_value());
}

TEST_CASE("What was taken back can be done again, and taken back again", "[records][undo]")
{
    Fixture f;
    const StudentId id = f.addNoah();
    f.setForm(id, u"9A"_s);
    f.setForm(id, u"9B"_s);
    need(f.undo.undo());
    need(f.undo.undo());
    CHECK(need(f.students.find(id)).details.form.isEmpty());
    CHECK(f.undo.nextRedo()->what == u"Changed the student Noah Fox"_s);
    need(f.undo.redo());
    need(f.undo.redo());
    CHECK(need(f.students.find(id)).details.form == u"9B"_s);
    CHECK_FALSE(f.undo.nextRedo());
    CHECK(need(f.history.ofStudent(id)).front().reason ==
          u"done again: Changed the student Noah Fox"_s);
    need(f.undo.undo());
    CHECK(need(f.students.find(id)).details.form == u"9A"_s);

    f.setForm(id, u"9C"_s); // another way has been taken
    CHECK_FALSE(f.undo.nextRedo());
}

TEST_CASE("A student who was added can be taken out again, and put back", "[records][undo]")
{
    Fixture f;
    const StudentId id = f.addNoah();
    const StudentRecord before = need(f.students.find(id));
    need(f.undo.undo());
    CHECK(need(f.students.count()) == 0);
    CHECK_FALSE(f.undo.nextUndo());
    CHECK(f.undo.undo().error().field == u"nothing"_s);
    need(f.undo.redo());
    CHECK(need(f.students.find(id)) == before);
}

TEST_CASE("What was changed since is not overwritten, and what was added since is not lost",
          "[records][undo]")
{
    Fixture f;
    const StudentId id = f.addNoah();
    const qint64 added = f.undo.nextUndo()->number;
    f.setForm(id, u"9A"_s);
    const qint64 changed = f.undo.nextUndo()->number;
    f.setForm(id, u"9B"_s);
    QSignalSpy told(&f.notifier, &ChangeNotifier::studentsChanged);
    const auto entries = need(f.history.ofStudent(id)).size();
    const Error error = f.undo.undo(changed).error();
    CHECK(error.code == ErrorCode::CannotUndo);
    CHECK(error.field == u"changed_since"_s);
    CHECK(sentenceFor(error) ==
          u"This cannot be undone: Changed the student Noah Fox. Something of it has been changed "
          "since. Change it by hand; nothing has been touched."_s);
    CHECK(need(f.students.find(id)).details.form == u"9B"_s);

    // A suspension hangs on the student now.
    need(SuspensionRepository(f.db.database()).add(aSuspension(id), f.clock.now()));
    CHECK(f.undo.undo(added).error().field == u"changed_since"_s);
    CHECK(need(f.students.find(id)).details.form == u"9B"_s);
    CHECK(told.count() == 0);
    CHECK(need(f.history.ofStudent(id)).size() == entries);
}

TEST_CASE("A row that came later is not swept away with the one it hangs on", "[records][undo]")
{
    Fixture f;
    const StudentId id = f.addNoah();
    const qint64 added = f.undo.nextUndo()->number;
    StudentRecord record = need(f.students.find(id));
    record.statuses.push_back({StatusKind::EhcPlan, {}, {}, {}}); // would go by cascade
    need(f.students.update(record));
    CHECK(f.undo.undo(added).error().field == u"changed_since"_s);
    CHECK(need(f.students.find(id)).statuses.size() == 1);
}

TEST_CASE("A scan that was removed is back byte for byte", "[records][undo]")
{
    Fixture f;
    const StudentId id = f.addNoah();
    AttachmentService attachments(f.db.database(), f.clock, f.notifier);
    const AttachmentId scan = need(attachments.add({{}, {id, {}, {}, {}}, AttachmentKind::Report,
                                                    u"Report"_s, u"scan.pdf"_s, {}, 0, {},
                                                    aPdf("a page"), {}}));
    const Attachment before = need(attachments.find(scan));
    need(attachments.remove(scan));
    CHECK(f.next() == u"Removed an attached file “Report” of Noah Fox"_s);
    CHECK(f.undo.nextUndo()->isRemoval);
    QSignalSpy told(&f.notifier, &ChangeNotifier::documentsChanged);
    need(f.undo.undo());
    CHECK(need(attachments.find(scan)) == before);
    CHECK(told.count() == 1);
    need(f.undo.redo());
    CHECK(attachments.find(scan).error().code == ErrorCode::NotFound);
    need(f.undo.undo());
    CHECK(need(attachments.find(scan)) == before);
}

TEST_CASE("A logo that was replaced or taken away is back", "[records][undo]")
{
    Fixture f;
    SchoolService schools(f.db.database(), f.clock, f.notifier);
    School school;
    school.name = u"Meadow Vale"_s;
    need(schools.save(school));
    for (const QByteArray& logo : {aPngHead(10, 10), aPngHead(20, 20), QByteArray()}) {
        school.logo = logo;
        school.phone += u'1'; // not one sitting of the set-up assistant
        f.clock.set(f.clock.now().addSecs(600));
        need(schools.save(school));
    }
    need(f.undo.undo());
    CHECK(need(schools.load()).logo == aPngHead(20, 20));
    need(f.undo.undo());
    CHECK(need(schools.load()).logo == aPngHead(10, 10));
    need(f.undo.undo());
    CHECK(need(schools.load()).logo.isEmpty());
    need(f.undo.redo());
    CHECK(need(schools.load()).logo == aPngHead(10, 10));
}

TEST_CASE("A letter that went out is not taken back, and what was done before it still is",
          "[records][undo]")
{
    Fixture f;
    const StudentId id = f.addNoah();
    f.setForm(id, u"9A"_s);
    const SuspensionId suspension =
        need(SuspensionRepository(f.db.database()).add(aSuspension(id), f.clock.now()));
    RecordsService records(f.db.database(), f.clock, f.notifier);
    IssuedDocument letter;
    letter.kind = u"suspension-letter"_s;
    letter.student = id;
    letter.suspension = suspension;
    letter.title = u"Suspension letter"_s;
    letter.content = u"{}"_s;
    letter.pdf = "%PDF-1.4 pages";
    need(records.issueSuspension(suspension, {letter}));
    CHECK(f.next() == u"Issued the suspension of Noah Fox"_s);
    const Error error = f.undo.undo().error();
    CHECK(error.field == u"suspension_issued"_s);
    CHECK(sentenceFor(error) ==
          u"This cannot be undone: Issued the suspension of Noah Fox. The letters have gone out. "
          "Cancel or correct the suspension instead."_s);
    CHECK(need(SuspensionRepository(f.db.database()).find(suspension)).status ==
          SuspensionStatus::Issued);
    CHECK(f.next() == u"Changed the student Noah Fox"_s);
    need(f.undo.undo());
    CHECK(need(f.students.find(id)).details.form.isEmpty());

    need(records.keep(letter));
    CHECK(f.undo.undo().error().field == u"document_issued"_s);
}

TEST_CASE("What the program writes for itself is nothing to undo", "[records][undo]")
{
    Fixture f;
    const StudentId id = f.addNoah();
    f.setForm(id, u"9A"_s);
    QSignalSpy changed(&f.undo, &UndoService::changed);
    need(DraftService(f.db.database(), f.clock).save(u"welcome_back_record"_s, 7, u"words"_s));
    {
        Transaction transaction(f.db.database());
        need(SettingsStore(f.db.database()).setValue(u"backup.last_good"_s, u"2026-11-16"_s));
        need(transaction.commit());
    }
    f.clock.set(kMoment.addSecs(60));
    need(f.students.update(need(f.students.find(id)))); // saved without a change
    need(f.history.note(HistoryAct::Printed, {SubjectKind::Student, id.number}, u"sheet"_s));
    CHECK(changed.count() == 0);
    CHECK(f.next() == u"Changed the student Noah Fox"_s);
    need(f.undo.undo()); // the parts saved again have other numbers now
    CHECK(need(f.students.find(id)).details.form.isEmpty());
    CHECK(need(f.students.find(id)).contacts.size() == 2);
}

TEST_CASE("A meeting that saves itself while somebody types is one step for one sitting",
          "[records][undo]")
{
    Fixture f;
    const StudentId id = f.addNoah();
    const StaffId chair = putStaff(f.db.database(), u"Mrs J. Hart"_s, u"head"_s);
    PreventionService preventions(f.db.database(), f.clock, f.notifier);
    StaffMember head;
    head.id = chair;
    head.name = u"Mrs J. Hart"_s;
    head.role = StaffRole::Head;
    const auto save = [&](const PreventionMeeting& meeting) {
        return need(preventions.save(meeting, {head}));
    };
    PreventionMeeting kept{{}, aPreventionMeeting(id, chair)};
    kept.id = save(kept);
    const PreventionId meeting = kept.id;
    const qint64 added = f.undo.nextUndo()->number;
    const QString place = kept.details.place;
    for (const QString& typed : {u"R"_s, u"Ro"_s, u"Room 4"_s}) {
        f.clock.set(f.clock.now().addSecs(5));
        kept.details.place = typed;
        save(kept);
    }
    CHECK(f.undo.nextUndo()->number == added + 1);
    f.clock.set(f.clock.now().addSecs(600));
    kept.details.place = u"Room 5"_s;
    save(kept);
    CHECK(f.undo.nextUndo()->number == added + 2);
    need(f.undo.undo());
    CHECK(need(preventions.find(meeting)).details.place == u"Room 4"_s);
    need(f.undo.undo());
    CHECK(need(preventions.find(meeting)).details.place == place);
}

TEST_CASE("Too much for the memory is said, with the way out", "[records][undo]")
{
    Fixture f;
    f.undo.setMostBytes(2'000);
    const StudentId id = f.addNoah();
    const Error error = f.undo.undo().error();
    CHECK(error.field == u"too_large"_s);
    CHECK(sentenceFor(error).contains(u"Restore the backup made before it"_s));
    f.undo.setMostBytes(20'000);
    for (int i = 0; i < 40; ++i) {
        f.setForm(id, QString::number(i));
    }
    int steps = 0;
    while (f.undo.undo()) {
        ++steps;
    }
    CHECK(steps > 0);
    CHECK(steps < 40); // the oldest were forgotten
}

TEST_CASE("After a restore and after an erasure nothing of before can be undone", "[records][undo]")
{
    Fixture f;
    const StudentId id = f.addNoah();
    Q_EMIT f.notifier.restored();
    CHECK_FALSE(f.undo.nextUndo());
    {
        const auto named = f.undo.called(u"Erased a student"_s, UndoRefusal::Erased);
        f.removeFirstContact(id);
    }
    CHECK(f.next() == u"Erased a student"_s);
    CHECK(f.undo.undo().error().field == u"erased"_s);
    CHECK(need(f.students.find(id)).contacts.size() == 1);
    f.setForm(id, u"9A"_s);
    CHECK(f.next() == u"Changed the student Noah Fox"_s);
}
