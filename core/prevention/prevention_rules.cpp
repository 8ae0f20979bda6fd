// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention_rules.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

bool mayChair(const PreventionDetails& details, const std::vector<StaffMember>& staff)
{
    return std::ranges::any_of(staff, [&](const StaffMember& member) {
        return member.id == *details.chair
            && (member.role == StaffRole::Head || member.mayActForHead);
    });
}

/// The role in the meeting that a professional of the student takes, where a status that holds asks
/// for one (seed 003 4.1 and 7).
std::optional<PreventionRole> roleFor(const Professional& professional, const StudentRecord& student,
                                      QDate date)
{
    const bool lookedAfter = student.has(StatusKind::LookedAfter, date);
    switch (professional.role) {
    case ProfessionalRole::SocialWorker:
        return PreventionRole::SocialWorker;
    case ProfessionalRole::VirtualSchoolHead:
        return lookedAfter ? std::optional(PreventionRole::VirtualSchoolHead) : std::nullopt;
    case ProfessionalRole::DesignatedTeacher:
        return lookedAfter ? std::optional(PreventionRole::DesignatedTeacher) : std::nullopt;
    case ProfessionalRole::SenOfficer:
        return student.has(StatusKind::EhcPlan, date) ? std::optional(PreventionRole::SenOfficer)
                                                      : std::nullopt;
    case ProfessionalRole::YouthJusticeOfficer:
        return student.has(StatusKind::YouthJusticeOrder, date)
            ? std::optional(PreventionRole::YouthJusticeOfficer)
            : std::nullopt;
    case ProfessionalRole::EducationalPsychologist:
    case ProfessionalRole::Camhs:
        return PreventionRole::Psychology;
    case ProfessionalRole::LocalAuthorityExclusionsOfficer:
        return PreventionRole::ExclusionsOfficer;
    case ProfessionalRole::Other:
        break;
    }
    return std::nullopt;
}

std::vector<PreventionAttendee> expectedAttendees(const StudentRecord& student, const School& school,
                                                  const std::optional<StaffMember>& head, QDate date)
{
    std::vector<PreventionAttendee> people;
    if (head) {
        people.push_back({head->name, PreventionRole::Head, head->jobTitle, school.name, true, true});
    }
    people.push_back({{}, PreventionRole::LeadStaff, {}, school.name, true, true});
    people.push_back({school.localAuthorityContact, PreventionRole::ExclusionsOfficer, {},
                      school.localAuthority, true, true});
    for (const Professional& professional : student.professionals) {
        const auto role = roleFor(professional, student, date);
        if (role == PreventionRole::ExclusionsOfficer) {
            people[head ? 2 : 1].name = professional.name; // the student's own officer, not the usual one
            people[head ? 2 : 1].organisation = professional.organisation;
        } else if (role) {
            people.push_back({professional.name, *role, professional.roleNote,
                              professional.organisation, true, true});
        }
    }
    return people;
}

} // namespace

std::vector<Issue> validate(const PreventionDetails& details, const std::vector<StaffMember>& staff)
{
    std::vector<Issue> issues;
    const auto add = [&](Severity severity, const QString& code, const QString& field) {
        issues.push_back({severity, code, field, 0, {}});
    };
    if (!details.date.isValid()) {
        add(Severity::Problem, u"date_missing"_s, u"date"_s);
    }
    if (details.requestedBy.isEmpty()) {
        add(Severity::Problem, u"requested_by_missing"_s, u"requested_by"_s);
    }
    if (!details.chair) {
        add(Severity::Problem, u"chair_missing"_s, u"chair"_s);
    } else if (!mayChair(details, staff)) {
        add(Severity::Problem, u"chair_not_allowed"_s, u"chair"_s);
    }
    if (details.attendancePermille
        && (*details.attendancePermille < 0 || *details.attendancePermille > 1000)) {
        add(Severity::Problem, u"attendance_impossible"_s, u"attendance"_s);
    }
    if (details.attendingSchool == false && !details.suspensionEnds) {
        add(Severity::Doubt, u"suspension_end_missing"_s, u"suspension_ends"_s);
    }
    if (details.held && details.planSummary.isEmpty()) {
        add(Severity::Doubt, u"plan_summary_missing"_s, u"plan_summary"_s);
    }
    if (details.attendees.empty()) {
        add(Severity::Doubt, u"attendees_missing"_s, u"attendees"_s);
    }
    return issues;
}

PreventionDetails startMeeting(const StudentRecord& student,
                               const std::vector<Suspension>& suspensions, const School& school,
                               const std::optional<StaffMember>& head, QDate date)
{
    PreventionDetails details;
    details.student = student.id;
    details.date = date;
    if (head) {
        details.requestedBy = head->name;
        details.chair = head->id;
    }
    // What is not known is left open for somebody to answer.
    int earlier = 0;
    for (const Suspension& suspension : suspensions) {
        const SuspensionDetails& d = suspension.details;
        if (suspension.status != SuspensionStatus::Issued || !d.first.isValid()) {
            continue;
        }
        ++earlier;
        if (d.last.isValid() && d.first.date <= date && date <= d.last.date) {
            details.attendingSchool = false;
            details.suspensionEnds = d.last.date;
        }
    }
    if (earlier > 0 || student.has(StatusKind::AtRisk, date)
        || student.has(StatusKind::SenSupport, date)) {
        details.priorConcern = true;
    }
    details.attendees = expectedAttendees(student, school, head, date);
    return details;
}

} // namespace freshstart
