// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/step_plan.h"

#include <algorithm>

namespace freshstart {

namespace {

/// "Without delay" is the day of the decision, at the latest the first day.
QDateTime withoutDelay(const CaseFacts& facts)
{
    const SuspensionDetails& details = facts.details();
    const QDate first = details.first.date;
    const QDate decided = details.decidedAt ? details.decidedAt->date() : first;
    return {std::min(decided, first), facts.afternoonEnd};
}

void addTelling(std::vector<PlannedStep>& plan, const CaseFacts& facts,
                const CaseFindings& findings)
{
    for (const RecipientToTell& recipient : findings.recipients) {
        PlannedStep step{recipient.step, recipient.basis, withoutDelay(facts), false};
        if (recipient.step == Step::SendLetter) {
            step.due = findings.noticeDue;
        } else if (!recipient.atOnce) {
            step.due.reset();
            step.inTermReport = true;
        }
        plan.push_back(step);
    }
}

/// What only a suspension from sessions brings with it; a lunchtime changes nothing of these.
void addSchooling(std::vector<PlannedStep>& plan, const CaseFacts& facts,
                  const CaseFindings& findings, const SchoolCalendar& calendar)
{
    const QDate firstDay = calendar.schoolDayOnOrAfter(facts.details().first.date);
    const QDateTime onFirstDay(firstDay, facts.afternoonEnd);
    plan.push_back({Step::SetWork, Basis::GoodPractice, onFirstDay, false});
    if (findings.daySix && findings.provisionIsLaw && !facts.details().provision.waivedOn) {
        plan.push_back(
            {Step::SendProvisionDetails, Basis::Law, findings.provisionDetailsDue, false});
    }
    plan.push_back(
        {Step::MarkRegister, findings.isLaw ? Basis::Law : Basis::Policy, onFirstDay, false});
    if (findings.back.isValid()) {
        const QTime start =
            findings.back.session == Session::Am ? facts.morningStart : facts.afternoonStart;
        plan.push_back(
            {Step::CheckReturn, Basis::GoodPractice, QDateTime(findings.back.date, start), false});
    }
    plan.push_back({Step::CheckCensus, Basis::GoodPractice, {}, false});
}

} // namespace

std::vector<PlannedStep> stepPlan(const CaseFacts& facts, const CaseFindings& findings,
                                  const SuspensionFollowUp& followUp,
                                  const SchoolCalendar& calendar)
{
    std::vector<PlannedStep> plan;
    if (facts.suspension.status == SuspensionStatus::Cancelled) {
        const QDate on = followUp.cancellation ? followUp.cancellation->on : QDate();
        for (const RecipientToTell& recipient : peopleToTellOfCancelling(facts)) {
            plan.push_back(
                {recipient.step, recipient.basis, QDateTime(on, facts.afternoonEnd), false});
        }
    } else if (facts.suspension.issuedAt) {
        addTelling(plan, facts, findings);
        if (facts.details().category == SuspensionCategory::Suspension) {
            addSchooling(plan, facts, findings, calendar);
        }
    }
    for (const StepDone& done : followUp.steps) {
        if (std::ranges::find(plan, done.step, &PlannedStep::step) == plan.end()) {
            plan.push_back({done.step, Basis::GoodPractice, {}, false});
        }
    }
    return plan;
}

} // namespace freshstart
