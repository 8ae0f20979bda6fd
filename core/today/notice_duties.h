// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/duty_case.h"

namespace freshstart {

/// R14: the letter handed over or sent, for a child of compulsory school age by the end of the
/// afternoon of the first day.
std::optional<Duty> letterDuty(const DutyCase& dutyCase, Basis basis, const DutyContext& context);

/// R11: the governing board, at once where the Regulations or the school's own setting ask. The
/// report of the term is no duty of the day.
std::optional<Duty> boardNoticeDuty(const DutyCase& dutyCase, const RecipientToTell& recipient,
                                    const DutyContext& context);

/// R16: everybody else who hears of it without delay, the parents by telephone among them.
std::optional<Duty> tellDuty(const DutyCase& dutyCase, const RecipientToTell& recipient,
                             const DutyContext& context);

/// R19: whoever is told that it was cancelled, and the meeting offered to the parents.
std::optional<Duty> tellOfCancellingDuty(const DutyCase& dutyCase, const RecipientToTell& recipient,
                                         const DutyContext& context);

/// All of the above that stand open.
std::vector<Duty> noticeDuties(const DutyCase& dutyCase, const DutyContext& context);

} // namespace freshstart
