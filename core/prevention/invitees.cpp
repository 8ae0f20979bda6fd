// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/invitees.h"

#include "core/base/code_table.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr std::array kPurposeCodes{
    std::pair{InviteeFor::Chairs, "chairs"_L1},
    std::pair{InviteeFor::PresentsAccount, "presents_account"_L1},
    std::pair{InviteeFor::AuthorityGuidance, "authority_guidance"_L1},
    std::pair{InviteeFor::VirtualSchool, "virtual_school"_L1},
    std::pair{InviteeFor::SocialWork, "social_work"_L1},
    std::pair{InviteeFor::EducationPlan, "education_plan"_L1},
    std::pair{InviteeFor::EhcPlanReview, "ehc_plan_review"_L1},
    std::pair{InviteeFor::YouthJustice, "youth_justice"_L1},
    std::pair{InviteeFor::DisabilityAdvice, "disability_advice"_L1},
    std::pair{InviteeFor::Minutes, "minutes"_L1},
    std::pair{InviteeFor::Invited, "invited"_L1},
};

/// A role that a status asks for, and the professionals of the student who take it.
struct StatusRole {
    PreventionRole role;
    std::array<ProfessionalRole, 2> takenBy;
    bool required;
};

constexpr std::array kStatusRoles{
    StatusRole{PreventionRole::VirtualSchoolHead,
               {ProfessionalRole::VirtualSchoolHead, ProfessionalRole::VirtualSchoolHead},
               true},
    StatusRole{PreventionRole::SocialWorker,
               {ProfessionalRole::SocialWorker, ProfessionalRole::SocialWorker},
               true},
    StatusRole{PreventionRole::DesignatedTeacher,
               {ProfessionalRole::DesignatedTeacher, ProfessionalRole::DesignatedTeacher},
               true},
    StatusRole{PreventionRole::SenOfficer,
               {ProfessionalRole::SenOfficer, ProfessionalRole::SenOfficer},
               true},
    StatusRole{PreventionRole::YouthJusticeOfficer,
               {ProfessionalRole::YouthJusticeOfficer, ProfessionalRole::YouthJusticeOfficer},
               true},
    StatusRole{PreventionRole::Psychology,
               {ProfessionalRole::EducationalPsychologist, ProfessionalRole::Camhs},
               false},
};

/// Seed 003 4.1, 7: the statuses that ask for somebody in the role.
bool isAskedFor(PreventionRole role, const StudentRecord& student, QDate date)
{
    using enum PreventionRole;
    switch (role) {
    case VirtualSchoolHead:
    case DesignatedTeacher:
        return student.has(StatusKind::LookedAfter, date);
    case SocialWorker:
        return student.has(StatusKind::LookedAfter, date) ||
               student.has(StatusKind::ChildInNeed, date) ||
               student.has(StatusKind::ChildProtection, date);
    case SenOfficer:
        return student.has(StatusKind::EhcPlan, date);
    case YouthJusticeOfficer:
        return student.has(StatusKind::YouthJusticeOrder, date);
    case Psychology:
        return student.has(StatusKind::Disability, date);
    default:
        return false;
    }
}

Invitee inviteeOf(const Professional& professional, PreventionRole role, bool required)
{
    return {role, purposeOf(role), professional.name, professional.organisation,
            professional.email, required};
}

/// The student's own officer, where one is named, goes before the school's usual one.
Invitee exclusionsOfficer(const StudentRecord& student, const School& school)
{
    const auto own = std::ranges::find(student.professionals,
                                       ProfessionalRole::LocalAuthorityExclusionsOfficer,
                                       &Professional::role);
    if (own != student.professionals.end()) {
        return inviteeOf(*own, PreventionRole::ExclusionsOfficer, true);
    }
    return {PreventionRole::ExclusionsOfficer, InviteeFor::AuthorityGuidance,
            school.localAuthorityContact, school.localAuthority, school.localAuthorityEmail, true};
}

void addAsked(std::vector<Invitee>& invitees, const StatusRole& asked, const StudentRecord& student)
{
    const size_t before = invitees.size();
    for (const Professional& professional : student.professionals) {
        if (std::ranges::find(asked.takenBy, professional.role) != asked.takenBy.end()) {
            invitees.push_back(inviteeOf(professional, asked.role, asked.required));
        }
    }
    if (invitees.size() == before) {
        invitees.push_back({asked.role, purposeOf(asked.role), {}, {}, {}, asked.required});
    }
}

bool takes(const PreventionAttendee& attendee, PreventionRole role)
{
    return attendee.role == role || (role == PreventionRole::Head &&
                                     attendee.role == PreventionRole::DeputyForHead);
}

} // namespace

std::vector<Invitee> inviteesFor(const StudentRecord& student, const School& school,
                                 const std::optional<StaffMember>& head, QDate date)
{
    std::vector<Invitee> invitees;
    invitees.push_back({PreventionRole::Head, InviteeFor::Chairs, head ? head->name : QString(),
                        school.name, head ? head->email : QString(), true});
    invitees.push_back(
        {PreventionRole::LeadStaff, InviteeFor::PresentsAccount, {}, school.name, {}, true});
    invitees.push_back(exclusionsOfficer(student, school));
    for (const StatusRole& one : kStatusRoles) {
        if (isAskedFor(one.role, student, date)) {
            addAsked(invitees, one, student);
        }
    }
    return invitees;
}

InviteeFor purposeOf(PreventionRole role)
{
    switch (role) {
    case PreventionRole::Head:
    case PreventionRole::DeputyForHead:
        return InviteeFor::Chairs;
    case PreventionRole::LeadStaff:
        return InviteeFor::PresentsAccount;
    case PreventionRole::ExclusionsOfficer:
        return InviteeFor::AuthorityGuidance;
    case PreventionRole::VirtualSchoolHead:
        return InviteeFor::VirtualSchool;
    case PreventionRole::SocialWorker:
        return InviteeFor::SocialWork;
    case PreventionRole::DesignatedTeacher:
        return InviteeFor::EducationPlan;
    case PreventionRole::SenOfficer:
        return InviteeFor::EhcPlanReview;
    case PreventionRole::YouthJusticeOfficer:
        return InviteeFor::YouthJustice;
    case PreventionRole::Psychology:
        return InviteeFor::DisabilityAdvice;
    case PreventionRole::MinuteTaker:
        return InviteeFor::Minutes;
    case PreventionRole::OtherProfessional:
        break;
    }
    return InviteeFor::Invited;
}

std::vector<Invitee> stillToInvite(const std::vector<Invitee>& wanted,
                                   const std::vector<PreventionAttendee>& attendees)
{
    std::vector<Invitee> missing;
    std::ranges::copy_if(wanted, std::back_inserter(missing), [&attendees](const Invitee& one) {
        return std::ranges::none_of(attendees, [&one](const PreventionAttendee& attendee) {
            return takes(attendee, one.role);
        });
    });
    return missing;
}

std::vector<PreventionAttendee> noLongerAsked(const std::vector<Invitee>& wanted,
                                              const std::vector<PreventionAttendee>& attendees)
{
    std::vector<PreventionAttendee> all;
    std::ranges::copy_if(attendees, std::back_inserter(all), [&](const PreventionAttendee& one) {
        const bool byStatus =
            std::ranges::find(kStatusRoles, one.role, &StatusRole::role) != kStatusRoles.end();
        return byStatus && std::ranges::find(wanted, one.role, &Invitee::role) == wanted.end();
    });
    return all;
}

QString toCode(InviteeFor purpose)
{
    return codeIn(kPurposeCodes, purpose);
}

} // namespace freshstart
