// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace freshstart {

/// Long enough, and not what is tried first. No rule about digits or signs: length is what counts
/// (NCSC, "Password administration for system owners"). WeakPassword with `field` "short", "common" or
/// "name".
[[nodiscard]] Result<void> checkNewPassword(const QString& password, const QString& signInName);

/// "A. Sharma " and "a.  sharma" are one and the same person who signs in.
[[nodiscard]] QString foldedName(const QString& signInName);

inline constexpr int kFewestLetters = 12;
inline constexpr int kFewestWords = 4; ///< that many words do too, however short they are

} // namespace freshstart
