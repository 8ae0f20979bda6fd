// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/invitees.h"

#include "core/prevention/suggestion.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 11, 17);

using enum PreventionRole;

School meadowVale()
{
    School school;
    school.name = u"Meadow Vale"_s;
    school.localAuthority = u"Westshire"_s;
    school.localAuthorityContact = u"Ms A. Grant"_s;
    school.localAuthorityEmail = u"exclusions@westshire.example"_s;
    return school;
}

StatusPeriod since(StatusKind kind)
{
    return {kind, QDate(2025, 9, 1), std::nullopt, {}};
}

Professional somebody(ProfessionalRole role, const QString& name)
{
    return {role, {}, name, u"Westshire"_s, u"somebody@westshire.example"_s, {}};
}

std::vector<PreventionRole> rolesOf(const std::vector<Invitee>& invitees)
{
    std::vector<PreventionRole> roles;
    for (const Invitee& one : invitees) {
        roles.push_back(one.role);
    }
    return roles;
}

std::vector<PreventionRole> rolesFor(const StudentRecord& student, QDate date = kDay)
{
    return rolesOf(inviteesFor(student, meadowVale(), std::nullopt, date));
}

PreventionAttendee person(const QString& name, const QString& role)
{
    PreventionAttendee one;
    one.name = name;
    one.roleNote = role;
    return one;
}

} // namespace

TEST_CASE("A looked-after student with an EHC plan and a youth justice order gets exactly the union",
          "[prevention][rules]")
{
    StudentRecord student;
    CHECK(rolesFor(student) == std::vector{Head, LeadStaff, ExclusionsOfficer});
    student.statuses = {since(StatusKind::LookedAfter), since(StatusKind::EhcPlan),
                        since(StatusKind::YouthJusticeOrder)};
    CHECK(rolesFor(student) ==
          std::vector{Head, LeadStaff, ExclusionsOfficer, VirtualSchoolHead, SocialWorker,
                      DesignatedTeacher, SenOfficer, YouthJusticeOfficer});
    for (const Invitee& one : inviteesFor(student, meadowVale(), std::nullopt, kDay)) {
        CHECK(one.required);
        CHECK(one.purpose == purposeOf(one.role));
    }
}

TEST_CASE("A status that has ended before the meeting calls nobody", "[prevention][rules]")
{
    StudentRecord student;
    student.statuses = {since(StatusKind::LookedAfter), since(StatusKind::EhcPlan)};
    student.professionals = {somebody(ProfessionalRole::SocialWorker, u"Ms R. Bell"_s),
                             somebody(ProfessionalRole::SenOfficer, u"Dr S. Moss"_s)};
    CHECK(rolesFor(student).size() == 7);
    student.statuses.front().last = kDay.addDays(-1);
    CHECK(rolesFor(student) == std::vector{Head, LeadStaff, ExclusionsOfficer, SenOfficer});
    CHECK(rolesFor(student, kDay.addDays(-1)).size() == 7);

    PreventionAttendee worker = person(u"Ms R. Bell"_s, {});
    worker.role = SocialWorker;
    const std::vector attendees{worker, person(u"Mr T. Low"_s, u"Mentor"_s)};
    const auto wanted = inviteesFor(student, meadowVale(), std::nullopt, kDay);
    CHECK(noLongerAsked(wanted, attendees) == std::vector{worker});
    CHECK(rolesOf(stillToInvite(wanted, attendees)) ==
          std::vector{Head, LeadStaff, ExclusionsOfficer, SenOfficer});
}

TEST_CASE("Those invited have the names and addresses that the school knows", "[prevention][rules]")
{
    StaffMember head;
    head.name = u"Mrs J. Hart"_s;
    head.email = u"head@meadowvale.example"_s;
    StudentRecord student;
    student.statuses = {since(StatusKind::Disability), since(StatusKind::ChildInNeed)};
    student.professionals = {somebody(ProfessionalRole::Camhs, u"Dr P. Amir"_s),
                             somebody(ProfessionalRole::EducationalPsychologist, u"Dr L. Tan"_s),
                             somebody(ProfessionalRole::VirtualSchoolHead, u"Mr D. Shaw"_s)};
    const auto invitees = inviteesFor(student, meadowVale(), head, kDay);
    REQUIRE(rolesOf(invitees) == std::vector{Head, LeadStaff, ExclusionsOfficer, SocialWorker,
                                             Psychology, Psychology});
    CHECK(invitees[0].email == head.email);
    CHECK(invitees[2].name == u"Ms A. Grant"_s);
    CHECK(invitees[2].email == u"exclusions@westshire.example"_s);
    CHECK(invitees[3].name.isEmpty()); // somebody is to find out
    CHECK(invitees[4].name == u"Dr P. Amir"_s);
    CHECK_FALSE(invitees[5].required); // a prompt
    student.professionals.push_back(
        somebody(ProfessionalRole::LocalAuthorityExclusionsOfficer, u"Mr O. Finn"_s));
    CHECK(inviteesFor(student, meadowVale(), head, kDay)[2].name == u"Mr O. Finn"_s);
}

TEST_CASE("The suggestion and the list of a meeting name the same people for every status",
          "[prevention][rules]")
{
    const std::vector kinds{StatusKind::LookedAfter, StatusKind::EhcPlan, StatusKind::Disability,
                            StatusKind::ChildInNeed, StatusKind::ChildProtection,
                            StatusKind::YouthJusticeOrder};
    for (unsigned chosen = 0; chosen < 1U << kinds.size(); ++chosen) {
        StudentRecord student;
        for (size_t i = 0; i < kinds.size(); ++i) {
            if ((chosen >> i & 1U) != 0) {
                student.statuses.push_back(since(kinds[i]));
            }
        }
        CAPTURE(chosen);
        CHECK(preventionSuggestion(preventionFacts(student, {}, {}, kDay), kDay, {}, {}).invitees ==
              rolesFor(student));
    }
}

TEST_CASE("Governors, parents and young people are told apart from professionals", "[prevention]")
{
    using Kind = NotInvitedKind;
    const auto [role, kind] = GENERATE(table<QString, std::optional<Kind>>({
        {u"Governor"_s, Kind::Governor},
        {u"Chair of governors"_s, Kind::Governor},
        {u"Parent governor"_s, Kind::Governor},
        {u"mother"_s, Kind::Parent},
        {u"Parent/carer"_s, Kind::Parent},
        {u"Student"_s, Kind::YoungPerson},
        {u"The young person"_s, Kind::YoungPerson},
        {u"Parent support adviser"_s, std::nullopt},
        {u"Foster carer"_s, std::nullopt},
        {u"Young people’s worker"_s, std::nullopt},
        {u"Educational psychologist"_s, std::nullopt},
        {u"Headteacher"_s, std::nullopt},
        {u""_s, std::nullopt},
    }));
    CAPTURE(role);
    CHECK((notInvited(person({}, role), {}) == kind));
}

TEST_CASE("A governor is refused by the organisation and the name, too", "[prevention]")
{
    PreventionAttendee stone = person(u"Mr B. Stone"_s, {});
    CHECK_FALSE(notInvited(stone, {}).has_value());
    stone.organisation = u"Governing body"_s;
    CHECK(notInvited(stone, {}) == NotInvitedKind::Governor);
    stone.organisation = u"Mother"_s;
    CHECK(notInvited(stone, {}) == NotInvitedKind::Parent);
    stone.organisation = u"Motherwell Children’s Services"_s;
    CHECK_FALSE(notInvited(stone, {}).has_value());
    CHECK(notInvited(person(u"Mr B. Stone (governor)"_s, {}), {}) == NotInvitedKind::Governor);
}

TEST_CASE("A parent and the student are known by their names, whatever role is given to them",
          "[prevention]")
{
    using Kind = NotInvitedKind;
    StudentRecord student;
    student.details.forename = u"Dylan"_s;
    student.details.surname = u"Farrow"_s;
    student.details.preferredForename = u"Dyl"_s;
    Contact mother;
    mother.title = u"Ms"_s;
    mother.forename = u"Kay"_s;
    mother.surname = u"Farrow"_s;
    mother.relationship = u"PAM"_s;
    Contact foster = mother;
    foster.forename = u"Ola"_s;
    foster.relationship = u"FOM"_s;
    student.contacts = {mother, foster};
    const auto kindOf = [&](const QString& name, const QString& role) {
        return notInvited(person(name, role), student);
    };
    CHECK(kindOf(u"Ms Kay Farrow"_s, u"Family support worker"_s) == Kind::Parent);
    CHECK(kindOf(u"kay farrow"_s, {}) == Kind::Parent);
    CHECK(kindOf(u"Mum"_s, {}) == Kind::Parent);
    CHECK(kindOf(u"Dyl Farrow"_s, {}) == Kind::YoungPerson);
    CHECK_FALSE(kindOf(u"Ms Farrow"_s, u"Mentor"_s)); // a surname is shared by many
    CHECK_FALSE(kindOf(u"Mrs Child"_s, {}));
    CHECK_FALSE(kindOf(u"Ms Ola Farrow"_s, {})); // foster carers take part (7.2)
    student.professionals = {somebody(ProfessionalRole::SocialWorker, u"Ms Kay Farrow"_s)};
    CHECK_FALSE(kindOf(u"Ms Kay Farrow"_s, {})); // the social worker has the same name
    CHECK(toCode(Kind::YoungPerson) == u"young_person"_s);
}
