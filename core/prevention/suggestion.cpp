// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/suggestion.h"

#include "core/calendar/school_year.h"
#include "core/suspensions/case_facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

bool isInWindow(QDate first, QDate on, PreventionWindow window)
{
    if (window == PreventionWindow::SchoolYear) {
        return schoolYearOf(first) == schoolYearOf(on) && first <= on;
    }
    return on.addYears(-1) < first && first <= on;
}

int suspensionsInWindow(const PreventionFacts& facts, QDate on, PreventionWindow window)
{
    return static_cast<int>(std::ranges::count_if(facts.suspensions, [&](const auto& one) {
        return one.status == SuspensionStatus::Issued &&
               one.category != SuspensionCategory::Permanent && one.first.isValid() &&
               isInWindow(one.first.date, on, window);
    }));
}

int yearHalfDays(const PreventionFacts& facts, QDate on, const SchoolCalendar& calendar)
{
    std::vector<CountedSuspension> begun;
    std::ranges::copy_if(facts.suspensions, std::back_inserter(begun),
                         [on](const auto& one) { return one.first.date <= on; });
    return yearTotal(begun, schoolYearOf(on), calendar, facts.halfDaysElsewhere);
}

std::vector<PreventionRole> inviteesFor(const PreventionFacts& facts)
{
    std::vector<PreventionRole> roles{PreventionRole::Head, PreventionRole::LeadStaff,
                                      PreventionRole::ExclusionsOfficer};
    if (facts.lookedAfter) {
        roles.push_back(PreventionRole::VirtualSchoolHead);
    }
    if (facts.hasSocialWorker) {
        roles.push_back(PreventionRole::SocialWorker);
    }
    if (facts.lookedAfter) {
        roles.push_back(PreventionRole::DesignatedTeacher);
    }
    if (facts.hasEhcPlan) {
        roles.push_back(PreventionRole::SenOfficer);
    }
    if (facts.hasYouthJusticeOrder) {
        roles.push_back(PreventionRole::YouthJusticeOfficer);
    }
    return roles;
}

std::vector<PreventionPrerequisite> missingFor(const PreventionFacts& facts)
{
    std::vector<PreventionPrerequisite> missing;
    if (facts.hasEarlyHelpAssessment == false) {
        missing.push_back(PreventionPrerequisite::EarlyHelpAssessment);
    }
    if (facts.hasCurrentPlan == false) {
        missing.push_back(PreventionPrerequisite::CurrentPlan);
    }
    if (facts.lookedAfter && facts.hasEducationPlan == false) {
        missing.push_back(PreventionPrerequisite::EducationPlan);
    }
    return missing;
}

} // namespace

PreventionFacts preventionFacts(const StudentRecord& student,
                                const std::vector<Suspension>& suspensions, QDate on)
{
    PreventionFacts facts;
    std::ranges::transform(suspensions, std::back_inserter(facts.suspensions),
                           [](const Suspension& one) { return counted(one); });
    const StudentFacts known = studentFacts(student, on);
    facts.halfDaysElsewhere = student.halfDaysElsewhere(schoolYearOf(on));
    facts.markedAtRisk = student.has(StatusKind::AtRisk, on);
    facts.lookedAfter = known.lookedAfter;
    facts.hasSocialWorker = known.hasSocialWorker;
    facts.hasEhcPlan = known.hasEhcPlan;
    facts.hasYouthJusticeOrder = student.has(StatusKind::YouthJusticeOrder, on);
    facts.hasEarlyHelpAssessment = known.lookedAfter || student.has(StatusKind::EarlyHelp, on) ||
                                   student.has(StatusKind::ChildInNeed, on) ||
                                   student.has(StatusKind::ChildProtection, on);
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
    suggestion.suspensions = suspensionsInWindow(facts, on, rules.preventionWindow);
    suggestion.yearHalfDays = yearHalfDays(facts, on, calendar);
    const auto addIf = [&](bool holds, PreventionReason reason) {
        if (holds) {
            suggestion.reasons.push_back(reason);
        }
    };
    addIf(suggestion.suspensions >= rules.suspensionsForPrevention,
          PreventionReason::TwoOrMoreSuspensions);
    addIf(facts.internalExclusionsInTerm >= rules.internalExclusionsForPrevention,
          PreventionReason::InternalExclusions);
    addIf(facts.alternativeProvision, PreventionReason::AlternativeProvision);
    addIf(suggestion.yearHalfDays >= rules.yearHalfDaysForPrevention, PreventionReason::YearTotal);
    addIf(facts.markedAtRisk, PreventionReason::MarkedAtRisk);
    return suggestion;
}

QString toCode(PreventionReason reason)
{
    switch (reason) {
    case PreventionReason::TwoOrMoreSuspensions:
        return u"two_or_more_suspensions"_s;
    case PreventionReason::InternalExclusions:
        return u"series_of_internal_exclusions"_s;
    case PreventionReason::FrequentSupport:
        return u"frequent_support"_s;
    case PreventionReason::SeriousOneOff:
        return u"serious_one_off"_s;
    case PreventionReason::AlternativeProvision:
        return u"alternative_provision"_s;
    case PreventionReason::YearTotal:
        return u"many_days_in_year"_s;
    case PreventionReason::MarkedAtRisk:
        break;
    }
    return u"marked_at_risk"_s;
}

QString toCode(PreventionPrerequisite prerequisite)
{
    switch (prerequisite) {
    case PreventionPrerequisite::EarlyHelpAssessment:
        return u"early_help_assessment"_s;
    case PreventionPrerequisite::CurrentPlan:
        return u"current_plan"_s;
    case PreventionPrerequisite::EducationPlan:
        break;
    }
    return u"personal_education_plan"_s;
}

} // namespace freshstart
