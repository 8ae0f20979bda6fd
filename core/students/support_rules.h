// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/students/support.h"

#include <vector>

namespace freshstart {

// Problems: date_missing, half_days_impossible (1 to 20), reason_missing, provider_missing,
// last_before_first, minutes_impossible (1 to 2,400 in a week), review_before_agreed,
// end_before_agreed, state_date_missing. Doubts: date_in_future.
std::vector<Issue> validate(const InternalExclusion& one, QDate today);
std::vector<Issue> validate(const AdditionalSupport& one, QDate today);
std::vector<Issue> validate(const AlternativePlacement& one, QDate today);
std::vector<Issue> validate(const SupportPlan& one, QDate today);
std::vector<Issue> validate(const EarlyHelpAssessment& one, QDate today);

/// The plan that counts on a date (behaviour, pastoral or Early Help): the one made or reviewed last.
std::optional<SupportPlan> currentPlan(const StudentSupport& support, QDate on);
/// The Personal Education Plan in force.
std::optional<SupportPlan> currentEducationPlan(const StudentSupport& support, QDate on);

} // namespace freshstart
