// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/duty_case.h"

namespace freshstart {

/// R10: the board decides about reinstatement: 15 school days from its receipt of the notice where
/// it must, 50 where the family made representations, before an exam that would be missed. Nothing
/// to count from, and so no duty yet, until the board has been told; an exam alone sets its day.
std::optional<Duty> reinstatementDuty(const DutyCase& dutyCase, const DutyContext& context);

/// Up to five days in the term: representations are considered, without a meeting or a time limit.
/// Shown every day until that is done.
std::optional<Duty> representationsDuty(const DutyCase& dutyCase, const DutyContext& context);

} // namespace freshstart
