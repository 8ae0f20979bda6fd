// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/row_change.h"

#include <QStringList>

#include <vector>

namespace freshstart {

class Database;

/// Takes captured changes back, the last one first, within the transaction that is open: what came
/// goes, what went comes back under its own number, what was changed is as it was. CannotUndo
/// ("changed_since") as soon as a row is not as its change left it; columns in `derived` are not
/// looked at, since they follow from others. Foreign keys are looked at when all is done.
[[nodiscard]] Result<void> takeBack(Database& database, const std::vector<RowChange>& changes,
                                    const QStringList& derived);

} // namespace freshstart
