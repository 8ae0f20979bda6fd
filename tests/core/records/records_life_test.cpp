// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/storage/transaction.h"
#include "core/students/student_repository.h"
#include "core/suspensions/follow_up_repository.h"
#include "core/suspensions/suspension_repository.h"
#include "core/welcome_back/case_service.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/suspensions.h"
#include "tests/support/test_database.h"

#include <QSignalSpy>

// Cancelling and correcting what was issued (R18, R19).

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// Monday 16 to Wednesday 18 November 2026, issued with one letter.
struct Fixture {
    TestDatabase db;
    FixedClock clock{QDateTime(QDate(2026, 11, 17), QTime(15, 20))};
    ChangeNotifier notifier;
    RecordsService records{db.database(), clock, notifier};
    CaseService cases{db.database(), clock, notifier};
    StudentId student = putStudent(db.database());
    StaffId head = putStaff(db.database(), u"Mrs J. Hart"_s, u"head"_s);
    SuspensionId id = issued();

    SuspensionId issued()
    {
        const auto draft =
            need(cases.saveDraft({test::aSuspension(student), aMeetingPlan(QDate(2026, 11, 19))}));
        need(records.issueSuspension(draft, {letter(draft, u"{\"days\":3}"_s)}));
        return draft;
    }
    IssuedDocument letter(SuspensionId suspension, const QString& content) const
    {
        IssuedDocument d;
        d.kind = u"suspension-letter"_s;
        d.student = student;
        d.suspension = suspension;
        d.recipient = u"Ms K. Farrow"_s;
        d.title = u"Suspension letter"_s;
        d.content = content;
        d.pdf = "%PDF-1.4 pages";
        return d;
    }
    IssuedDocument broken() const
    {
        IssuedDocument d = letter(id, u"{}"_s);
        d.pdf.clear(); // no pages: the table refuses
        return d;
    }
    SuspensionCase asItIs() { return need(cases.find(id)); }
    SuspensionFollowUp followUp() { return need(FollowUpRepository(db.database()).find(id)); }
    Cancellation cancellation() const
    {
        return {QDate(2026, 11, 17), afternoonOf(QDate(2026, 11, 17)), u"new evidence"_s, head};
    }
    std::vector<IssuedDocument> kept()
    {
        IssuedDocumentFilter filter;
        filter.suspension = id;
        return need(records.list(filter));
    }
};

} // namespace

TEST_CASE("Cancelling keeps what was served, the reason and the letters", "[records][life]")
{
    Fixture f;
    IssuedDocument notice = f.letter(f.id, u"{\"cancelled\":true}"_s);
    notice.kind = u"cancellation-letter"_s;
    need(f.records.cancelSuspension(f.id, f.cancellation(), {notice}));
    const Suspension cancelled = f.asItIs().suspension;
    CHECK(cancelled.status == SuspensionStatus::Cancelled);
    CHECK(cancelled.servedUntil == afternoonOf(QDate(2026, 11, 17)));
    CHECK(cancelled.details.halfDays == 6); // as it was decided
    CHECK(f.followUp().cancellation == f.cancellation());
    CHECK(f.kept().size() == 2);
}

TEST_CASE("Cancelled before it began: nothing was served", "[records][life]")
{
    Fixture f;
    Cancellation before = f.cancellation();
    before.lastServed = {};
    need(f.records.cancelSuspension(f.id, before, {}));
    REQUIRE(f.asItIs().suspension.servedUntil);
    CHECK_FALSE(f.asItIs().suspension.servedUntil->isValid());
    CHECK(f.followUp().cancellation == before);
}

TEST_CASE("Once the board has begun to sit nothing is cancelled any more", "[records][life]")
{
    Fixture f;
    SuspensionRepository suspensions(f.db.database());
    Suspension exam = f.asItIs().suspension;
    exam.details.examMissed = true; // so that the board had to be told at once
    need(suspensions.update(exam, f.clock.now()));
    SuspensionFollowUp sitting = f.followUp();
    sitting.board.meetingStarted = true;
    need(FollowUpRepository(f.db.database()).save(sitting, f.clock.now()));
    const auto refused = f.records.cancelSuspension(f.id, f.cancellation(), {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::CannotCancel);
    CHECK(refused.error().detail == u"cancel_board_meeting_started"_s);
    CHECK(f.asItIs().suspension.status == SuspensionStatus::Issued);
}

TEST_CASE("R19: above forty-five days in the year nothing is cancelled any more",
          "[records][life][R19]")
{
    Fixture f;
    StudentRepository students(f.db.database());
    StudentRecord student = need(students.find(f.student));
    student.daysElsewhere = {{2026, 87, u"Elm Road"_s, {}}};
    need(students.update(student, f.clock.now()));
    const auto refused = f.records.cancelSuspension(f.id, f.cancellation(), {}); // 43.5 + 2
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::CannotCancel);
    CHECK(refused.error().detail == u"cancel_over_year_limit"_s);
    Cancellation morning = f.cancellation();
    morning.lastServed = morningOf(QDate(2026, 11, 17));
    CHECK(f.records.cancelSuspension(f.id, morning, {})); // 45 exactly
}

TEST_CASE("R7: above forty-five days in the year a school under the Regulations issues nothing",
          "[records][life][R7]")
{
    Fixture f;
    StudentRepository students(f.db.database());
    StudentRecord student = need(students.find(f.student));
    student.daysElsewhere = {{2026, 80, u"Elm Road"_s, {}}};
    need(students.update(student, f.clock.now()));
    Suspension more = test::aSuspension(f.student, morningOf(QDate(2026, 12, 1)),
                                        afternoonOf(QDate(2026, 12, 3)), 6); // 40 + 3 + 3
    const auto draft = need(f.cases.saveDraft({more, aMeetingPlan(QDate(2026, 12, 4))}));
    const auto refused = f.records.issueSuspension(draft, {f.letter(draft, u"{}"_s)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::CannotIssue);
    CHECK(refused.error().detail == u"year_limit_exceeded"_s);
    SchoolService school(f.db.database(), f.clock, f.notifier);
    School independent;
    independent.name = u"Oak Lane School"_s;
    independent.type = SchoolType::Independent;
    need(school.save(independent));
    CHECK(f.records.issueSuspension(draft, {f.letter(draft, u"{}"_s)}));
}

TEST_CASE("Cancelling says why", "[records][life][R19]")
{
    Fixture f;
    Cancellation silent = f.cancellation();
    silent.reason = u" "_s;
    CHECK(f.records.cancelSuspension(f.id, silent, {}).error().detail ==
          u"cancel_reason_missing"_s);
}

TEST_CASE("No more can have been served than the suspension lasts", "[records][life]")
{
    Fixture f;
    Cancellation later = f.cancellation();
    later.lastServed = morningOf(QDate(2026, 11, 19));
    const auto refused = f.records.cancelSuspension(f.id, later, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::CannotCancel);
    CHECK(refused.error().detail == u"cancel_served_too_long"_s);
    later.lastServed = afternoonOf(QDate(2026, 11, 18)); // after all of it was served
    CHECK(f.records.cancelSuspension(f.id, later, {}));
}

TEST_CASE("Only what is issued and in force is cancelled or corrected", "[records][life]")
{
    Fixture f;
    need(f.records.cancelSuspension(f.id, f.cancellation(), {}));
    CHECK(f.records.cancelSuspension(f.id, f.cancellation(), {}).error().code ==
          ErrorCode::NotAllowed);
    CHECK(f.records.correctSuspension(f.asItIs(), u"typing"_s, {}).error().code ==
          ErrorCode::NotAllowed);
    Fixture g;
    SuspensionCase draft{test::aSuspension(putStudent(g.db.database(), u"Amira"_s, u"Osei"_s)), {}};
    draft.suspension.id = need(g.cases.saveDraft(draft));
    CHECK(g.records.cancelSuspension(draft.suspension.id, g.cancellation(), {}).error().code ==
          ErrorCode::NotAllowed);
    CHECK(g.records.correctSuspension(draft, u"typing"_s, {}).error().code ==
          ErrorCode::NotAllowed);
    CHECK(g.records.cancelSuspension(SuspensionId{999}, g.cancellation(), {}).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("A correction prints a new version and keeps the old letter", "[records][life]")
{
    Fixture f;
    SuspensionCase corrected = f.asItIs();
    corrected.suspension.details.last = afternoonOf(QDate(2026, 11, 17));
    corrected.suspension.details.halfDays = 4;
    corrected.suspension.details.whatHappened = u"He pushed past."_s;
    corrected.welcomeBack.date = QDate(2026, 11, 18);
    need(f.records.correctSuspension(corrected, u"  one day too many "_s,
                                     {f.letter(f.id, u"{\"days\":2}"_s)}));
    CHECK(f.asItIs() == corrected);
    CHECK(f.followUp().correctionReason == u"one day too many"_s);
    auto versions = f.kept();
    REQUIRE(versions.size() == 2);
    std::ranges::sort(versions, {}, &IssuedDocument::version);
    CHECK(need(f.records.find(versions[0].id)).content == u"{\"days\":3}"_s);
    CHECK(versions[1].version == 2);
    CHECK(need(f.records.find(versions[1].id)).content == u"{\"days\":2}"_s);
}

TEST_CASE("A correction never makes a suspension longer", "[records][life]")
{
    Fixture f;
    const SuspensionCase before = f.asItIs();
    SuspensionCase longer = before;
    SECTION("by another day at the end")
    {
        longer.suspension.details.last = afternoonOf(QDate(2026, 11, 19));
        longer.suspension.details.halfDays = 8;
    }
    SECTION("by a half-day at the beginning")
    {
        longer.suspension.details.first = afternoonOf(QDate(2026, 11, 13));
        longer.suspension.details.halfDays = 7;
    }
    SECTION("by a later end, whatever the length says")
    {
        longer.suspension.details.last = morningOf(QDate(2026, 11, 19));
    }
    const auto refused = f.records.correctSuspension(longer, u"more time"_s, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ExtensionRefused);
    CHECK(f.asItIs() == before);
    CHECK(f.followUp().correctionReason.isEmpty());
}

TEST_CASE("A correction gives its reason", "[records][life]")
{
    Fixture f;
    const auto refused = f.records.correctSuspension(f.asItIs(), u"  "_s, {});
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().field == u"why"_s);
}

TEST_CASE("Who is suspended and whether is no matter of a correction", "[records][life]")
{
    Fixture f;
    SuspensionCase other = f.asItIs();
    other.suspension.details.student = putStudent(f.db.database(), u"Amira"_s, u"Osei"_s);
    other.suspension.status = SuspensionStatus::Draft;
    other.suspension.servedUntil = HalfDay{};
    const SuspensionCase before = f.asItIs();
    need(f.records.correctSuspension(other, u"typing"_s, {}));
    CHECK(f.asItIs() == before);
}

TEST_CASE("A letter that cannot be kept undoes the cancelling or the correction", "[records][life]")
{
    Fixture f;
    const SuspensionCase before = f.asItIs();
    const SuspensionFollowUp nothing = f.followUp();
    QSignalSpy told(&f.notifier, &ChangeNotifier::suspensionsChanged);
    QSignalSpy kept(&f.notifier, &ChangeNotifier::documentsChanged);
    SuspensionCase corrected = before;
    corrected.suspension.details.whatHappened = u"He pushed past."_s;
    corrected.welcomeBack.place = u"Library"_s;
    const std::vector letters{f.letter(f.id, u"{}"_s), f.broken()};

    CHECK_FALSE(f.records.cancelSuspension(f.id, f.cancellation(), letters));
    CHECK_FALSE(f.records.correctSuspension(corrected, u"typing"_s, letters));
    CHECK(f.asItIs() == before);
    CHECK(f.followUp() == nothing);
    CHECK(f.kept().size() == 1);
    CHECK(told.count() == 0);
    CHECK(kept.count() == 0);
}

TEST_CASE("Everybody concerned hears of it after it is safe in the file", "[records][life]")
{
    Fixture f;
    bool committed = false;
    QObject::connect(&f.notifier, &ChangeNotifier::suspensionsChanged, &f.notifier, [&] {
        Transaction next(f.db.database()); // they do not nest: the change's own has ended
        committed = static_cast<bool>(next.begun());
    });
    QSignalSpy suspensions(&f.notifier, &ChangeNotifier::suspensionsChanged);
    QSignalSpy meetings(&f.notifier, &ChangeNotifier::meetingsChanged);
    QSignalSpy documents(&f.notifier, &ChangeNotifier::documentsChanged);
    need(f.records.correctSuspension(f.asItIs(), u"typing"_s, {}));
    CHECK(committed);
    need(f.records.cancelSuspension(f.id, f.cancellation(), {}));
    CHECK(suspensions.count() == 2);
    CHECK(meetings.count() == 2);
    CHECK(documents.count() == 2);
}
