// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace freshstart {

/// Makes an empty file that only its owner can read and write (0600), from its first moment on.
/// AlreadyExists, ReadOnly, DiskFull or CannotOpen where it cannot be made.
Result<void> createPrivateFile(const QString& path);

} // namespace freshstart
