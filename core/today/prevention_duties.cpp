// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is due about an exclusion prevention meeting that has been called.
#include "core/today/prevention_duties.h"

#include "core/law/numbers.h"

#include <algorithm>

namespace freshstart {

namespace {

Duty dutyOf(const PreventionRow& row, DutyKind kind, QDate due, const DutyContext& context)
{
    Duty duty;
    duty.kind = kind;
    duty.target = row.id;
    duty.student = row.student;
    duty.studentName = row.studentName;
    duty.due = due;
    duty.state = stateOf(due, context.on);
    duty.actor = DutyActor::Head;
    duty.dates = {row.date};
    return duty;
}

bool isToCome(const PreventionRow& row)
{
    return row.isToCome() && row.date.isValid();
}

/// The n-th school day before the date.
QDate schoolDaysBefore(QDate date, int n, const SchoolCalendar& calendar)
{
    for (; n > 0 && date.isValid(); --n) {
        date = calendar.schoolDayBefore(date);
    }
    return date;
}

bool isDueSoon(std::optional<QDate> due, QDate on)
{
    return due && *due <= on.addDays(kLookAheadDays);
}

} // namespace

std::optional<Duty> preventionInvitationDuty(const PreventionRow& row, const DutyContext& context)
{
    if (!isToCome(row) || row.date <= context.on || row.invitedToTell == 0) {
        return std::nullopt;
    }
    const QDate due =
        schoolDaysBefore(row.date, law::kPreventionInvitationSchoolDays, context.calendar);
    Duty duty = dutyOf(row, DutyKind::InvitePrevention,
                       due.isValid() ? std::max(due, context.on) : context.on, context);
    duty.actor = DutyActor::Office;
    duty.why = DutyWhy::PreventionToInvite;
    duty.count = row.invitedToTell;
    duty.source = DutySource::PreventionMeetings;
    return duty;
}

std::optional<Duty> preventionDuty(const PreventionRow& row, const DutyContext& context)
{
    if (!isToCome(row) || !isSoon(row.date, context.on)) {
        return std::nullopt;
    }
    Duty duty = dutyOf(row, DutyKind::HoldPrevention, row.date, context);
    duty.dueAt = row.time;
    duty.why = DutyWhy::PreventionSet;
    duty.source = DutySource::PreventionMeetings;
    return duty;
}

std::optional<Duty> preventionRecordDuty(const PreventionRow& row, const DutyContext& context)
{
    if (!isToCome(row) || row.date >= context.on) {
        return std::nullopt;
    }
    Duty duty = dutyOf(row, DutyKind::RecordPrevention, row.date, context);
    duty.why = DutyWhy::PreventionNotRecorded;
    duty.source = DutySource::PreventionRecords;
    return duty;
}

std::optional<Duty> preventionCopiesDuty(const PreventionRow& row, const DutyContext& context)
{
    if (!row.held || row.isCalledOff || row.copiesToGive == 0 || row.date > context.on) {
        return std::nullopt;
    }
    const QDate due =
        context.calendar.addSchoolDays(row.date, law::kPreventionCopiesSchoolDays);
    Duty duty = dutyOf(row, DutyKind::GivePreventionCopies, due.isValid() ? due : row.date, context);
    duty.actor = DutyActor::Office;
    duty.why = DutyWhy::PreventionCopies;
    duty.count = row.copiesToGive;
    duty.source = DutySource::PreventionRecords;
    return duty;
}

std::optional<Duty> preventionActionDuty(const PreventionRow& row, const DutyContext& context)
{
    if (row.isCalledOff || row.openActions == 0 || !isDueSoon(row.nextActionDue, context.on)) {
        return std::nullopt;
    }
    Duty duty = dutyOf(row, DutyKind::DoPreventionAction, *row.nextActionDue, context);
    duty.actor = DutyActor::Lead;
    duty.actorName = row.nextActionOwner;
    duty.why = DutyWhy::PreventionActionDue;
    duty.count = row.openActions;
    duty.source = DutySource::PreventionPlans;
    return duty;
}

std::optional<Duty> preventionReviewDuty(const PreventionRow& row, const DutyContext& context)
{
    if (row.isCalledOff || row.reviewedOn || !isDueSoon(row.reviewOn, context.on)) {
        return std::nullopt;
    }
    Duty duty = dutyOf(row, DutyKind::ReviewPrevention, *row.reviewOn, context);
    duty.why = DutyWhy::PreventionToReview;
    duty.source = DutySource::PreventionPlans;
    return duty;
}

} // namespace freshstart
