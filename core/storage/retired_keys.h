// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protection/key_slot.h"

namespace freshstart {

class Database;

// Keys that a protected school's file had before somebody was removed. They are kept inside it, so
// that its earlier backups still open for whoever may open it now.

/// Gives them to the key ring; does nothing for a plain file.
[[nodiscard]] Result<void> keepRetiredKeys(Database& database);
[[nodiscard]] Result<void> retireKey(Database& database, const FileKey& key);
/// All that one file knows, into another that is to take its place.
[[nodiscard]] Result<void> carryRetiredKeys(Database& from, Database& to);
[[nodiscard]] Result<void> forgetRetiredKeys(Database& database);

} // namespace freshstart
