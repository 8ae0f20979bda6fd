// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is due about students at risk, before there is a meeting.
#include "core/calendar/term_division.h"
#include "core/law/numbers.h"
#include "core/today/prevention_duties.h"

#include <algorithm>

namespace freshstart {

namespace {

Duty dutyOf(StudentId student, const QString& name, DutyKind kind, QDate due,
            const DutyContext& context)
{
    Duty duty;
    duty.kind = kind;
    duty.target = student;
    duty.student = student;
    duty.studentName = name;
    duty.due = due.isValid() ? due : context.on;
    duty.state = stateOf(duty.due, context.on);
    duty.basis = Basis::Policy;
    return duty;
}

Duty dutyOf(const WatchRow& row, DutyKind kind, QDate due, const DutyContext& context)
{
    Duty duty = dutyOf(row.student, row.studentName, kind, due, context);
    duty.studentUpn = row.studentUpn;
    for (const PreventionReason reason : row.suggestion.reasons) {
        duty.codes.append(toCode(reason));
    }
    return duty;
}

bool isSuspensionsOnly(const WatchRow& row)
{
    return std::ranges::all_of(row.suggestion.reasons, [](PreventionReason reason) {
        return reason == PreventionReason::TwoOrMoreSuspensions ||
               reason == PreventionReason::YearTotal;
    });
}

Duty decisionDuty(const WatchRow& row, const DutyContext& context)
{
    const bool again = row.decision && row.decision->lookAgainOn &&
                       *row.decision->lookAgainOn <= context.on;
    QDate due = context.on;
    if (again) {
        due = *row.decision->lookAgainOn;
    } else if (row.suggestion.lastSuspension && isSuspensionsOnly(row)) {
        due = context.calendar.addSchoolDays(*row.suggestion.lastSuspension, 1);
    }
    Duty duty = dutyOf(row, DutyKind::DecideOnWatch, due, context);
    duty.actor = DutyActor::Head;
    duty.why = again ? DutyWhy::WatchLookAgain : DutyWhy::WatchListed;
    duty.dates = {due};
    duty.source = DutySource::PreventionTriggers;
    return duty;
}

bool isAtRisk(const WatchRow& row)
{
    const auto& reasons = row.suggestion.reasons;
    const bool marked =
        std::ranges::find(reasons, PreventionReason::MarkedAtRisk) != reasons.end();
    return row.state != WatchState::Dismissed && (row.state != WatchState::Open || marked);
}

QDate lastSchoolDayOf(DateSpan span, const SchoolCalendar& calendar)
{
    return calendar.schoolDayBefore(span.last.addDays(1));
}

} // namespace

std::optional<Duty> watchDuty(const WatchRow& row, const DutyContext& context)
{
    if (row.state == WatchState::Open) {
        return decisionDuty(row, context);
    }
    if (row.state != WatchState::MeetingToCall || !row.decision) {
        return std::nullopt;
    }
    const QDate approved = row.decision->on;
    Duty duty =
        dutyOf(row, DutyKind::CallPrevention,
               context.calendar.addSchoolDays(approved, law::kCallPreventionSchoolDays), context);
    duty.actor = DutyActor::Head;
    duty.why = DutyWhy::PreventionApproved;
    duty.dates = {approved};
    duty.source = DutySource::PreventionMeetings;
    return duty;
}

std::optional<Duty> earlyHelpDuty(const WatchRow& row, const DutyContext& context)
{
    const auto& missing = row.suggestion.missing;
    if (!isAtRisk(row) || std::ranges::find(missing, PreventionPrerequisite::EarlyHelpAssessment) ==
                              missing.end()) {
        return std::nullopt;
    }
    QDate due = context.on;
    if (row.meetingOn && row.state != WatchState::Open) {
        due = *row.meetingOn;
    } else if (row.state == WatchState::MeetingToCall && row.decision) {
        due = row.decision->on;
    }
    Duty duty = dutyOf(row, DutyKind::StartEarlyHelp, due, context);
    duty.actor = DutyActor::Lead;
    duty.why = DutyWhy::EarlyHelpNotStarted;
    duty.source = DutySource::EarlyHelpAssessments;
    return duty;
}

std::optional<Duty> educationPlanDuty(const LookedAfterPlan& plan, const DutyContext& context)
{
    const TermDivision terms = termDivision(context.calendar, context.rules.ownTermDates);
    const QDate latest = plan.plan.latest();
    const QDate next = terms.termSpan(terms.termOf(latest)).last.addDays(1);
    QDate due = lastSchoolDayOf(terms.termSpan(terms.termOf(next)), context.calendar);
    if (plan.plan.reviewDue && *plan.plan.reviewDue > latest) {
        due = due.isValid() ? std::min(due, *plan.plan.reviewDue) : *plan.plan.reviewDue;
    }
    if (!due.isValid() || due > context.on.addDays(law::kEducationPlanReviewNoticeDays)) {
        return std::nullopt;
    }
    Duty duty =
        dutyOf(plan.student, plan.studentName, DutyKind::ReviewEducationPlan, due, context);
    duty.actor = DutyActor::Lead;
    duty.why = DutyWhy::EducationPlanToReview;
    duty.dates = {latest};
    duty.source = DutySource::EducationPlans;
    return duty;
}

} // namespace freshstart
