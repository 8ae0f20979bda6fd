// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/history.h"
#include "core/base/result.h"
#include "core/base/row_change.h"

#include <vector>

namespace freshstart {

/// Hears of every transaction that the history hears of.
class ChangeFollower
{
public:
    ChangeFollower() = default;
    virtual ~ChangeFollower() = default;
    ChangeFollower(const ChangeFollower&) = delete;
    ChangeFollower& operator=(const ChangeFollower&) = delete;

    /// Within the transaction, also where nothing was changed: the rows, and what the history is going
    /// to say of them. A failure takes the transaction back.
    [[nodiscard]] virtual Result<void> aboutToCommit(std::vector<RowChange> changes,
                                                     const std::vector<HistoryEntry>& entries) = 0;
    virtual void committed() = 0;
};

} // namespace freshstart
