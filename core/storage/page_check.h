// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace freshstart {

class Database;

/// Reads every page of a plain file with its sum, also those that no record uses.
/// DamagedDatabase (`field` "page"; parameters: how many pages, which is the first, of how many)
/// where one is not as it was written. Protected files are proven as they are read; a file of
/// before there were sums has none to look at.
[[nodiscard]] Result<void> checkPages(Database& database);

/// What is asked of the engine so that a file that it writes anew has room for sums.
void wantPageSums(Database& database, bool wanted = true);

} // namespace freshstart
