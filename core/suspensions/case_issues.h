// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/calendar/school_calendar.h"
#include "core/suspensions/case_facts.h"

#include <vector>

namespace freshstart {

/// What is wrong or doubtful about a suspension in the student's whole case, beside what validate()
/// and missingBeforeIssue() of suspension_rules.h find in it alone:
///   year_limit_exceeded, year_limit_near (R7; yearLimitIssue)
///   follow_on_same_reasons, follow_on_same_decision, follow_on_gap (R18; followOnIssues)
///   waiver_not_allowed (problem under the Regulations; R15; ISO date of day six)
///   provision_after_day_six (doubt; R13; ISO date of day six)
///   exams_over_not_year_11 (doubt)
///   register_many_e (doubt; registerWarnings)
/// A suspension with a problem is not issued; nothing here keeps what happened from being recorded.
std::vector<Issue> caseIssues(const CaseFacts& facts, const SchoolCalendar& calendar);

} // namespace freshstart
