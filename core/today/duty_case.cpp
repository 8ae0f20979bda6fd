// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/duty_case.h"

#include "core/suspensions/served.h"

#include <algorithm>

namespace freshstart {

Duty dutyOf(const DutyCase& dutyCase, DutyKind kind, QDate due, const DutyContext& context)
{
    Duty duty;
    duty.kind = kind;
    duty.target = dutyCase.suspension().id;
    duty.student = dutyCase.details().student;
    duty.studentUpn = dutyCase.studentUpn;
    duty.studentName = dutyCase.studentName;
    duty.due = due;
    duty.state = stateOf(due, context.on);
    duty.schoolType = dutyCase.facts.schoolType;
    return duty;
}

std::optional<Duty> stepOf(const DutyCase& dutyCase, Step step, QDate due,
                           const DutyContext& context)
{
    if (!due.isValid() || dutyCase.followUp.done(step) != nullptr) {
        return std::nullopt;
    }
    Duty duty = dutyOf(dutyCase, DutyKind::TakeStep, due, context);
    duty.step = step;
    duty.why = DutyWhy::StepOfSuspension;
    return duty;
}

HalfDay lastServed(const Suspension& suspension)
{
    const HalfDay last = suspension.details.last;
    return suspension.servedUntil ? std::min(last, *suspension.servedUntil) : last;
}

HalfDay backAgain(const DutyCase& dutyCase, const SchoolCalendar& calendar)
{
    if (lastServed(dutyCase.suspension()) < dutyCase.details().first) {
        return {};
    }
    const HalfDay back = backAt(dutyCase.suspension(), calendar);
    const bool goesOn = std::ranges::any_of(dutyCase.facts.others, [&](const Suspension& other) {
        return other.status == SuspensionStatus::Issued &&
               other.details.category == SuspensionCategory::Suspension &&
               other.details.first <= back && back <= lastServed(other);
    });
    return goesOn ? HalfDay{} : back;
}

bool missesSessions(const DutyCase& dutyCase)
{
    const SuspensionDetails& details = dutyCase.details();
    return details.category == SuspensionCategory::Suspension && details.first.isValid() &&
           details.last.isValid() && lastServed(dutyCase.suspension()) >= details.first;
}

QDate firstSchoolDay(const DutyCase& dutyCase, const SchoolCalendar& calendar)
{
    return calendar.schoolDayOnOrAfter(dutyCase.details().first.date);
}

QDate decisionDay(const SuspensionDetails& details)
{
    const QDate first = details.first.date;
    return details.decidedAt ? std::min(details.decidedAt->date(), first) : first;
}

Basis lawOrPolicy(const DutyCase& dutyCase)
{
    return dutyCase.findings.isLaw ? Basis::Law : Basis::Policy;
}

} // namespace freshstart
