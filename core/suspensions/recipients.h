// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suspensions/follow_up.h"

#include <vector>

namespace freshstart {

struct CaseFacts;

/// On what footing somebody is told.
enum class Basis {
    Law,          ///< the 2012 Regulations or the Act
    Policy,       ///< the school's policy or its contract; the Regulations do not apply to it
    GoodPractice, ///< guidance or advice
};

/// Somebody who is told of a suspension (R16).
struct RecipientToTell {
    Step step = Step::SendLetter;
    Basis basis = Basis::Law;
    bool atOnce = true; ///< without delay; else in the report of the term (the board only)

    bool operator==(const RecipientToTell&) const = default;
};

/// R16: who is told of the suspension, in the order in which it is done. For schools outside the
/// Regulations the same list as policy, and the referring school and the placing authority first
/// (statutory.md 3.7).
std::vector<RecipientToTell> peopleToTell(const CaseFacts& facts, bool tellBoardAtOnce);

/// R19: who is told that it was cancelled: everybody who was told of it.
std::vector<RecipientToTell> peopleToTellOfCancelling(const CaseFacts& facts);

} // namespace freshstart
