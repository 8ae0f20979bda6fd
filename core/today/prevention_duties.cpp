// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/prevention_duties.h"

namespace freshstart {

namespace {

Duty dutyOf(const PreventionRow& row, DutyKind kind, const DutyContext& context)
{
    Duty duty;
    duty.kind = kind;
    duty.target = row.id;
    duty.student = row.student;
    duty.studentName = row.studentName;
    duty.due = row.date;
    duty.state = stateOf(row.date, context.on);
    duty.actor = DutyActor::Head;
    duty.dates = {row.date};
    return duty;
}

} // namespace

std::optional<Duty> preventionDuty(const PreventionRow& row, const DutyContext& context)
{
    if (row.held || !row.date.isValid() || !isSoon(row.date, context.on)) {
        return std::nullopt;
    }
    Duty duty = dutyOf(row, DutyKind::HoldPrevention, context);
    duty.dueAt = row.time;
    duty.why = DutyWhy::PreventionSet;
    duty.source = DutySource::PreventionMeetings;
    return duty;
}

std::optional<Duty> preventionRecordDuty(const PreventionRow& row, const DutyContext& context)
{
    if (row.held || !row.date.isValid() || row.date >= context.on) {
        return std::nullopt;
    }
    Duty duty = dutyOf(row, DutyKind::RecordPrevention, context);
    duty.why = DutyWhy::PreventionNotRecorded;
    duty.source = DutySource::PreventionRecords;
    return duty;
}

} // namespace freshstart
