// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/welcome_back_repository.h"

#include "core/storage/query.h"
#include "core/suspensions/suspension_repository.h"
#include "core/welcome_back/welcome_back_list_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 16), QTime(10, 30));

struct Fixture {
    TestDatabase db;
    WelcomeBackRepository repository{db.database()};
    StudentId student = putStudent(db.database());
    SuspensionId suspension =
        need(SuspensionRepository(db.database()).add(aSuspension(student), kNow));
};

} // namespace

TEST_CASE("A plan is kept with its suspension and replaced when it changes", "[welcome_back][storage]")
{
    Fixture f;
    WelcomeBackPlan plan = aMeetingPlan(QDate(2026, 11, 19));
    plan.lead = putStaff(f.db.database(), u"Mrs J. Hart"_s, u"head"_s);
    const auto id = need(f.repository.savePlan(f.suspension, plan, kNow));
    CHECK(need(f.repository.planOf(f.suspension)) == plan);

    WelcomeBackPlan without;
    without.arrangement = WelcomeBackArrangement::WithoutMeeting;
    without.noMeetingReason = NoMeetingReason::UnnecessaryDistress;
    without.noMeetingNote = u"Agreed with the family."_s;
    without.interventionDate = QDate(2026, 11, 24);
    CHECK(need(f.repository.savePlan(f.suspension, without, kNow)) == id);
    CHECK(need(f.repository.planOf(f.suspension)) == without);
}

TEST_CASE("A meeting's record comes back whole", "[welcome_back][storage]")
{
    Fixture f;
    const auto id =
        need(f.repository.savePlan(f.suspension, aMeetingPlan(QDate(2026, 11, 19)), kNow));
    CHECK_FALSE(need(f.repository.find(id)).record.has_value());

    WelcomeBackRecord record = aMeetingRecord(QDate(2026, 11, 19));
    record.commitments = {
        {{}, CommitmentKind::TargetFamily, u"Phone in on Fridays"_s},
        {{}, CommitmentKind::TargetReferringSchool, u"Send the timetable"_s},
    };
    record.offeredApology = u"Offered to the member of staff, and welcomed."_s;
    record.incidentDiscussed = u"Safety on the stairs"_s;
    record.studentView = u"Glad to be back"_s;
    need(f.repository.saveRecord(id, record));
    record.commitments = need(f.repository.find(id)).record->commitments; // they have ids now
    CHECK(record.commitments.front().id);
    CHECK(need(f.repository.find(id)).record == record);

    record.attendees.pop_back();
    record.reviewOn.reset();
    need(f.repository.saveRecord(id, record));
    record.commitments = need(f.repository.find(id)).record->commitments; // they have ids now
    CHECK(record.commitments.front().id);
    CHECK(need(f.repository.find(id)).record == record);
}

TEST_CASE("The upload to CPOMS is ticked and can be unticked", "[welcome_back][storage]")
{
    Fixture f;
    const auto id =
        need(f.repository.savePlan(f.suspension, aMeetingPlan(QDate(2026, 11, 19)), kNow));
    need(f.repository.setUploaded(id, QDate(2026, 11, 20), u"Office"_s, kNow));
    CHECK(need(f.repository.find(id)).uploadedOn == QDate(2026, 11, 20));
    CHECK(need(f.repository.find(id)).uploadedBy == u"Office"_s);
    need(f.repository.setUploaded(id, std::nullopt, {}, kNow));
    CHECK_FALSE(need(f.repository.find(id)).uploadedOn);
    CHECK(f.repository.setUploaded(WelcomeBackId{99}, {}, {}, kNow).error().code
          == ErrorCode::NotFound);
}

TEST_CASE("A line of the list says who, when, who leads and whether it was held",
          "[welcome_back][storage]")
{
    Fixture f;
    WelcomeBackPlan plan = aMeetingPlan(QDate(2026, 11, 19));
    plan.lead = putStaff(f.db.database(), u"Mrs J. Hart"_s, u"head"_s);
    const auto id = need(f.repository.savePlan(f.suspension, plan, kNow));
    auto rows = need(WelcomeBackListRepository(f.db.database()).list());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].studentName == u"Farrow, Dylan"_s);
    CHECK(rows[0].leadName == u"Mrs J. Hart"_s);
    CHECK(rows[0].plan == plan);
    CHECK(rows[0].lastOfSuspension == HalfDay{QDate(2026, 11, 18), Session::Pm});
    CHECK_FALSE(rows[0].heldOn);
    need(f.repository.saveRecord(id, aMeetingRecord(QDate(2026, 11, 20))));
    CHECK(need(WelcomeBackListRepository(f.db.database()).list({f.student, {}})).front().heldOn == QDate(2026, 11, 20));
    CHECK(need(WelcomeBackListRepository(f.db.database()).list({StudentId{77}, {}})).empty());
}

TEST_CASE("Today's list leaves out what is done with, not what still waits to be looked at again",
          "[welcome_back][storage]")
{
    Fixture f;
    WelcomeBackListRepository lists(f.db.database());
    const auto waiting = [&lists](QDate from) { return need(lists.list({{}, from})).size(); };
    const auto id =
        need(f.repository.savePlan(f.suspension, aMeetingPlan(QDate(2026, 11, 19)), kNow));
    CHECK(waiting(QDate(2026, 11, 1)) == 0); // a draft
    Query issue(f.db.database(), u"UPDATE suspension SET status = 'issued' WHERE id = :id"_s);
    need(issue.bind("id"_L1, f.suspension).exec());
    CHECK(waiting(QDate(2026, 11, 1)) == 1);
    CHECK(waiting(QDate(2026, 11, 19)) == 0); // it ended on the 18th
    need(f.repository.saveRecord(id, aMeetingRecord(QDate(2026, 11, 19)))); // review on 8 December
    need(f.repository.setUploaded(id, QDate(2026, 11, 20), u"Office"_s, kNow));
    CHECK(waiting(QDate(2026, 11, 1)) == 1);
    need(f.repository.setReviewed(id, QDate(2026, 12, 8), u"All is well."_s));
    CHECK(waiting(QDate(2026, 11, 1)) == 0);
    CHECK(need(lists.list()).size() == 1);
}
