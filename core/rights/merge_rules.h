// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/rights/merge.h"

namespace freshstart {

/// Fields that are not the same in both; accents and case count, a changed spelling is a choice.
IdentityFields differing(const StudentDetails& kept, const StudentDetails& gone);
/// Of these, what only the record that goes knows.
IdentityFields proposedFromGone(const StudentDetails& kept, const StudentDetails& gone);
StudentDetails chosen(const StudentDetails& kept, const StudentDetails& gone,
                      const IdentityFields& fromGone);

/// What stands against making them one, or is to be looked at. Issue codes (parameters):
///   problems: merge_same_record, merge_different_children, merge_suspensions_overlap (first, last)
///   doubts: merge_two_upns (both), merge_two_births (both), merge_names_differ (both),
///     merge_year_over_limit (school year, half-days), merge_early_help_twice,
///     merge_days_elsewhere_twice (school year)
std::vector<Issue> mergeIssues(const MergeSide& kept, const MergeSide& gone,
                               const SchoolCalendar& calendar);

/// The same person or body, with the same to say: the order of calling does not matter.
bool isSameContact(const Contact& one, const Contact& other);

/// Pairs that may be one child, each once, by name.
std::vector<LikelyDouble> likelyDoubles(const std::vector<StudentRow>& students);

} // namespace freshstart
