// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/prevention.h"
#include "core/today/duty.h"

namespace freshstart {

/// Seed 003 4.1, 4.3: a meeting today or within the look ahead, chaired by the head.
std::optional<Duty> preventionDuty(const PreventionRow& row, const DutyContext& context);

/// Seed 003 4.3: the day has passed and the record does not say that the meeting was held.
std::optional<Duty> preventionRecordDuty(const PreventionRow& row, const DutyContext& context);

} // namespace freshstart
