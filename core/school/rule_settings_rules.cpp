// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/rule_settings_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

bool isWithin(const RuleSettings& rules, const RuleNumber& number)
{
    const int value = rules.*number.member;
    return number.lowest <= value && value <= number.highest;
}

void doubt(std::vector<Issue>& issues, const QString& code, const QString& field,
           const QStringList& parameters = {})
{
    issues.push_back({Severity::Doubt, code, field, 0, parameters});
}

} // namespace

const std::vector<RuleNumber>& ruleNumbers()
{
    using R = RuleSettings;
    // The limits are ours: beyond them it is a slip of the finger.
    static const std::vector<RuleNumber> numbers{
        {u"year_warning_half_days"_s, &R::yearWarningHalfDays, 1, law::kYearLimitHalfDays, true},
        {u"intervention_within_school_days"_s, &R::interventionWithinSchoolDays, 1, 20},
        {u"suspensions_for_prevention"_s, &R::suspensionsForPrevention, 1, 20},
        {u"internal_exclusions_for_prevention"_s, &R::internalExclusionsForPrevention, 1, 50},
        {u"supports_for_prevention"_s, &R::supportsForPrevention, 1, 50},
        {u"support_hours_for_prevention"_s, &R::supportHoursForPrevention, 1, 40},
        {u"support_weeks_for_prevention"_s, &R::supportWeeksForPrevention, 1, 52},
        {u"year_half_days_for_prevention"_s, &R::yearHalfDaysForPrevention, 1,
         law::kYearLimitHalfDays, true},
        {u"smallest_count_shown"_s, &R::smallestCountShown, 1, 20},
        {u"keep_until_age"_s, &R::keepUntilAge, law::kOwnRelevantPersonAge, 99},
        {u"keep_until_age_with_support"_s, &R::keepUntilAgeWithSupport, law::kOwnRelevantPersonAge,
         99},
    };
    return numbers;
}

std::vector<Issue> validate(const RuleSettings& rules)
{
    std::vector<Issue> issues;
    for (const RuleNumber& number : ruleNumbers()) {
        if (!isWithin(rules, number)) {
            issues.push_back(
                {Severity::Problem,
                 number.inHalfDays ? u"rule_days_out_of_range"_s : u"rule_out_of_range"_s,
                 number.field,
                 0,
                 {QString::number(number.lowest), QString::number(number.highest)}});
        }
    }
    if (rules.keepUntilAgeWithSupport < rules.keepUntilAge) {
        issues.push_back({Severity::Problem,
                          u"keep_with_support_shorter"_s,
                          u"keep_until_age_with_support"_s,
                          0,
                          {}});
    }
    if (rules.yearWarningHalfDays == law::kYearLimitHalfDays) {
        doubt(issues, u"warning_only_at_limit"_s, u"year_warning_half_days"_s);
    }
    if (rules.suspensionsForPrevention > law::kSuspensionsForPrevention) {
        doubt(issues, u"prevention_later_than_policy"_s, u"suspensions_for_prevention"_s,
              {QString::number(law::kSuspensionsForPrevention)});
    }
    if (rules.smallestCountShown == 1) {
        doubt(issues, u"nothing_masked"_s, u"smallest_count_shown"_s);
    }
    return issues;
}

RuleSettings withoutNonsense(RuleSettings rules)
{
    const RuleSettings usual;
    for (const RuleNumber& number : ruleNumbers()) {
        if (!isWithin(rules, number)) {
            rules.*number.member = usual.*number.member;
        }
    }
    rules.keepUntilAgeWithSupport = std::max(rules.keepUntilAgeWithSupport, rules.keepUntilAge);
    return rules;
}

} // namespace freshstart
