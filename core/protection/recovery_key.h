// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protection/secret.h"

#include <QString>

namespace freshstart {

// The key on paper that opens a protected file when nobody remembers a password: 128 random bits in
// the letters and digits of Crockford's base 32, which has no two that look alike, then four that tell
// whether the others were typed rightly. Six groups of five: "7K3QF-…".

[[nodiscard]] QString newRecoveryKey();

/// As typed from paper: small letters, spaces, no dashes, O for 0, I or L for 1 are all fine.
/// RecoveryKeyMistyped where it cannot have been on paper.
[[nodiscard]] Result<Secret> readRecoveryKey(const QString& typed);

} // namespace freshstart
