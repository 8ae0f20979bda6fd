// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention_rules.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/prevention/prevention_service.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 17);

StaffMember member(qint64 id, StaffRole role, bool acts)
{
    StaffMember m;
    m.id = StaffId{id};
    m.name = u"Mrs J. Hart"_s;
    m.role = role;
    m.mayActForHead = acts;
    return m;
}

std::vector<PreventionRole> roles(const PreventionDetails& details)
{
    std::vector<PreventionRole> all;
    for (const PreventionAttendee& attendee : details.attendees) {
        all.push_back(attendee.role);
    }
    return all;
}

} // namespace

TEST_CASE("Only the head or a deputy with delegated authority chairs", "[prevention][rules]")
{
    const auto details = aPreventionMeeting(StudentId{1}, StaffId{7});
    CHECK(validate(details, std::vector{member(7, StaffRole::Head, false)}).empty());
    CHECK(validate(details, std::vector{member(7, StaffRole::Deputy, true)}).empty());
    const auto refused = validate(details, std::vector{member(7, StaffRole::Deputy, false)});
    REQUIRE(refused.size() == 1);
    CHECK(refused.front().code == u"chair_not_allowed"_s);
    CHECK(hasProblem(refused));
}

TEST_CASE("What is missing from a prevention meeting is named", "[prevention][rules]")
{
    PreventionDetails details;
    details.attendancePermille = 1001;
    details.attendingSchool = false;
    details.held = true;
    QStringList codes;
    for (const Issue& issue : validate(details, std::vector<StaffMember>{})) {
        codes.append(issue.code);
    }
    CHECK(codes
          == QStringList{u"date_missing"_s, u"requested_by_missing"_s, u"chair_missing"_s,
                         u"attendance_impossible"_s, u"suspension_end_missing"_s,
                         u"plan_summary_missing"_s, u"attendees_missing"_s});
}

TEST_CASE("The form starts with what is known about the student", "[prevention][rules]")
{
    StudentRecord student;
    student.id = StudentId{4};
    student.professionals = {{ProfessionalRole::SocialWorker, {}, u"Ms R. Bell"_s, {}, {}, {}},
                             {ProfessionalRole::VirtualSchoolHead, {}, u"Mr D. Shaw"_s, {}, {}, {}},
                             {ProfessionalRole::SenOfficer, {}, u"Dr S. Moss"_s, {}, {}, {}}};
    student.statuses = {{StatusKind::LookedAfter, QDate(2025, 9, 1), {}, {}},
                        {StatusKind::EhcPlan, QDate(2025, 9, 1), QDate(2026, 7, 31), {}}};
    School school;
    school.name = u"Meadow Vale"_s;
    school.localAuthorityContact = u"Ms A. Grant"_s;
    Suspension current = aSuspension(student.id);
    current.status = SuspensionStatus::Issued;

    const auto details =
        startMeeting(student, {current}, school, member(7, StaffRole::Head, false), kDay);
    CHECK(details.student == student.id);
    CHECK(details.chair == StaffId{7});
    CHECK(details.attendingSchool == false);
    CHECK(details.suspensionEnds == QDate(2026, 11, 18));
    CHECK(details.priorConcern == true);
    using enum PreventionRole;
    // The EHC plan has ended, so no SEN officer.
    CHECK(roles(details)
          == std::vector{Head, LeadStaff, ExclusionsOfficer, VirtualSchoolHead, SocialWorker,
                         DesignatedTeacher});

    const auto later =
        startMeeting(student, {current}, school, std::nullopt, QDate(2026, 11, 30));
    CHECK_FALSE(later.attendingSchool); // not known: somebody answers
    CHECK_FALSE(later.suspensionEnds);
    CHECK_FALSE(later.chair);
}

TEST_CASE("A draft suspension says nothing yet about attending", "[prevention][rules]")
{
    StudentRecord student;
    const auto details =
        startMeeting(student, {aSuspension(StudentId{1})}, School{}, std::nullopt, kDay);
    CHECK_FALSE(details.attendingSchool);
    CHECK_FALSE(details.priorConcern);
    CHECK_FALSE(details.oneOffIncident);
}

TEST_CASE("A meeting with the wrong chair is not saved", "[prevention][service]")
{
    TestDatabase db;
    FixedClock clock{QDateTime(kDay, QTime(9, 0))};
    ChangeNotifier notifier;
    PreventionService service(db.database(), clock, notifier);
    const auto chair = putStaff(db.database(), u"Mr P. Ellery"_s, u"deputy"_s);
    PreventionMeeting meeting{{}, aPreventionMeeting(putStudent(db.database()), chair)};

    auto refused = service.save(meeting, {member(chair.number, StaffRole::Deputy, false)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotAllowed);
    CHECK(rowCount(db.database(), u"prevention_meeting"_s) == 0);

    const auto authority = std::vector{member(chair.number, StaffRole::Deputy, true)};
    meeting.id = need(service.save(meeting, authority));
    meeting.details.planSummary = u"Changed."_s;
    CHECK(need(service.save(meeting, authority)) == meeting.id);
    CHECK(need(service.find(meeting.id)) == meeting);
    CHECK(rowCount(db.database(), u"prevention_meeting"_s) == 1);
    CHECK(need(service.rows()).size() == 1);
}
