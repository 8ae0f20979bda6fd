// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention_rules.h"

#include "core/prevention/invitees.h"
#include "core/students/support_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// The role in words only where the person is the head: it stands under the signature.
std::vector<PreventionAttendee> expectedAttendees(const StudentRecord& student, const School& school,
                                                  const std::optional<StaffMember>& head, QDate date)
{
    std::vector<PreventionAttendee> people;
    for (const Invitee& invitee : inviteesFor(student, school, head, date)) {
        PreventionAttendee one;
        one.name = invitee.name;
        one.role = invitee.role;
        one.organisation = invitee.organisation;
        one.email = invitee.email;
        one.attended = false; // nobody has, yet
        if (invitee.role == PreventionRole::Head && head) {
            one.roleNote = head->jobTitle;
        }
        if (invitee.required) {
            people.push_back(one);
        }
    }
    return people;
}

/// What the record asks of suspensions: how many there were and the one that goes on.
bool addSuspensions(PreventionDetails& details, const std::vector<Suspension>& suspensions)
{
    bool any = false;
    for (const Suspension& suspension : suspensions) {
        const SuspensionDetails& d = suspension.details;
        if (suspension.status != SuspensionStatus::Issued || !d.first.isValid()) {
            continue;
        }
        any = true;
        if (d.last.isValid() && d.first.date <= details.date && details.date <= d.last.date) {
            details.attendingSchool = false;
            details.suspensionEnds = d.last.date;
        }
    }
    return any;
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
    } else if (!mayActForHead(staff, *details.chair)) {
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

bool mayActForHead(const std::vector<StaffMember>& staff, StaffId id)
{
    return std::ranges::any_of(staff, [id](const StaffMember& member) {
        return member.id == id && (member.role == StaffRole::Head || member.mayActForHead);
    });
}

PreventionDetails startMeeting(const StudentRecord& student,
                               const std::vector<Suspension>& suspensions, const School& school,
                               const std::optional<StaffMember>& head, QDate date,
                               const StudentSupport& support)
{
    PreventionDetails details;
    details.student = student.id;
    details.date = date;
    if (head) {
        details.requestedBy = head->name;
        details.chair = head->id;
    }
    // What is not known is left open for somebody to answer.
    const bool suspended = addSuspensions(details, suspensions);
    if (student.has(StatusKind::SeriousIncident, date)) {
        details.oneOffIncident = true;
    }
    if (const auto plan = currentPlan(support, date)) {
        details.planDate = plan->latest();
        details.planSummary = plan->summary;
        details.priorConcern = true; // a plan is made where there is one
    }
    if (suspended || student.has(StatusKind::AtRisk, date) ||
        student.has(StatusKind::SenSupport, date)) {
        details.priorConcern = true;
    }
    details.attendees = expectedAttendees(student, school, head, date);
    return details;
}

} // namespace freshstart
