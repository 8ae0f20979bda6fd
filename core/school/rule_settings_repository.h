// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/school/rule_settings.h"

namespace freshstart {

class Database;

/// The rule settings among the settings of the file, one name each. What is not there, or makes no
/// sense, has its default.
[[nodiscard]] Result<RuleSettings> readRuleSettings(Database& database);
[[nodiscard]] Result<void> writeRuleSettings(Database& database, const RuleSettings& rules);

} // namespace freshstart
