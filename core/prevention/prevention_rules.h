// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/prevention/prevention.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/students/support.h"
#include "core/suspensions/suspension.h"

namespace freshstart {

/// Checks of the meeting as entered. Problems: date_missing, requested_by_missing,
/// chair_missing, chair_not_allowed (not the head and without authority to act for the head;
/// seed 003 4.1, 4.3), attendance_impossible. Doubts: suspension_end_missing (not attending, but no
/// date when the current suspension ends), plan_summary_missing (meeting held), attendees_missing.
std::vector<Issue> validate(const PreventionDetails& details, const std::vector<StaffMember>& staff);

/// What a meeting is held against: who the student is, what the school has tried, who works here.
struct PreventionCaseFacts {
    StudentRecord student;
    StudentSupport support = {};
    std::vector<StaffMember> staff = {};
    QDate today; ///< invalid: not asked about the future
};

/// The checks above and, unless it was called off, those of its people, its preparation and its
/// course. Problems: governor_not_invited, parent_not_invited, young_person_not_invited (the name;
/// 4.2), held_in_future, way_forward_not_by_head (3.3), action_wording_missing.
/// Doubts before the meeting: early_help_not_started (3.1), education_plan_missing,
/// supervised_hours_missing, supervised_hours_low (7.2; looked after), adjustments_not_considered,
/// psychology_not_asked (7.3; disability), ehc_review_not_decided (7.4).
/// Doubts once it was held: minute_taker_missing, account_missing, purpose_not_said (4.3, 5),
/// education_plan_not_considered, carers_not_engaged (4.3, 7.2), outcomes_missing,
/// plan_missing_and_no_outcome (4.3: no plan, no one-off and none to be made), way_forward_missing,
/// way_forward_decider_missing (3.3), review_missing (3.5).
/// Doubts of an action that is open: action_without_owner, action_without_date (its wording).
std::vector<Issue> validate(const PreventionDetails& details, const PreventionCaseFacts& facts);

/// The head, or somebody with recorded authority to speak for the head (4.1).
bool mayActForHead(const std::vector<StaffMember>& staff, StaffId id);

/// A meeting to start from: everything about the student that is known (seed 003 Appendix A; who is
/// to be there: 4.1, 7). `head` chairs; professionals come by the statuses that hold on the date.
PreventionDetails startMeeting(const StudentRecord& student,
                               const std::vector<Suspension>& suspensions, const School& school,
                               const std::optional<StaffMember>& head, QDate date,
                               const StudentSupport& support = {});

} // namespace freshstart
