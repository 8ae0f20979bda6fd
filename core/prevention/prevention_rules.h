// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/prevention/prevention.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/suspensions/suspension.h"

namespace freshstart {

/// Checks of the meeting as entered. Problems: date_missing, requested_by_missing,
/// chair_missing, chair_not_allowed (not the head and without authority to act for the head;
/// seed 003 4.1, 4.3), attendance_impossible. Doubts: suspension_end_missing (not attending, but no
/// date when the current suspension ends), plan_summary_missing (meeting held), attendees_missing.
std::vector<Issue> validate(const PreventionDetails& details, const std::vector<StaffMember>& staff);

/// A meeting to start from: everything about the student that is known (seed 003 Appendix A; who is
/// to be there: 4.1, 7). `head` chairs; professionals come by the statuses that hold on the date.
PreventionDetails startMeeting(const StudentRecord& student,
                               const std::vector<Suspension>& suspensions, const School& school,
                               const std::optional<StaffMember>& head, QDate date);

} // namespace freshstart
