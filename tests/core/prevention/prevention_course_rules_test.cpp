// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/documents/issue_text.h"
#include "core/prevention/prevention_rules.h"
#include "core/prevention/prevention_service.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/issue_codes.h"
#include "tests/support/test_database.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 17);

StaffMember member(qint64 id, StaffRole role, bool acts = false)
{
    StaffMember m;
    m.id = StaffId{id};
    m.role = role;
    m.mayActForHead = acts;
    return m;
}

/// A student of whom the school has done what is asked of every student at risk.
PreventionCaseFacts aStudent()
{
    PreventionCaseFacts facts;
    facts.staff = {member(7, StaffRole::Head), member(8, StaffRole::HeadOfYear),
                   member(9, StaffRole::Deputy, true)};
    facts.today = QDate(2026, 12, 1);
    facts.support.earlyHelp = EarlyHelpAssessment{AssessmentState::Started, kDay, {}};
    return facts;
}

/// A meeting that was held, of which nothing is missing.
PreventionDetails complete()
{
    PreventionDetails d = aPreventionMeeting(StudentId{1}, StaffId{7});
    d.date = kDay;
    d.held = true;
    d.oneOffIncident = false;
    d.planDate = QDate(2026, 9, 30);
    d.minuteTaker = u"Mr T. Low"_s;
    d.talk.purposeSaid = true;
    d.talk.account = u"Left lessons eleven times."_s;
    d.talk.schoolResponse = u"Mentoring twice a week."_s;
    d.result.outcomes = {{OutcomeKind::RevisedApproaches, {}}};
    d.result.wayForward = u"A revised plan."_s;
    d.result.decidedBy = StaffId{7};
    d.result.reviewOn = QDate(2026, 12, 15);
    d.result.actions = {{{}, u"Daily report"_s, u"Mr T. Low"_s, QDate(2026, 11, 20)}};
    return d;
}

void mark(PreventionCaseFacts& facts, StatusKind kind)
{
    facts.student.statuses.push_back({kind, QDate(2025, 9, 1), std::nullopt, {}});
}

} // namespace

TEST_CASE("A meeting that was held as the policy asks is not doubted", "[prevention][rules]")
{
    CHECK(codes(validate(complete(), aStudent())).isEmpty());
}

TEST_CASE("What the record of a held meeting leaves open is named, each with its sentence",
          "[prevention][rules]")
{
    PreventionDetails bare = complete();
    bare.minuteTaker.clear();
    bare.planDate.reset();
    bare.talk = {};
    bare.result = {};
    const auto found = validate(bare, aStudent());
    CHECK(codes(found) ==
          QStringList{u"minute_taker_missing"_s, u"purpose_not_said"_s, u"account_missing"_s,
                      u"outcomes_missing"_s, u"plan_missing_and_no_outcome"_s,
                      u"way_forward_missing"_s, u"review_missing"_s});
    CHECK_FALSE(hasProblem(found));
    for (const Issue& issue : found) {
        CHECK(hasIssueSentence(issue.code));
    }
    bare.held = false;
    CHECK(codes(validate(bare, aStudent())).isEmpty());
}

TEST_CASE("Without a plan, making one is an outcome, unless it was a very serious one-off",
          "[prevention][rules]")
{
    PreventionDetails details = complete();
    details.planDate.reset();
    CHECK(codes(validate(details, aStudent())) == QStringList{u"plan_missing_and_no_outcome"_s});
    details.result.outcomes.push_back({OutcomeKind::PlanToBeMade, {}});
    CHECK(codes(validate(details, aStudent())).isEmpty());
    details.result.outcomes.pop_back();
    details.oneOffIncident = true;
    CHECK(codes(validate(details, aStudent())).isEmpty());
    details.oneOffIncident = false;
    PreventionCaseFacts planned = aStudent();
    planned.support.plans.emplace_back().agreedOn = QDate(2026, 10, 1);
    CHECK(codes(validate(details, planned)).isEmpty());
}

TEST_CASE("A meeting that is still to come cannot have been held", "[prevention][rules]")
{
    PreventionCaseFacts facts = aStudent();
    facts.today = kDay.addDays(-1);
    CHECK(problemCodes(validate(complete(), facts)) == QStringList{u"held_in_future"_s});
    facts.today = kDay;
    CHECK(problemCodes(validate(complete(), facts)).isEmpty());
}

TEST_CASE("The way forward is decided by the head or who acts for the head", "[prevention][rules]")
{
    PreventionDetails details = complete();
    details.result.decidedBy = StaffId{8};
    CHECK(problemCodes(validate(details, aStudent())) ==
          QStringList{u"way_forward_not_by_head"_s});
    details.result.decidedBy = StaffId{9}; // a deputy with authority
    CHECK(problemCodes(validate(details, aStudent())).isEmpty());
    details.result.decidedBy.reset();
    CHECK(codes(validate(details, aStudent())) == QStringList{u"way_forward_decider_missing"_s});
}

TEST_CASE("Each open action has somebody who does it by a day", "[prevention][rules]")
{
    PreventionDetails details = complete();
    details.result.actions = {{{}, u"Daily report"_s}, {{}, u"Done already"_s}, {{}, u" "_s}};
    details.result.actions[1].state = ActionState::Done;
    const auto found = validate(details, aStudent());
    CHECK(codes(found) == QStringList{u"action_without_owner"_s, u"action_without_date"_s,
                                      u"action_wording_missing"_s});
    CHECK(found.front().parameters == QStringList{u"Daily report"_s});
    CHECK(problemCodes(found) == QStringList{u"action_wording_missing"_s});
}

TEST_CASE("For a looked-after child the PEP, the carers and 25 supervised hours are asked about",
          "[prevention][rules]")
{
    PreventionCaseFacts facts = aStudent();
    mark(facts, StatusKind::LookedAfter);
    PreventionDetails details = complete();
    CHECK(codes(validate(details, facts)) ==
          QStringList{u"education_plan_missing"_s, u"supervised_hours_missing"_s,
                      u"education_plan_not_considered"_s, u"carers_not_engaged"_s});
    SupportPlan pep;
    pep.kind = PlanKind::PersonalEducation;
    pep.agreedOn = QDate(2026, 10, 1);
    facts.support.plans = {pep};
    details.preparation.supervisedMinutesWeek = 25 * 60 - 1;
    details.preparation.educationPlanConsidered = u"Targets amended."_s;
    details.preparation.carersEngaged = u"Foster carer rings each Friday."_s;
    CHECK(codes(validate(details, facts)) == QStringList{u"supervised_hours_low"_s});
    details.preparation.supervisedMinutesWeek = 25 * 60;
    CHECK(codes(validate(details, facts)).isEmpty());
}

TEST_CASE("For a disability adjustments and advice are asked about, for an EHC plan its review",
          "[prevention][rules]")
{
    PreventionCaseFacts facts = aStudent();
    mark(facts, StatusKind::Disability);
    mark(facts, StatusKind::EhcPlan);
    PreventionDetails details = complete();
    details.held = false; // before the meeting, too
    CHECK(codes(validate(details, facts)) ==
          QStringList{u"adjustments_not_considered"_s, u"psychology_not_asked"_s,
                      u"ehc_review_not_decided"_s});
    details.preparation.adjustments = u"Time out card."_s;
    details.preparation.psychologyAskedOn = kDay;
    details.preparation.reviewsEhcPlan = false;
    CHECK(codes(validate(details, facts)).isEmpty());
}

TEST_CASE("An Early Help Assessment is asked for every student at risk", "[prevention][rules]")
{
    PreventionCaseFacts facts = aStudent();
    facts.support.earlyHelp.reset();
    CHECK(codes(validate(complete(), facts)) == QStringList{u"early_help_not_started"_s});
    mark(facts, StatusKind::EarlyHelp);
    CHECK(codes(validate(complete(), facts)).isEmpty());
}

TEST_CASE("A meeting that was called off is not asked about its course", "[prevention][rules]")
{
    PreventionDetails details;
    details.date = kDay;
    details.calledOff = CalledOff{kDay, u"Snow"_s};
    details.chair = StaffId{7};
    details.requestedBy = u"Mrs J. Hart"_s;
    PreventionCaseFacts facts = aStudent();
    mark(facts, StatusKind::EhcPlan);
    CHECK(codes(validate(details, facts)) == QStringList{u"attendees_missing"_s});
}

TEST_CASE("A governor, a parent or the student on the list keeps the meeting from being saved",
          "[prevention][service]")
{
    TestDatabase db;
    FixedClock clock{QDateTime(kDay, QTime(9, 0))};
    ChangeNotifier notifier;
    PreventionService service(db.database(), clock, notifier);
    const auto chair = putStaff(db.database(), u"Mrs J. Hart"_s, u"head"_s);
    PreventionMeeting meeting{{}, aPreventionMeeting(putStudent(db.database()), chair)};
    const std::vector staff{member(chair.number, StaffRole::Head)};
    const auto [name, role, code] = GENERATE(table<QString, QString, QString>({
        {u"Mr B. Stone"_s, u"Governor"_s, u"governor_not_invited"_s},
        {u"Ms K. Farrow"_s, u"Mother"_s, u"parent_not_invited"_s},
        {u"Dylan Farrow"_s, {}, u"young_person_not_invited"_s},
    }));
    PreventionAttendee refused;
    refused.name = name;
    refused.roleNote = role;
    meeting.details.attendees.push_back(refused);
    const auto saved = service.save(meeting, staff);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::Invalid);
    CHECK(saved.error().field == u"attendees"_s);
    CHECK(saved.error().detail == code);
    CHECK(hasIssueSentence(code));
    meeting.details.attendees.pop_back();
    need(service.save(meeting, staff));
}

TEST_CASE("The form starts with the plan the student has and those whom the status asks for",
          "[prevention][rules]")
{
    PreventionCaseFacts facts = aStudent();
    mark(facts, StatusKind::LookedAfter);
    mark(facts, StatusKind::SeriousIncident);
    facts.student.professionals = {{ProfessionalRole::SocialWorker, {}, u"Ms R. Bell"_s, {},
                                    u"r.bell@westshire.example"_s, {}}};
    SupportPlan pep;
    pep.kind = PlanKind::PersonalEducation;
    pep.agreedOn = QDate(2026, 10, 1);
    pep.summary = u"Reading every day."_s;
    SupportPlan behaviour;
    behaviour.agreedOn = QDate(2026, 3, 2);
    behaviour.reviewedOn = QDate(2026, 9, 21);
    behaviour.summary = u"Time out card."_s;
    facts.support.plans = {pep};
    const auto start = [&] {
        return startMeeting(facts.student, {}, {}, std::nullopt, kDay, facts.support);
    };
    CHECK_FALSE(start().planDate.has_value()); // a PEP is no behaviour support plan
    CHECK(start().planSummary.isEmpty());
    facts.support.plans.push_back(behaviour);
    const PreventionDetails details = start();
    CHECK(details.planDate == QDate(2026, 9, 21));
    CHECK(details.planSummary == u"Time out card."_s);
    CHECK(details.oneOffIncident == true);
    CHECK(details.priorConcern == true);
    REQUIRE(details.attendees.size() == 6);
    CHECK(details.attendees[4].role == PreventionRole::SocialWorker);
    CHECK(details.attendees[4].email == u"r.bell@westshire.example"_s);
}
