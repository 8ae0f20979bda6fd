// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/gate.h"
#include "core/school/role_rules.h"

#include <QString>

namespace freshstart {

/// Why somebody may not do it, who may, and what to do about it. Empty for any other error.
QString roleSentence(const Error& error);

/// What the program goes by: "Nobody is chosen here, so nothing is refused …"; for Settings.
QString whoInWords(const Who& who);

} // namespace freshstart
