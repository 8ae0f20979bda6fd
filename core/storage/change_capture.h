// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/row_change.h"

#include <QStringList>

#include <vector>

namespace freshstart {

class Database;

/// From now on every change of a row in these tables is noted on this connection, whoever makes it;
/// a rollback takes the notes back with the change. Nothing of it is written into the file. A
/// connection that was closed forgets it; beginning twice does no harm.
[[nodiscard]] Result<void> startCapture(Database& database, const QStringList& tables);

/// What has changed since the last call, in the order in which it did.
[[nodiscard]] Result<std::vector<RowChange>> takeCaptured(Database& database);

} // namespace freshstart
