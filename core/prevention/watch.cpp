// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/watch.h"

#include "core/base/code_table.h"

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// As they stand in the tables. Never change a word: add one.

constexpr std::array kVerdictCodes{
    std::pair{WatchVerdict::Dismissed, "dismissed"_L1},
    std::pair{WatchVerdict::Approved, "approved"_L1},
};

constexpr std::array kStateCodes{
    std::pair{WatchState::Open, "open"_L1},
    std::pair{WatchState::MeetingToCall, "meeting_to_call"_L1},
    std::pair{WatchState::MeetingSet, "meeting_set"_L1},
    std::pair{WatchState::Dismissed, "dismissed"_L1},
    std::pair{WatchState::MeetingHeld, "meeting_held"_L1},
};

} // namespace

QString toCode(WatchVerdict verdict)
{
    return codeIn(kVerdictCodes, verdict);
}

WatchVerdict watchVerdictFromCode(const QString& code)
{
    return valueIn(kVerdictCodes, code);
}

QString toCode(WatchState state)
{
    return codeIn(kStateCodes, state);
}

} // namespace freshstart
