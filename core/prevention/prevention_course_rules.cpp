// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the policy asks of the people, the preparation and the course of a meeting.
#include "core/law/numbers.h"
#include "core/prevention/invitees.h"
#include "core/prevention/prevention_rules.h"
#include "core/prevention/suggestion.h"
#include "core/students/support_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

using Issues = std::vector<Issue>;

void problem(Issues& issues, bool when, const QString& code, const QString& field,
             const QStringList& parameters = {})
{
    if (when) {
        issues.push_back({Severity::Problem, code, field, 0, parameters});
    }
}

void doubt(Issues& issues, bool when, const QString& code, const QString& field,
           const QStringList& parameters = {})
{
    if (when) {
        issues.push_back({Severity::Doubt, code, field, 0, parameters});
    }
}

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

bool hasOutcome(const PreventionDetails& details, OutcomeKind kind)
{
    return std::ranges::find(details.result.outcomes, kind, &PreventionOutcome::kind) !=
           details.result.outcomes.end();
}

/// Seed 003 4.2.
void checkPeople(Issues& issues, const PreventionDetails& details, const StudentRecord& student)
{
    for (const PreventionAttendee& attendee : details.attendees) {
        if (const auto kind = notInvited(attendee, student)) {
            const QString who = attendee.name.isEmpty() ? attendee.roleNote : attendee.name;
            problem(issues, true, toCode(*kind) + u"_not_invited"_s, u"attendees"_s, {who});
        }
    }
}

/// Seed 003 3.1, 7.2 to 7.4.
void checkPreparation(Issues& issues, const PreventionDetails& details,
                      const PreventionCaseFacts& facts)
{
    const PreventionPreparation& preparation = details.preparation;
    const PreventionFacts known = preventionFacts(facts.student, {}, facts.support, details.date);
    doubt(issues, known.hasEarlyHelpAssessment == false, u"early_help_not_started"_s,
          u"early_help"_s);
    if (known.lookedAfter) {
        const auto minutes = preparation.supervisedMinutesWeek;
        doubt(issues, known.hasEducationPlan == false, u"education_plan_missing"_s,
              u"education_plan"_s);
        doubt(issues, !minutes, u"supervised_hours_missing"_s, u"supervised_hours"_s);
        doubt(issues, minutes && *minutes < law::kSupervisedMinutesWeek,
              u"supervised_hours_low"_s, u"supervised_hours"_s,
              {QString::number(law::kSupervisedMinutesWeek / 60)});
    }
    if (known.hasDisability) {
        doubt(issues, isBlank(preparation.adjustments), u"adjustments_not_considered"_s,
              u"adjustments"_s);
        doubt(issues, !preparation.psychologyAskedOn && isBlank(preparation.psychologyAdvice),
              u"psychology_not_asked"_s, u"psychology_asked_on"_s);
    }
    doubt(issues, known.hasEhcPlan && !preparation.reviewsEhcPlan, u"ehc_review_not_decided"_s,
          u"reviews_ehc_plan"_s);
}

bool hasMinuteTaker(const PreventionDetails& details)
{
    return !isBlank(details.minuteTaker) ||
           std::ranges::any_of(details.attendees, [](const PreventionAttendee& one) {
               return one.role == PreventionRole::MinuteTaker && !isBlank(one.name);
           });
}

/// Seed 003 4.3, 5, 7.2.
void checkCourse(Issues& issues, const PreventionDetails& details, const StudentRecord& student)
{
    const PreventionTalk& talk = details.talk;
    doubt(issues, !hasMinuteTaker(details), u"minute_taker_missing"_s, u"minute_taker"_s);
    doubt(issues, !talk.purposeSaid, u"purpose_not_said"_s, u"purpose_said"_s);
    doubt(issues, isBlank(talk.account) || isBlank(talk.schoolResponse), u"account_missing"_s,
          isBlank(talk.account) ? u"account"_s : u"school_response"_s);
    if (student.has(StatusKind::LookedAfter, details.date)) {
        doubt(issues, isBlank(details.preparation.educationPlanConsidered),
              u"education_plan_not_considered"_s, u"education_plan_considered"_s);
        doubt(issues, isBlank(details.preparation.carersEngaged), u"carers_not_engaged"_s,
              u"carers_engaged"_s);
    }
}

/// Seed 003 3.3, 3.5, 4.3, 6.
void checkResult(Issues& issues, const PreventionDetails& details, const PreventionCaseFacts& facts)
{
    const PreventionResult& result = details.result;
    const bool oneOff = details.oneOffIncident == true ||
                        facts.student.has(StatusKind::SeriousIncident, details.date);
    const bool planned = details.planDate || currentPlan(facts.support, details.date);
    doubt(issues, result.outcomes.empty(), u"outcomes_missing"_s, u"outcomes"_s);
    doubt(issues, !planned && !oneOff && !hasOutcome(details, OutcomeKind::PlanToBeMade),
          u"plan_missing_and_no_outcome"_s, u"outcomes"_s);
    doubt(issues, isBlank(result.wayForward), u"way_forward_missing"_s, u"way_forward"_s);
    doubt(issues, !isBlank(result.wayForward) && !result.decidedBy,
          u"way_forward_decider_missing"_s, u"decided_by"_s);
    doubt(issues, !result.reviewOn, u"review_missing"_s, u"review_on"_s);
}

void checkActions(Issues& issues, const PreventionResult& result)
{
    for (const PreventionAction& action : result.actions) {
        if (isBlank(action.wording)) {
            problem(issues, true, u"action_wording_missing"_s, u"actions"_s);
        } else if (action.isOpen()) {
            doubt(issues, isBlank(action.owner), u"action_without_owner"_s, u"actions"_s,
                  {action.wording});
            doubt(issues, !action.dueOn, u"action_without_date"_s, u"actions"_s, {action.wording});
        }
    }
}

} // namespace

std::vector<Issue> validate(const PreventionDetails& details, const PreventionCaseFacts& facts)
{
    Issues issues = validate(details, facts.staff);
    const std::optional<StaffId> decider = details.result.decidedBy;
    checkPeople(issues, details, facts.student);
    problem(issues, decider && !mayActForHead(facts.staff, *decider), u"way_forward_not_by_head"_s,
            u"decided_by"_s);
    checkActions(issues, details.result);
    if (details.calledOff || !details.date.isValid()) {
        return issues;
    }
    problem(issues, details.held && facts.today.isValid() && details.date > facts.today,
            u"held_in_future"_s, u"held"_s);
    checkPreparation(issues, details, facts);
    if (details.held) {
        checkCourse(issues, details, facts.student);
        checkResult(issues, details, facts);
    }
    return issues;
}

} // namespace freshstart
