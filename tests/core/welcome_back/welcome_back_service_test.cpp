// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/welcome_back_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/prevention/prevention_repository.h"
#include "core/records/records_service.h"
#include "core/storage/query.h"
#include "core/suspensions/suspension_repository.h"
#include "core/welcome_back/case_service.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <QSignalSpy>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kMonday(2026, 11, 16);
const QDate kMeeting(2026, 11, 19);

struct Fixture {
    TestDatabase db;
    FixedClock clock{QDateTime(kMeeting, QTime(10, 30))};
    ChangeNotifier notifier;
    CaseService cases{db.database(), clock, notifier};
    WelcomeBackService meetings{db.database(), clock, notifier};
    StudentId student = putStudent(db.database());
    StaffId head = putStaff(db.database(), u"Mrs J. Hart"_s, u"head"_s);
    StaffId mentor = putStaff(db.database(), u"Ms N. Bright"_s, u"lead"_s);
    SuspensionId suspension;
    WelcomeBackId id;

    Fixture()
    {
        SuspensionCase entered{aSuspension(student), aMeetingPlan(kMeeting)};
        entered.welcomeBack.lead = mentor;
        entered.welcomeBack.delegation = {head, kMonday};
        suspension = need(cases.saveDraft(entered));
        id = need(meetings.ofSuspension(suspension)).value();
    }

    WelcomeBack now() { return need(meetings.find(id)); }
    WelcomeBackRow row() { return need(meetings.rows()).front(); }
};

} // namespace

TEST_CASE("Every word of a plan is kept", "[welcome_back][service]")
{
    Fixture f;
    WelcomeBackPlan plan = f.now().plan;
    plan.lead = f.head;
    plan.delegation = {};
    plan.referring = ReferringInvitation{f.head, kMonday, u"A threat at the other site"_s};
    plan.noMeetingDecidedBy = f.head;
    plan.noMeetingDecidedOn = kMonday;
    plan.monitoring = {f.mentor, u"A word at registration"_s, QDate(2026, 12, 3)};
    need(f.meetings.arrange(f.suspension, plan));
    CHECK(f.now().plan == plan);
    CHECK(need(f.cases.find(f.suspension)).welcomeBack == plan);
    CHECK(f.row().plan == plan);
}

TEST_CASE("Who steps down is kept, the successor leads, and a conversation is open",
          "[welcome_back][service]")
{
    Fixture f;
    QSignalSpy told(&f.notifier, &ChangeNotifier::meetingsChanged);
    LeadChange change{0, f.mentor, kMonday, u"Was hurt in the incident"_s, f.head};
    need(f.meetings.changeLead(f.id, change, {}));
    CHECK(told.count() == 1);
    CHECK(f.now().plan.lead == f.head);
    CHECK_FALSE(f.now().plan.delegation.by);
    CHECK(f.row().open.talksToOffer == 1);

    change = f.now().leadChanges.front();
    change.talk = TalkState::Held;
    change.talkWith = f.head;
    change.talkOn = kMeeting;
    change.talkNote = u"Will lead the next one again."_s;
    need(f.meetings.saveTalk(f.id, change));
    CHECK(f.now().leadChanges == std::vector{change});
    CHECK(f.row().open.talksToOffer == 0);

    change.reason.clear();
    CHECK(f.meetings.saveTalk(f.id, change).error().detail == u"lead_change_reason_missing"_s);
}

TEST_CASE("A parent who does not come is followed until it is done", "[welcome_back][service]")
{
    Fixture f;
    FamilyAbsence absence;
    absence.who = u"Ms K. Farrow"_s;
    absence.cause = AbsenceCause::NoAnswer;
    absence.notedOn = kMonday;
    absence.note = u"Two calls, one message"_s;
    absence.reportedTo = f.head;
    absence.reportedOn = kMonday;
    need(f.meetings.saveAbsence(f.id, absence));
    CHECK(f.now().absence == absence);
    CHECK(f.row().open.absence == absence);

    absence.action = AbsenceAction::HomeVisit;
    absence.actionOwner = f.mentor;
    absence.actionDue = kMeeting;
    absence.decidedBy = f.mentor;
    absence.decidedOn = kMonday;
    const auto refused = f.meetings.saveAbsence(f.id, absence);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"absence_decider_not_head"_s);
    absence.decidedBy = f.head;
    need(f.meetings.saveAbsence(f.id, absence));
    CHECK(f.row().open.absenceOwnerName == u"Ms N. Bright"_s);

    absence.doneOn = kMeeting;
    absence.outcome = u"They come on Friday."_s;
    need(f.meetings.saveAbsence(f.id, absence));
    CHECK(f.now().absence == absence);
    need(f.meetings.saveAbsence(f.id, std::nullopt));
    CHECK_FALSE(f.now().absence);
}

TEST_CASE("A return that is held moves no date of the suspension", "[welcome_back][service][R20]")
{
    Fixture f;
    const Suspension before = need(f.cases.find(f.suspension)).suspension;
    ReturnHold hold{HoldCause::NewInformation, u"A threat was found."_s,
                    HoldBasis::ProviderProtocol, u"As agreed with the family"_s, f.head, kMonday,
                    kMeeting};
    const auto refused = f.meetings.saveHold(f.id, hold); // a maintained school
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == u"hold_basis_not_lawful"_s);
    hold.basis = HoldBasis::SafeguardingSeparation;
    need(f.meetings.saveHold(f.id, hold));
    CHECK(f.now().hold == hold);
    CHECK(f.row().open.hold == hold);
    CHECK(need(f.cases.find(f.suspension)).suspension == before);
    hold.endedOn = kMeeting;
    hold.endNote = u"Back after lunch."_s;
    need(f.meetings.saveHold(f.id, hold));
    CHECK(f.now().hold == hold);
    need(f.meetings.saveHold(f.id, std::nullopt));
    CHECK_FALSE(f.row().open.hold);
}

TEST_CASE("A student who returns without a meeting is watched and spoken with",
          "[welcome_back][service]")
{
    Fixture f;
    need(f.meetings.saveNote(f.id, {0, kMeeting, u"Ms N. Bright"_s, u"Calm at break."_s}));
    need(f.meetings.saveNote(f.id, {0, kMonday, u"Ms N. Bright"_s, u"Quiet."_s}));
    CHECK_FALSE(f.meetings.saveNote(f.id, {0, kMonday, {}, u"  "_s}));
    auto notes = f.now().monitoringNotes;
    REQUIRE(notes.size() == 2);
    CHECK(notes.front().note == u"Quiet."_s); // the earliest first
    notes.front().note = u"Quiet, and on time."_s;
    need(f.meetings.saveNote(f.id, notes.front()));
    need(f.meetings.removeNote(f.id, notes.back().id));
    CHECK(f.now().monitoringNotes == std::vector{notes.front()});
    need(f.meetings.endMonitoring(f.id, kMeeting));
    CHECK(f.row().open.monitoringEndedOn == kMeeting);

    InterventionRecord session;
    session.heldOn = kMeeting;
    session.heldAt = QTime(9, 15);
    session.ledBy = u"Ms N. Bright"_s;
    session.othersPresent = u"Mr T. Li, mentor"_s;
    session.studentView = u"It was better to start quietly."_s;
    session.remaining = u"The seat in maths"_s;
    session.agreed = u"A seat near the door"_s;
    session.support = u"Mentor twice a week"_s;
    session.reviewOn = QDate(2026, 12, 10);
    need(f.meetings.saveIntervention(f.id, session));
    CHECK(f.now().intervention == session);
    CHECK(f.row().open.interventionHeldOn == kMeeting);
    CHECK(f.row().open.reviewOn == QDate(2026, 12, 10));
    session.heldOn = {};
    CHECK(f.meetings.saveIntervention(f.id, session).error().field == u"held_on"_s);
}

TEST_CASE("What was taken on comes back later, with how it went", "[welcome_back][service]")
{
    Fixture f;
    need(f.meetings.saveRecord(f.id, aMeetingRecord(kMeeting)));
    auto all = need(f.meetings.commitments(f.student));
    REQUIRE(all.size() == 2);
    CHECK(all.front().agreedOn == kMeeting);
    CHECK(all.front().welcomeBack == f.id);
    const CommitmentId first = all.front().commitment.id;
    need(f.meetings.noteProgress(first, CommitmentState::Achieved, u" Every Monday so far. "_s));

    // The record is written once more: what is still there keeps its progress, by its id.
    WelcomeBackRecord record = f.now().record.value();
    CHECK(record.commitments.front().state == CommitmentState::Achieved);
    record.commitments.erase(record.commitments.begin() + 1);
    record.commitments.push_back({{}, CommitmentKind::TargetFamily, u"A call on Fridays"_s});
    need(f.meetings.saveRecord(f.id, record));
    all = need(f.meetings.commitments(f.student));
    REQUIRE(all.size() == 2);
    CHECK(all.front().commitment.id == first);
    CHECK(all.front().commitment.progress == u"Every Monday so far."_s);
    CHECK(all.front().commitment.progressOn == kMeeting);
    CHECK(all.back().commitment.wording == u"A call on Fridays"_s);

    CHECK(f.meetings.noteProgress(CommitmentId{999}, CommitmentState::Open, {}).error().code ==
          ErrorCode::NotFound);
    need(f.meetings.markReviewed(f.id, QDate(2026, 12, 8), u"Going well."_s));
    CHECK(f.row().open.reviewedOn == QDate(2026, 12, 8));
    CHECK(f.now().reviewNote == u"Going well."_s);
}

TEST_CASE("Other meetings of the day are known, of both kinds, without the own one",
          "[welcome_back][service]")
{
    Fixture f;
    PreventionDetails prevention = aPreventionMeeting(f.student, f.head);
    prevention.date = kMeeting;
    need(PreventionRepository(f.db.database()).add(prevention, f.clock.now()));
    const StudentId other = putStudent(f.db.database(), u"Zoë"_s, u"Marsh"_s);
    SuspensionCase second{aSuspension(other), aMeetingPlan(kMeeting)};
    second.welcomeBack.lead = f.head;
    second.welcomeBack.time = QTime(9, 0);
    need(f.cases.saveDraft(second));
    const auto hours = need(f.meetings.othersOn(kMeeting, f.suspension));
    REQUIRE(hours.size() == 2);
    CHECK(hours[0] == MeetingHour{kMeeting, QTime(9, 0), law::kWelcomeBackMinutes, f.head,
                                  u"Room 4"_s, false});
    CHECK(hours[1] == MeetingHour{kMeeting, QTime(14, 0), law::kPreventionMeetingMinutes, f.head,
                                  u"Head’s office"_s, true});
    CHECK(need(f.meetings.othersOn(kMonday, f.suspension)).empty());
}

TEST_CASE("A meeting is changed together with the family's letter, or not at all",
          "[welcome_back][service]")
{
    Fixture f;
    RecordsService records(f.db.database(), f.clock, f.notifier);
    CHECK_FALSE(f.now().told); // nothing has gone out yet
    WelcomeBackPlan plan = f.now().plan;
    plan.time = QTime(9, 30);
    IssuedDocument letter;
    letter.kind = u"welcome-back-changed"_s;
    letter.student = f.student;
    letter.suspension = f.suspension;
    letter.title = u"Welcome back meeting"_s;
    letter.content = u"{}"_s;
    letter.pdf = "%PDF-"_ba;
    need(records.changeMeeting(f.suspension, plan, {letter}));
    CHECK(f.now().told == toldOf(plan));
    CHECK(isTold(f.row().open.told, plan));
    CHECK(rowCount(f.db.database(), u"issued_document"_s) == 1);

    WelcomeBackPlan later = plan;
    later.time = QTime(14, 0);
    letter.student = StudentId{999}; // a letter that cannot be kept
    REQUIRE_FALSE(records.changeMeeting(f.suspension, later, {letter}));
    CHECK(f.now().plan == plan);
    CHECK(f.now().told == toldOf(plan));

    need(f.meetings.arrange(f.suspension, later)); // without a letter: the family does not know
    CHECK_FALSE(isTold(f.now().told, f.now().plan));
}
