// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/suspension_duties.h"

namespace freshstart {

std::optional<Duty> issueDuty(const SuspensionRow& row, const DutyContext& context)
{
    if (row.status != SuspensionStatus::Draft || row.category == SuspensionCategory::Permanent) {
        return std::nullopt;
    }
    Duty duty;
    duty.kind = DutyKind::IssueSuspension;
    duty.target = row.id;
    duty.student = row.student;
    duty.studentUpn = row.studentUpn;
    duty.studentName = row.studentName;
    duty.actor = DutyActor::Office;
    duty.source = DutySource::ExclusionNotice;
    duty.basis = exclusionRegulationsApply(context.schoolType) ? Basis::Law : Basis::Policy;
    duty.schoolType = context.schoolType;
    if (row.first.isValid()) {
        duty.due = row.first.date;
        duty.dueAt = context.afternoonEnd;
        duty.why = DutyWhy::NoticeWithoutDelay;
        duty.dates = {row.first.date};
    } else {
        duty.due = context.on;
        duty.why = DutyWhy::DraftWithoutDates;
    }
    duty.state = stateOf(duty.due, context.on);
    return duty;
}

} // namespace freshstart
