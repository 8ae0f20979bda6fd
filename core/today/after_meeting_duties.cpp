// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/after_meeting_duties.h"

#include "core/law/numbers.h"
#include "core/today/meeting_duty.h"
#include "core/welcome_back/welcome_back_rules.h"

#include <algorithm>

namespace freshstart {

namespace {

bool isIssued(const WelcomeBackRow& row)
{
    return row.suspensionStatus == SuspensionStatus::Issued;
}

/// The day that the family was told, where they were told of one.
std::optional<QDate> knownDay(const WelcomeBackRow& row)
{
    return row.open.told && row.open.told->arrangement == WelcomeBackArrangement::MeetingSet
               ? row.open.told->date
               : std::nullopt;
}

/// The day by which telling would come too late.
QDate dayInQuestion(const WelcomeBackRow& row, const DutyContext& context)
{
    const auto known = knownDay(row);
    if (row.plan.arrangement == WelcomeBackArrangement::MeetingSet && row.plan.date) {
        return known ? std::max(*known, *row.plan.date) : *row.plan.date;
    }
    return known ? *known : returnOf(row, context);
}

void sayWhatIsUntold(Duty& duty, const WelcomeBackRow& row, const DutyContext& context)
{
    const auto known = knownDay(row);
    if (row.plan.arrangement == WelcomeBackArrangement::MeetingSet) {
        duty.why = known ? DutyWhy::MeetingChangeNotTold : DutyWhy::MeetingNotTold;
        duty.dates = {row.plan.date.value_or(context.on)};
        if (known) {
            duty.dates.push_back(*known);
        }
    } else if (known) {
        duty.why = DutyWhy::MeetingDropNotTold;
        duty.dates = {*known};
    } else {
        duty.why = DutyWhy::NoMeetingNotTold;
        if (const QDate back = returnOf(row, context); back.isValid()) {
            duty.dates = {back};
        }
    }
}

/// The next school day; without a calendar that knows one, the day itself.
QDate schoolDayAfter(QDate date, const DutyContext& context)
{
    const QDate next = context.calendar.addSchoolDays(date, 1);
    return next.isValid() ? next : context.on;
}

bool isPlanned(const Monitoring& watch)
{
    return watch.by && !watch.how.trimmed().isEmpty() && watch.until;
}

} // namespace

std::optional<Duty> tellFamilyDuty(const WelcomeBackRow& row, const DutyContext& context)
{
    const bool noDay =
        row.plan.arrangement == WelcomeBackArrangement::MeetingSet && !row.plan.date;
    if (!isIssued(row) || isHeld(row.heldOn, context.on) || noDay ||
        isTold(row.open.told, row.plan)) {
        return std::nullopt;
    }
    if (const QDate last = dayInQuestion(row, context); last.isValid() && last < context.on) {
        return std::nullopt;
    }
    const QDate changed = std::min(row.open.plannedOn.value_or(context.on), context.on);
    Duty duty = dutyOf(row, DutyKind::TellOfMeeting, changed, context);
    duty.actor = DutyActor::Office;
    duty.source = DutySource::TellingOfMeetings;
    sayWhatIsUntold(duty, row, context);
    return duty;
}

std::optional<Duty> absenceDecisionDuty(const WelcomeBackRow& row, const DutyContext& context)
{
    const auto& absence = row.open.absence;
    if (!isIssued(row) || !absence || absence->action || absence->doneOn) {
        return std::nullopt;
    }
    const QDate noted = absence->notedOn.isValid() ? absence->notedOn : context.on;
    Duty duty = dutyOf(row, DutyKind::DecideOnAbsence, noted, context);
    duty.why = DutyWhy::AbsenceToDecide;
    duty.dates = {noted};
    duty.source = DutySource::AbsentFamilies;
    return duty;
}

std::optional<Duty> absenceActionDuty(const WelcomeBackRow& row, const DutyContext& context)
{
    const auto& absence = row.open.absence;
    if (!isIssued(row) || !absence || !absence->action || absence->doneOn) {
        return std::nullopt;
    }
    const QDate decided = absence->decidedOn.value_or(absence->notedOn);
    const QDate due = absence->actionDue.value_or(decided.isValid() ? decided : context.on);
    Duty duty = dutyOf(row, DutyKind::FollowUpAbsence, due, context);
    giveTo(duty, row.open.absenceOwnerName);
    duty.why = DutyWhy::AbsenceToFollow;
    duty.dates = {due};
    duty.codes = {toCode(*absence->action)};
    duty.source = DutySource::AbsentFamilies;
    return duty;
}

std::optional<Duty> talkDuty(const WelcomeBackRow& row, const DutyContext& context)
{
    if (!isIssued(row) || row.open.talksToOffer <= 0) {
        return std::nullopt;
    }
    const QDate asked = row.open.talkAskedOn.value_or(context.on);
    Duty duty = dutyOf(row, DutyKind::OfferTalk, schoolDayAfter(asked, context), context);
    duty.why = DutyWhy::TalkToOffer;
    duty.dates = {asked};
    duty.source = DutySource::SteppingDown;
    return duty;
}

std::optional<Duty> holdDuty(const WelcomeBackRow& row, const DutyContext& context)
{
    const auto& hold = row.open.hold;
    if (!isIssued(row) || !hold || hold->endedOn) {
        return std::nullopt;
    }
    const QDate decided = hold->decidedOn.isValid() ? hold->decidedOn : context.on;
    Duty duty = dutyOf(row, DutyKind::ReviewHold, hold->reviewOn.value_or(decided), context);
    duty.why = DutyWhy::HoldToReview;
    duty.dates = {decided};
    duty.source = DutySource::HoldingReturns;
    duty.basis = exclusionRegulationsApply(context.schoolType) ? Basis::Law : Basis::Policy;
    return duty;
}

std::optional<Duty> monitoringPlanDuty(const WelcomeBackRow& row, const DutyContext& context)
{
    const QDate back = returnOf(row, context);
    if (!isIssued(row) || row.plan.arrangement != WelcomeBackArrangement::WithoutMeeting ||
        row.open.monitoringEndedOn || isPlanned(row.plan.monitoring) || !back.isValid() ||
        back > context.on.addDays(kLookAheadDays) ||
        context.on > context.calendar.addSchoolDays(back, law::kMonitoringSchoolDays)) {
        return std::nullopt;
    }
    Duty duty = dutyOf(row, DutyKind::PlanMonitoring, back, context);
    duty.why = DutyWhy::MonitoringToPlan;
    duty.dates = {back};
    duty.source = DutySource::ReturnWithoutMeeting;
    return duty;
}

std::optional<Duty> monitoringEndDuty(const WelcomeBackRow& row, const DutyContext& context)
{
    const auto until = row.plan.monitoring.until;
    if (!isIssued(row) || row.plan.arrangement != WelcomeBackArrangement::WithoutMeeting ||
        row.open.monitoringEndedOn || !until || *until >= context.on) {
        return std::nullopt;
    }
    Duty duty = dutyOf(row, DutyKind::EndMonitoring, schoolDayAfter(*until, context), context);
    giveTo(duty, row.open.monitorName);
    duty.why = DutyWhy::MonitoringToEnd;
    duty.dates = {*until};
    duty.source = DutySource::ReturnWithoutMeeting;
    return duty;
}

std::optional<Duty> interventionRecordDuty(const WelcomeBackRow& row, const DutyContext& context)
{
    const auto session = row.plan.interventionDate;
    if (!isIssued(row) || row.plan.arrangement != WelcomeBackArrangement::WithoutMeeting ||
        row.open.interventionHeldOn || !session || *session >= context.on) {
        return std::nullopt;
    }
    Duty duty =
        dutyOf(row, DutyKind::RecordIntervention, schoolDayAfter(*session, context), context);
    giveTo(duty, row.leadName);
    duty.why = DutyWhy::InterventionNotRecorded;
    duty.dates = {*session};
    duty.source = DutySource::ReturnWithoutMeeting;
    return duty;
}

std::optional<Duty> reviewDuty(const WelcomeBackRow& row, const DutyContext& context)
{
    const bool held =
        isHeld(row.heldOn, context.on) || isHeld(row.open.interventionHeldOn, context.on);
    const auto review = row.open.reviewOn;
    if (!isIssued(row) || !held || !review || row.open.reviewedOn ||
        *review > context.on.addDays(kLookAheadDays)) {
        return std::nullopt;
    }
    Duty duty = dutyOf(row, DutyKind::ReviewCommitments, *review, context);
    giveTo(duty, row.leadName);
    duty.why = DutyWhy::AgreedToReview;
    duty.dates = {*review};
    duty.source = DutySource::FollowingUpTargets;
    return duty;
}

} // namespace freshstart
