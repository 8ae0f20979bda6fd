// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/migration_script.h"

#include <vector>

namespace freshstart {

class Database;

/// What acts by itself in our files is what our scripts put there, word for word. DamagedDatabase
/// (`field` "schema") where somebody has put another trigger, a view or a virtual table into one: it
/// would change or show records behind the program's back.
[[nodiscard]] Result<void> refuseForeignSchema(Database& database,
                                               const std::vector<MigrationScript>& scripts);

} // namespace freshstart
