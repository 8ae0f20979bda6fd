// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/duty.h"
#include "core/welcome_back/welcome_back.h"

namespace freshstart {

// Only issued suspensions have duties here: before that, issuing comes first. What has been held
// is recorded, never held or arranged again.

/// Seed 000 procedure 1, R20: a meeting is still to be arranged. Due by the last day of the
/// suspension, so that the family knows before the return.
std::optional<Duty> arrangeDuty(const WelcomeBackRow& row, const DutyContext& context);

/// Seed 000 procedure 4: a meeting today or within the look ahead.
std::optional<Duty> meetingDuty(const WelcomeBackRow& row, const DutyContext& context);

/// Seed 000 procedure 5: the day of the meeting has passed without a record. Due when the record
/// has to be on CPOMS.
std::optional<Duty> recordDuty(const WelcomeBackRow& row, const DutyContext& context);

/// R21: the second working day after the meeting; the second school day where the school says so.
QDate uploadDue(QDate meeting, const DutyContext& context);
std::optional<Duty> uploadDuty(const WelcomeBackRow& row, const DutyContext& context);

/// Seed 000, last paragraph: after a return without a meeting, a separate session soon after. Shown
/// within the look ahead; from the next day on its record is asked for instead. Without a date it
/// is due on the last of the school days that the school allows after the return (five where it
/// settled nothing) and stays until a date is set.
std::optional<Duty> interventionDuty(const WelcomeBackRow& row, const DutyContext& context);

} // namespace freshstart
