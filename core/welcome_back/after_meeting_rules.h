// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/school/school.h"
#include "core/welcome_back/after_meeting.h"

#include <vector>

namespace freshstart {

/// Problems: lead_change_staff_missing, lead_change_date_missing, lead_change_reason_missing,
/// successor_missing, successor_same (the same person again). Doubt: talk_without_date (held, but
/// when?).
std::vector<Issue> validate(const LeadChange& change);

/// Problems: absence_who_missing, absence_date_missing; once an action is chosen
/// absence_decider_missing, absence_decider_not_head (head or proprietor decide: fourth paragraph),
/// absence_owner_missing, absence_due_missing; absence_action_note_missing (an action of another
/// kind needs words); absence_outcome_missing (done, but what came of it?).
std::vector<Issue> validate(const FamilyAbsence& absence, const std::vector<StaffMember>& staff);

/// Problems: hold_information_missing, hold_decider_missing, hold_decider_not_head,
/// hold_date_missing, hold_basis_not_lawful (the provider's own protocol is no ground where the
/// Regulations apply: statutory.md 6.8), hold_basis_note_missing. Doubt: hold_review_missing.
std::vector<Issue> validate(const ReturnHold& hold, SchoolType type,
                            const std::vector<StaffMember>& staff);
/// The grounds on which such a school can rest a hold.
std::vector<HoldBasis> holdBases(SchoolType type);

/// Problems: intervention_held_missing, intervention_in_future. Doubts: intervention_led_missing,
/// intervention_agreed_missing, asks_for_apology (parameter: the words).
std::vector<Issue> validate(const InterventionRecord& record, QDate today);

/// Problems: note_missing, note_date_missing.
std::vector<Issue> validate(const MonitoringNote& note);

} // namespace freshstart
