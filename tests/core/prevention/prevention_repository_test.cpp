// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention_repository.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 16), QTime(10, 30));

} // namespace

TEST_CASE("A prevention meeting comes back with everyone in signing order", "[prevention][storage]")
{
    TestDatabase db;
    PreventionRepository repository(db.database());
    const auto chair = putStaff(db.database(), u"Mrs J. Hart"_s, u"head"_s);
    PreventionMeeting meeting{{}, aPreventionMeeting(putStudent(db.database()), chair)};
    meeting.id = need(repository.add(meeting.details, kNow));
    CHECK(need(repository.find(meeting.id)) == meeting);

    std::ranges::reverse(meeting.details.attendees);
    meeting.details.attendingSchool.reset(); // not answered yet
    meeting.details.attendancePermille.reset();
    meeting.details.held = true;
    need(repository.update(meeting, kNow));
    CHECK(need(repository.find(meeting.id)) == meeting);

    const auto rows = need(repository.rows({meeting.details.student, {}, {}}));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].studentName == u"Farrow, Dylan"_s);
    CHECK(rows[0].held);
    CHECK(repository.find(PreventionId{99}).error().code == ErrorCode::NotFound);
}

TEST_CASE("Every role in a prevention meeting reads back from its code", "[prevention]")
{
    for (int i = 0; i <= static_cast<int>(PreventionRole::OtherProfessional); ++i) {
        const auto role = static_cast<PreventionRole>(i);
        CHECK_FALSE(toCode(role).isEmpty());
        CHECK(preventionRoleFromCode(toCode(role)) == role);
    }
}

namespace {

/// A meeting of which every field is filled in, none as it is without an answer.
PreventionDetails everything(StudentId student, StaffId chair)
{
    PreventionDetails d = aPreventionMeeting(student, chair);
    d.held = true;
    d.minuteTaker = u"Mr T. Low"_s;
    d.preparation = {u"Time out card."_s, u"Shorter tasks."_s, QDate(2026, 11, 2), true, 25 * 60,
                     u"Carer rings each Friday."_s, u"Targets amended."_s};
    d.talk = {true, u"Left lessons eleven times."_s, u"Mentoring."_s, u"Youth service: boxing."_s,
              u"A place on Tuesdays."_s, u"The meeting began at 2 pm."_s};
    d.result.outcomes = {{OutcomeKind::FurtherAssessment, u"Speech and language"_s},
                         {OutcomeKind::FormalProcedures, {}}};
    d.result.actions = {{{}, u"Daily report"_s, u"Mr T. Low"_s, QDate(2026, 11, 24),
                         ActionState::UnderWay, u"Two weeks in."_s, QDate(2026, 11, 20)}};
    d.result.wayForward = u"A revised plan."_s;
    d.result.decidedBy = chair;
    d.result.decidedOn = QDate(2026, 11, 17);
    d.result.reviewOn = QDate(2026, 12, 15);
    d.result.reviewedOn = QDate(2026, 12, 16);
    d.result.reviewNote = u"It works."_s;
    PreventionAttendee& first = d.attendees.front();
    first.email = u"grant@westshire.example"_s;
    first.invited = Handed{QDate(2026, 11, 5), ContactMethod::Email};
    first.reply = InvitationReply::NotComing;
    first.representedBy = u"Mr O. Finn"_s;
    first.record = Handed{QDate(2026, 11, 18), ContactMethod::Post};
    first.minutes = Handed{QDate(2026, 11, 19), ContactMethod::ByHand};
    first.reports = Handed{QDate(2026, 11, 20), ContactMethod::Email};
    return d;
}

} // namespace

TEST_CASE("Everything about a prevention meeting comes back from the file", "[prevention][storage]")
{
    TestDatabase db(TestDatabase::Kind::File);
    const auto chair = putStaff(db.database(), u"Mrs J. Hart"_s, u"head"_s);
    PreventionMeeting meeting{{}, everything(putStudent(db.database()), chair)};
    meeting.id = need(PreventionRepository(db.database()).add(meeting.details, kNow));
    db.reopen();
    PreventionRepository repository(db.database());
    PreventionMeeting kept = need(repository.find(meeting.id));
    REQUIRE(kept.details.result.actions.size() == 1);
    meeting.details.result.actions.front().id = kept.details.result.actions.front().id;
    CHECK(kept == meeting);
    meeting.details.calledOff = CalledOff{QDate(2026, 11, 16), u"Snow"_s};
    need(repository.update(meeting, kNow));
    CHECK(need(repository.find(meeting.id)) == meeting); // the action has kept its id
}

TEST_CASE("Outcomes come back in their order, each once", "[prevention][storage]")
{
    TestDatabase db;
    PreventionRepository repository(db.database());
    const auto chair = putStaff(db.database(), u"Mrs J. Hart"_s, u"head"_s);
    PreventionDetails details = aPreventionMeeting(putStudent(db.database()), chair);
    using enum OutcomeKind;
    for (const auto kind : {FormalProcedures, PlanToBeMade, ExternalAgencies, RevisedApproaches,
                            FurtherAssessment}) {
        details.result.outcomes.push_back({kind, toCode(kind)});
        CHECK(outcomeKindFromCode(toCode(kind)) == kind);
    }
    const auto id = need(repository.add(details, kNow));
    std::ranges::reverse(details.result.outcomes);
    CHECK(need(repository.find(id)).details.result.outcomes == details.result.outcomes);
    details.result.outcomes.push_back(details.result.outcomes.front());
    CHECK_FALSE(repository.update({id, details}, kNow)); // twice is refused
}

TEST_CASE("The row of a prevention meeting counts what is still to be done about it",
          "[prevention][storage]")
{
    TestDatabase db;
    PreventionRepository repository(db.database());
    const auto chair = putStaff(db.database(), u"Mrs J. Hart"_s, u"head"_s);
    PreventionDetails details = everything(putStudent(db.database()), chair);
    const auto people = static_cast<int>(details.attendees.size());
    details.result.actions.push_back({{}, u"Ring home"_s, u"Ms B. Oak"_s, QDate(2026, 11, 20)});
    details.result.actions.push_back({{}, u"Buy books"_s});
    details.result.actions.push_back({{}, u"Done"_s, {}, QDate(2026, 11, 1), ActionState::Done});
    need(repository.add(details, kNow));
    const PreventionRow row = need(repository.rows()).front();
    CHECK(row.invited == people);
    CHECK(row.copiesToGive == people - 1);
    CHECK(row.openActions == 3);
    CHECK(row.nextActionDue == QDate(2026, 11, 20));
    CHECK(row.nextActionOwner == u"Ms B. Oak"_s);
    CHECK(row.reviewedOn == QDate(2026, 12, 16));
    CHECK(row.minuteTaker == u"Mr T. Low"_s);
}
