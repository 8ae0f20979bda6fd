// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/school/rule_settings.h"

#include <QString>

#include <vector>

namespace freshstart {

/// A number among the rule settings, and within what it makes sense.
struct RuleNumber {
    QString field; ///< as issues and the file call it
    int RuleSettings::*member = nullptr;
    int lowest = 0;
    int highest = 0;
    bool inHalfDays = false;
};

const std::vector<RuleNumber>& ruleNumbers();

/// What cannot be, or is doubtful, about the settings. Issue codes:
///   rule_out_of_range, rule_days_out_of_range (problems; lowest and highest),
///   keep_with_support_shorter (problem: shorter than for everybody else),
///   warning_only_at_limit, prevention_later_than_policy (the policy's number),
///   nothing_masked (the smallest count shown is 1)
std::vector<Issue> validate(const RuleSettings& rules);

/// The defaults in place of what cannot be: what a damaged file or a later version left.
RuleSettings withoutNonsense(RuleSettings rules);

} // namespace freshstart
