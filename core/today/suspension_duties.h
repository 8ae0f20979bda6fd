// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suspensions/suspension.h"
#include "core/today/duty.h"

namespace freshstart {

/// R14: a draft waits to be issued. Its notice is due without delay, at the latest by the end of
/// the afternoon of the first day. A draft without dates is due today, every day.
std::optional<Duty> issueDuty(const SuspensionRow& row, const DutyContext& context);

} // namespace freshstart
