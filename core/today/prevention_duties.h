// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/watch.h"
#include "core/students/support.h"
#include "core/today/duty.h"

namespace freshstart {

// --- Students at risk -----------------------------------------------------------------------------

/// Seed 003 3.1, 3.2: a student on the watch list waits for the head's decision, or for the meeting
/// that the head approved. The decision is due on the school day after the last suspension where
/// suspensions are the only ground, on the day to look again after a dismissal, else at once.
std::optional<Duty> watchDuty(const WatchRow& row, const DutyContext& context);

/// Seed 003 3.1: for every student at risk the school starts an Early Help Assessment. At risk is who
/// is marked so or whose meeting has been approved, set or held; before the meeting it is due.
std::optional<Duty> earlyHelpDuty(const WatchRow& row, const DutyContext& context);

/// A looked-after child with a Personal Education Plan in force.
struct LookedAfterPlan {
    StudentId student;
    QString studentName;
    SupportPlan plan;

    bool operator==(const LookedAfterPlan&) const = default;
};

/// Seed 003 7.2: the plan is looked at every term (R8), so by the last school day of the term after
/// the one in which that was done last, or by its own day. Shown four weeks before.
std::optional<Duty> educationPlanDuty(const LookedAfterPlan& plan, const DutyContext& context);

// --- Meetings; one that was called off asks for nothing -------------------------------------------

/// Seed 003 4.1: people who are to come have no invitation noted. Due five school days before, and
/// never overdue while there is time; on the day itself it is too late.
std::optional<Duty> preventionInvitationDuty(const PreventionRow& row, const DutyContext& context);

/// Seed 003 4.1, 4.3: a meeting today or within the look ahead, chaired by the head.
std::optional<Duty> preventionDuty(const PreventionRow& row, const DutyContext& context);

/// Seed 003 4.3: the day has passed and the record does not say that the meeting was held.
std::optional<Duty> preventionRecordDuty(const PreventionRow& row, const DutyContext& context);

/// Seed 003 4.3: everybody who was there gets record and minutes; due within five school days.
std::optional<Duty> preventionCopiesDuty(const PreventionRow& row, const DutyContext& context);

/// Seed 003 3.5: what was agreed is done. The next open action, a week ahead, with who took it on.
std::optional<Duty> preventionActionDuty(const PreventionRow& row, const DutyContext& context);

/// Seed 003 3.5: it was agreed to look again on that day.
std::optional<Duty> preventionReviewDuty(const PreventionRow& row, const DutyContext& context);

} // namespace freshstart
