// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/prevention/attendee.h"
#include "core/school/school.h"
#include "core/students/student.h"

#include <QDate>

#include <optional>
#include <vector>

namespace freshstart {

/// What somebody is asked to come for (seed 003 4.1, 7).
enum class InviteeFor {
    Chairs,
    PresentsAccount,       ///< lead member of staff, or the designated teacher of a looked-after child
    AuthorityGuidance,     ///< exclusions officer
    VirtualSchool,         ///< and the team of corporate parenting
    SocialWork,
    EducationPlan,         ///< designated teacher: presents, and brings the PEP
    EhcPlanReview,
    YouthJustice,
    DisabilityAdvice,      ///< a prompt: psychology service or CAMHS
    Minutes,
    Invited                ///< by the school, for its own reason
};

/// Somebody the policy wants there on that day.
struct Invitee {
    PreventionRole role = PreventionRole::Head;
    InviteeFor purpose = InviteeFor::Chairs;
    QString name = {}; ///< as far as known
    QString organisation = {};
    QString email = {};
    bool required = true; ///< false: a prompt

    bool operator==(const Invitee&) const = default;
};

/// The union over the statuses that hold on the day of the meeting, each role once unless two people
/// of a role are known. Head first, then in the order of PreventionRole.
std::vector<Invitee> inviteesFor(const StudentRecord& student, const School& school,
                                 const std::optional<StaffMember>& head, QDate date);
/// What a role is there for.
InviteeFor purposeOf(PreventionRole role);
/// Invitees whose role nobody on the list takes.
std::vector<Invitee> stillToInvite(const std::vector<Invitee>& wanted,
                                   const std::vector<PreventionAttendee>& attendees);
/// Those on the list whose status no longer asks for them, by name.
std::vector<PreventionAttendee> noLongerAsked(const std::vector<Invitee>& wanted,
                                              const std::vector<PreventionAttendee>& attendees);

/// Who does not take part (seed 003 4.2), found by words in the role or by the name of a contact.
enum class NotInvitedKind { Governor, Parent, YoungPerson };
std::optional<NotInvitedKind> notInvited(const PreventionAttendee& attendee,
                                         const StudentRecord& student);

QString toCode(InviteeFor purpose);
QString toCode(NotInvitedKind kind); ///< "governor" "parent" "young_person"

} // namespace freshstart
