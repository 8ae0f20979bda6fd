// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/duty.h"
#include "core/welcome_back/welcome_back.h"

// What the duties around a welcome back meeting have in common.
namespace freshstart {

/// A record prepared before its day bears that coming date: nothing has been held until then.
bool isHeld(std::optional<QDate> held, QDate on);
/// Of an issued suspension, arranged so and not held yet.
bool isOpen(const WelcomeBackRow& row, WelcomeBackArrangement arrangement, QDate on);
/// The first day back. Invalid where the suspension has no last session.
QDate returnOf(const WelcomeBackRow& row, const DutyContext& context);

/// A duty of the meeting, for the head or the proprietor; the rule fills in why and by what.
Duty dutyOf(const WelcomeBackRow& row, DutyKind kind, QDate due, const DutyContext& context);
/// Whoever has been asked. Without a name it stays with the head, who answers for the meetings
/// (seed 000, procedure 4).
void giveTo(Duty& duty, const QString& name);

} // namespace freshstart
