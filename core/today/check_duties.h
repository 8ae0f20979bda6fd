// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/duty_case.h"

namespace freshstart {

/// R27: the register's code for the sessions missed.
std::optional<Duty> registerDuty(const DutyCase& dutyCase, const DutyContext& context);

/// R6, R18: the student is there again, on the day.
std::optional<Duty> returnDuty(const DutyCase& dutyCase, const DutyContext& context);

/// R28: the census would question the reasons, the length or the total.
std::optional<Duty> censusDuty(const DutyCase& dutyCase, const DutyContext& context);

/// R23: an exclusion prevention meeting is worth considering; by the return. Our choice.
std::optional<Duty> considerPreventionDuty(const DutyCase& dutyCase, const DutyContext& context);

} // namespace freshstart
