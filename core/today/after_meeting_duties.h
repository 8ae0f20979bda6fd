// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/duty.h"
#include "core/welcome_back/welcome_back.h"

namespace freshstart {

// What the protocol asks around a meeting beside holding and recording it. Only issued suspensions
// have these duties. Only the ones that were issued here are asked about the letter: of what was
// taken over from elsewhere nobody knows what the family was told.

/// Seed 000, procedures 1 and 2: the meeting was set, moved or dropped and the family's letter says
/// otherwise. Due on the day of the change; over when the day in question has gone by.
std::optional<Duty> tellFamilyDuty(const WelcomeBackRow& row, const DutyContext& context);

/// General principles, fourth paragraph: somebody of the family does not come; head or proprietor
/// decide what is done instead. Due at once.
std::optional<Duty> absenceDecisionDuty(const WelcomeBackRow& row, const DutyContext& context);
/// What they decided is to be done by whoever took it on.
std::optional<Duty> absenceActionDuty(const WelcomeBackRow& row, const DutyContext& context);

/// General principles, third paragraph: whoever stepped down as the lead is offered a talk with a
/// senior leader. Due on the next school day (our choice).
std::optional<Duty> talkDuty(const WelcomeBackRow& row, const DutyContext& context);

/// Procedure 6; statutory.md 6.8: a return that is held is looked at again on the day set for that,
/// else on the day it was decided. The dates of the suspension do not move.
std::optional<Duty> holdDuty(const WelcomeBackRow& row, const DutyContext& context);

/// Last paragraph: who watches over a student who is back without a meeting, how, and until when.
/// Due on the day of the return; shown within the look ahead, and for as long after the return as
/// watching is usual.
std::optional<Duty> monitoringPlanDuty(const WelcomeBackRow& row, const DutyContext& context);
/// The time set for the monitoring is over: it ends or goes on, and that is written down. Due on
/// the school day after it.
std::optional<Duty> monitoringEndDuty(const WelcomeBackRow& row, const DutyContext& context);

/// Last paragraph: the day of the separate session has passed without a record of it. Due on the
/// next school day (our choice).
std::optional<Duty> interventionRecordDuty(const WelcomeBackRow& row, const DutyContext& context);

/// Functions 2 and 3; seed 001: what was agreed is looked at again on the day agreed for that.
/// Shown within the look ahead and until it has been done.
std::optional<Duty> reviewDuty(const WelcomeBackRow& row, const DutyContext& context);

} // namespace freshstart
