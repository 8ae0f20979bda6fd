// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace freshstart {

/// Looks at a file's first bytes, without the database engine: is there a file, is it a database,
/// is it ours? Reads only. CannotOpen, NotADatabase or ForeignDatabase where not; for a protected one
/// what readSealedHeader says.
Result<void> probeFile(const QString& path);

/// Whether this process may write the file; finds out by opening it, which changes nothing.
bool isWritable(const QString& path);

} // namespace freshstart
