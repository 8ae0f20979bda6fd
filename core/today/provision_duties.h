// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/duty_case.h"

namespace freshstart {

// What can no longer be done once the student is back is not asked for any more.

/// Work for the first five days, set from the first one on (DfE statutory guidance).
std::optional<Duty> workDuty(const DutyCase& dutyCase, const DutyContext& context);

/// R13: full-time education from the sixth school day in a row, while none is known. Advice where
/// it is no law; none for a student above compulsory school age or past the last exam.
std::optional<Duty> provisionDuty(const DutyCase& dutyCase, const DutyContext& context);

/// R15: its details, 48 hours before it begins. What the letter said already is ticked off.
std::optional<Duty> provisionDetailsDuty(const DutyCase& dutyCase, const DutyContext& context);

} // namespace freshstart
