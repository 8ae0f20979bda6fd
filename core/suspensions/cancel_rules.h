// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/calendar/school_calendar.h"
#include "core/suspensions/case_facts.h"
#include "core/suspensions/follow_up.h"

#include <vector>

namespace freshstart {

/// R19 (School Discipline Regulations 2012 reg. 8A, 17A, 24A, for suspensions since 1 September
/// 2023): why the suspension cannot be cancelled after its session `lastServed` (invalid: before it
/// began). Empty: it can. Codes, all in the field "cancellation":
///   problems: cancel_not_issued, cancel_already, cancel_served_too_long (ISO date of the last
///     session that can have been served), cancel_reason_missing (where a cancellation is handed in
///     with the follow-up and says no reason)
///   problems under the Regulations, doubts outside them: cancel_board_meeting_started (only where
///     the board had to be told at once), cancel_over_year_limit (half-days excluded in the school
///     year when it takes effect)
std::vector<Issue> whyNotCancel(const CaseFacts& facts, const SuspensionFollowUp& followUp,
                                HalfDay lastServed, const SchoolCalendar& calendar);

/// Half-days of the suspension that had been served with a session; they stay in the totals.
int halfDaysServed(const Suspension& suspension, HalfDay lastServed,
                   const SchoolCalendar& calendar);

} // namespace freshstart
