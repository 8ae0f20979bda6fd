// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/meeting_facts.h"

#include "core/calendar/calendar_service.h"
#include "core/documents/wording.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/suspensions/length_rules.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/common/role_guard.h"

#include <algorithm>

namespace freshstart {

HalfDay MeetingFacts::back() const
{
    return returnMoment(suspension.details, calendar);
}

QString MeetingFacts::backInWords() const
{
    const HalfDay moment = back();
    return moment.isValid() ? wording::longMoment(moment) : QString();
}

const StaffMember* MeetingFacts::find(std::optional<StaffId> id) const
{
    const auto found = std::ranges::find_if(
        staff, [&id](const StaffMember& member) { return id && member.id == *id; });
    return found == staff.end() ? nullptr : &*found;
}

QString MeetingFacts::nameOf(std::optional<StaffId> id) const
{
    const StaffMember* member = find(id);
    return member != nullptr ? member->name : QString();
}

std::optional<StaffId> MeetingFacts::head() const
{
    for (const StaffRole role : {StaffRole::Head, StaffRole::Proprietor}) {
        for (const StaffMember& member : staff) {
            if (member.active && member.role == role) {
                return member.id;
            }
        }
    }
    return std::nullopt;
}

QStringList MeetingFacts::staffNames() const
{
    QStringList names;
    for (const StaffMember& member : staff) {
        if (member.active) {
            names.append(member.name);
        }
    }
    return names;
}

bool MeetingFacts::wasHeld() const
{
    return meeting.record && meeting.record->heldOn <= today;
}

RecordFacts MeetingFacts::forRecord() const
{
    return {staff, meeting.plan, today};
}

PlanFacts MeetingFacts::forPlan(std::vector<MeetingHour> others) const
{
    return {back(), calendar, rules.interventionWithinSchoolDays, staff, std::move(others)};
}

WelcomeBackRecord MeetingFacts::record() const
{
    return meeting.record.value_or(
        startRecord(meeting.plan, nameOf(meeting.plan.lead), student, wording::relationship));
}

Result<MeetingFacts> readMeeting(Workspace& workspace, WelcomeBackId id, QDate today)
{
    auto meeting = workspace.welcomeBacks().find(id);
    if (!meeting) {
        return meeting.error();
    }
    auto suspensionCase = workspace.cases().find(meeting->suspension);
    auto student = workspace.students().find(meeting->student);
    if (!suspensionCase || !student) {
        return !suspensionCase ? suspensionCase.error() : student.error();
    }
    auto school = workspace.school().load();
    auto rules = workspace.school().rules();
    auto staff = workspace.school().staff(SchoolService::Staff::All);
    auto calendar = workspace.calendar().load();
    if (!school || !rules || !staff || !calendar) {
        return !school  ? school.error()
               : !rules ? rules.error()
               : !staff ? staff.error()
                        : calendar.error();
    }
    return MeetingFacts{std::move(*meeting),
                        std::move(suspensionCase->suspension),
                        std::move(*student),
                        std::move(*school),
                        *rules,
                        std::move(*calendar),
                        std::move(*staff),
                        today,
                        refusalOf(workspace, Act::AgreeReferringSchool)};
}

} // namespace freshstart
