// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/welcome_back_duties.h"

#include "core/today/meeting_duty.h"
#include "core/welcome_back/welcome_back_rules.h"

namespace freshstart {

std::optional<Duty> arrangeDuty(const WelcomeBackRow& row, const DutyContext& context)
{
    if (!isOpen(row, WelcomeBackArrangement::ToBeArranged, context.on)) {
        return std::nullopt;
    }
    const QDate last = row.lastOfSuspension.date;
    Duty duty =
        dutyOf(row, DutyKind::ArrangeWelcomeBack, last.isValid() ? last : context.on, context);
    duty.why = DutyWhy::MeetingToBeArranged;
    if (const QDate back = returnOf(row, context); back.isValid()) {
        duty.dates = {back};
    }
    duty.source = DutySource::SettingUpMeetings;
    return duty;
}

std::optional<Duty> meetingDuty(const WelcomeBackRow& row, const DutyContext& context)
{
    if (!isOpen(row, WelcomeBackArrangement::MeetingSet, context.on) || !row.plan.date ||
        !isSoon(*row.plan.date, context.on)) {
        return std::nullopt;
    }
    Duty duty = dutyOf(row, DutyKind::HoldWelcomeBack, *row.plan.date, context);
    duty.dueAt = row.plan.time;
    giveTo(duty, row.leadName);
    duty.why = DutyWhy::MeetingSet;
    duty.dates = {*row.plan.date};
    duty.source = DutySource::LeadingMeetings;
    return duty;
}

QDate uploadDue(QDate meeting, const DutyContext& context)
{
    return uploadDueOn(meeting, context.calendar, context.rules.uploadCountsSchoolDays);
}

std::optional<Duty> recordDuty(const WelcomeBackRow& row, const DutyContext& context)
{
    if (!isOpen(row, WelcomeBackArrangement::MeetingSet, context.on) || !row.plan.date ||
        *row.plan.date >= context.on) {
        return std::nullopt;
    }
    const QDate meeting = *row.plan.date;
    Duty duty = dutyOf(row, DutyKind::RecordWelcomeBack, uploadDue(meeting, context), context);
    giveTo(duty, row.leadName);
    duty.why = DutyWhy::MeetingNotRecorded;
    duty.dates = {meeting};
    duty.source = DutySource::RecordsOfMeetings;
    return duty;
}

std::optional<Duty> uploadDuty(const WelcomeBackRow& row, const DutyContext& context)
{
    if (row.suspensionStatus != SuspensionStatus::Issued || !isHeld(row.heldOn, context.on) ||
        row.uploadedOn) {
        return std::nullopt;
    }
    Duty duty = dutyOf(row, DutyKind::UploadRecord, uploadDue(*row.heldOn, context), context);
    duty.actor = DutyActor::Office;
    duty.why = context.rules.uploadCountsSchoolDays ? DutyWhy::RecordNotUploadedInSchoolDays
                                                    : DutyWhy::RecordNotUploaded;
    duty.dates = {*row.heldOn};
    duty.source = DutySource::RecordsOfMeetings;
    return duty;
}

std::optional<Duty> interventionDuty(const WelcomeBackRow& row, const DutyContext& context)
{
    if (!isOpen(row, WelcomeBackArrangement::WithoutMeeting, context.on) ||
        isHeld(row.open.interventionHeldOn, context.on)) {
        return std::nullopt;
    }
    if (row.plan.interventionDate) {
        const QDate session = *row.plan.interventionDate;
        if (!isSoon(session, context.on)) {
            return std::nullopt;
        }
        Duty duty = dutyOf(row, DutyKind::HoldIntervention, session, context);
        giveTo(duty, row.leadName);
        duty.why = DutyWhy::InterventionSet;
        duty.dates = {session};
        duty.source = DutySource::ReturnWithoutMeeting;
        return duty;
    }
    const QDate back = returnOf(row, context);
    const QDate latest =
        context.calendar.addSchoolDays(back, context.rules.interventionWithinSchoolDays);
    Duty duty =
        dutyOf(row, DutyKind::HoldIntervention, latest.isValid() ? latest : context.on, context);
    duty.why = DutyWhy::InterventionNotSet;
    if (back.isValid()) {
        duty.dates = {back};
    }
    duty.source = DutySource::ReturnWithoutMeeting;
    return duty;
}

} // namespace freshstart
