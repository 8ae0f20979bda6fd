// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/suggestion.h"

#include "core/base/code_table.h"
#include "core/calendar/school_year.h"
#include "core/calendar/term_division.h"
#include "core/students/support_rules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// Other programs rely on these words. Never change one: add.

constexpr std::array kReasonCodes{
    std::pair{PreventionReason::TwoOrMoreSuspensions, "two_or_more_suspensions"_L1},
    std::pair{PreventionReason::InternalExclusions, "series_of_internal_exclusions"_L1},
    std::pair{PreventionReason::FrequentSupport, "frequent_support"_L1},
    std::pair{PreventionReason::AlternativeProvision, "alternative_provision"_L1},
    std::pair{PreventionReason::YearTotal, "many_days_in_year"_L1},
    std::pair{PreventionReason::SeriousOneOff, "serious_one_off"_L1},
    std::pair{PreventionReason::MarkedAtRisk, "marked_at_risk"_L1},
};

constexpr std::array kPrerequisiteCodes{
    std::pair{PreventionPrerequisite::EarlyHelpAssessment, "early_help_assessment"_L1},
    std::pair{PreventionPrerequisite::CurrentPlan, "current_plan"_L1},
    std::pair{PreventionPrerequisite::EducationPlan, "personal_education_plan"_L1},
    std::pair{PreventionPrerequisite::EducationPlanReview, "personal_education_plan_review"_L1},
};

/// From that day on what has happened is looked at.
QDate windowStart(QDate on, PreventionWindow window)
{
    return window == PreventionWindow::SchoolYear ? schoolYearSpan(schoolYearOf(on)).first
                                                  : on.addYears(-1).addDays(1);
}

bool isCounted(const CountedSuspension& one, QDate on)
{
    return one.status == SuspensionStatus::Issued &&
           one.category != SuspensionCategory::Permanent && one.first.isValid() &&
           one.first.date <= on;
}

void countSuspensions(PreventionSuggestion& suggestion, const PreventionFacts& facts, QDate on,
                      DateSpan window, const SchoolCalendar& calendar)
{
    std::vector<CountedSuspension> begun;
    for (const CountedSuspension& one : facts.suspensions) {
        if (one.first.date <= on) {
            begun.push_back(one);
        }
        if (isCounted(one, on)) {
            suggestion.lastSuspension =
                std::max(suggestion.lastSuspension.value_or(one.first.date), one.first.date);
            suggestion.suspensions += window.contains(one.first.date) ? 1 : 0;
        }
    }
    suggestion.yearHalfDays = yearTotal(begun, schoolYearOf(on), calendar, facts.halfDaysElsewhere);
}

/// Of two dates that a record may have or not, whether it touches the window up to the date.
bool touches(QDate first, const std::optional<QDate>& last, DateSpan window)
{
    return first <= window.last && (!last || *last >= window.first);
}

void countSupport(PreventionSuggestion& suggestion, const StudentSupport& support, DateSpan window)
{
    const QDate on = window.last;
    for (const AdditionalSupport& one : support.additional) {
        if (!touches(one.first, one.last, window)) {
            continue;
        }
        ++suggestion.supports;
        if (!one.last || *one.last >= on) {
            suggestion.supportMinutesWeek += one.minutesWeek.value_or(0);
        }
        const QDate until = one.last ? std::min(*one.last, on) : on;
        const auto weeks = static_cast<int>((one.first.daysTo(until) + 1) / 7);
        suggestion.supportWeeks = std::max(suggestion.supportWeeks, weeks);
    }
}

int internalExclusionsIn(const StudentSupport& support, QDate on, const RuleSettings& rules,
                         const SchoolCalendar& calendar)
{
    if (support.internalExclusions.empty()) {
        return 0;
    }
    const TermDivision terms = termDivision(calendar, rules.ownTermDates);
    const QDate begun = terms.termSpan(terms.termOf(on)).first;
    return static_cast<int>(std::ranges::count_if(
        support.internalExclusions,
        [&](const InternalExclusion& one) { return begun <= one.on && one.on <= on; }));
}

bool isPlacedElsewhere(const StudentSupport& support, DateSpan window)
{
    return std::ranges::any_of(support.placements, [&](const AlternativePlacement& one) {
        return one.forBehaviour && touches(one.first, one.last, window);
    });
}

std::vector<PreventionRole> inviteesFor(const PreventionFacts& facts)
{
    using enum PreventionRole;
    std::vector<PreventionRole> roles{Head, LeadStaff, ExclusionsOfficer};
    const auto addIf = [&roles](bool holds, PreventionRole role) {
        if (holds) {
            roles.push_back(role);
        }
    };
    addIf(facts.lookedAfter, VirtualSchoolHead);
    addIf(facts.hasSocialWorker, SocialWorker);
    addIf(facts.lookedAfter, DesignatedTeacher);
    addIf(facts.hasEhcPlan, SenOfficer);
    addIf(facts.hasYouthJusticeOrder, YouthJusticeOfficer);
    addIf(facts.hasDisability, Psychology);
    return roles;
}

/// Seed 003 7.2: a Personal Education Plan is reviewed every term.
bool isReviewDue(const PreventionFacts& facts, QDate on, const RuleSettings& rules,
                 const SchoolCalendar& calendar)
{
    const auto plan = currentEducationPlan(facts.support, on);
    if (!plan) {
        return false;
    }
    const TermDivision terms = termDivision(calendar, rules.ownTermDates);
    return plan->latest() < terms.termSpan(terms.termOf(on)).first;
}

std::vector<PreventionPrerequisite> missingFor(const PreventionFacts& facts)
{
    std::vector<PreventionPrerequisite> missing;
    if (facts.hasEarlyHelpAssessment == false) {
        missing.push_back(PreventionPrerequisite::EarlyHelpAssessment);
    }
    if (facts.hasCurrentPlan == false && !facts.seriousOneOff) {
        missing.push_back(PreventionPrerequisite::CurrentPlan);
    }
    if (facts.lookedAfter && facts.hasEducationPlan == false) {
        missing.push_back(PreventionPrerequisite::EducationPlan);
    }
    return missing;
}

void addReasons(PreventionSuggestion& suggestion, const PreventionFacts& facts,
                const RuleSettings& rules, DateSpan window)
{
    const auto addIf = [&](bool holds, PreventionReason reason) {
        if (holds) {
            suggestion.reasons.push_back(reason);
        }
    };
    addIf(suggestion.suspensions >= rules.suspensionsForPrevention,
          PreventionReason::TwoOrMoreSuspensions);
    addIf(suggestion.internalExclusions >= rules.internalExclusionsForPrevention,
          PreventionReason::InternalExclusions);
    addIf(suggestion.supports >= rules.supportsForPrevention ||
              suggestion.supportMinutesWeek >= rules.supportHoursForPrevention * 60 ||
              suggestion.supportWeeks >= rules.supportWeeksForPrevention,
          PreventionReason::FrequentSupport);
    addIf(isPlacedElsewhere(facts.support, window), PreventionReason::AlternativeProvision);
    addIf(suggestion.yearHalfDays >= rules.yearHalfDaysForPrevention, PreventionReason::YearTotal);
    addIf(facts.seriousOneOff, PreventionReason::SeriousOneOff);
    addIf(facts.markedAtRisk, PreventionReason::MarkedAtRisk);
}

bool hasStatusInsteadOfAssessment(const StudentRecord& student, QDate on)
{
    using enum StatusKind;
    return std::ranges::any_of(std::array{LookedAfter, EarlyHelp, ChildInNeed, ChildProtection},
                               [&](StatusKind kind) { return student.has(kind, on); });
}

} // namespace

PreventionFacts preventionFacts(const StudentRecord& student,
                                const std::vector<Suspension>& suspensions,
                                const StudentSupport& support, QDate on)
{
    PreventionFacts facts;
    std::ranges::transform(suspensions, std::back_inserter(facts.suspensions),
                           [](const Suspension& one) { return counted(one); });
    facts.halfDaysElsewhere = student.halfDaysElsewhere(schoolYearOf(on));
    facts.support = support;
    facts.markedAtRisk = student.has(StatusKind::AtRisk, on);
    facts.seriousOneOff = student.has(StatusKind::SeriousIncident, on);
    facts.lookedAfter = student.has(StatusKind::LookedAfter, on);
    facts.hasSocialWorker = facts.lookedAfter || student.has(StatusKind::ChildInNeed, on) ||
                            student.has(StatusKind::ChildProtection, on);
    facts.hasEhcPlan = student.has(StatusKind::EhcPlan, on);
    facts.hasYouthJusticeOrder = student.has(StatusKind::YouthJusticeOrder, on);
    facts.hasDisability = student.has(StatusKind::Disability, on);
    facts.hasEarlyHelpAssessment = support.earlyHelp
                                       ? support.earlyHelp->state != AssessmentState::NotStarted
                                       : hasStatusInsteadOfAssessment(student, on);
    facts.hasCurrentPlan = currentPlan(support, on).has_value();
    facts.hasEducationPlan = currentEducationPlan(support, on).has_value();
    return facts;
}

PreventionSuggestion preventionSuggestion(const PreventionFacts& facts, QDate on,
                                          const RuleSettings& rules, const SchoolCalendar& calendar)
{
    PreventionSuggestion suggestion;
    suggestion.invitees = inviteesFor(facts);
    suggestion.missing = missingFor(facts);
    if (!on.isValid()) {
        return suggestion;
    }
    const DateSpan window{windowStart(on, rules.preventionWindow), on};
    countSuspensions(suggestion, facts, on, window, calendar);
    suggestion.internalExclusions = internalExclusionsIn(facts.support, on, rules, calendar);
    countSupport(suggestion, facts.support, window);
    addReasons(suggestion, facts, rules, window);
    if (facts.lookedAfter && isReviewDue(facts, on, rules, calendar)) {
        suggestion.missing.push_back(PreventionPrerequisite::EducationPlanReview);
    }
    return suggestion;
}

QString toCode(PreventionReason reason)
{
    return codeIn(kReasonCodes, reason);
}

std::optional<PreventionReason> preventionReasonFromCode(const QString& code)
{
    return knownIn(kReasonCodes, code);
}

QString toCode(PreventionPrerequisite prerequisite)
{
    return codeIn(kPrerequisiteCodes, prerequisite);
}

} // namespace freshstart
