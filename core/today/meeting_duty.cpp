// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/meeting_duty.h"

namespace freshstart {

bool isHeld(std::optional<QDate> held, QDate on)
{
    return held && *held <= on;
}

bool isOpen(const WelcomeBackRow& row, WelcomeBackArrangement arrangement, QDate on)
{
    return row.suspensionStatus == SuspensionStatus::Issued && !isHeld(row.heldOn, on) &&
           row.plan.arrangement == arrangement;
}

QDate returnOf(const WelcomeBackRow& row, const DutyContext& context)
{
    return row.lastOfSuspension.isValid() ? context.calendar.nextSession(row.lastOfSuspension).date
                                          : QDate();
}

Duty dutyOf(const WelcomeBackRow& row, DutyKind kind, QDate due, const DutyContext& context)
{
    Duty duty;
    duty.kind = kind;
    duty.target = row.id;
    duty.student = row.student;
    duty.studentName = row.studentName;
    duty.due = due;
    duty.state = stateOf(due, context.on);
    duty.actor = DutyActor::Head;
    duty.schoolType = context.schoolType;
    return duty;
}

void giveTo(Duty& duty, const QString& name)
{
    if (!name.isEmpty()) {
        duty.actor = DutyActor::Lead;
        duty.actorName = name;
    }
}

} // namespace freshstart
