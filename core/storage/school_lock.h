// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace freshstart {

/// The right to write into a school's file, held as long as the lock lives. LockedByOther
/// (parameters: who, which PC, since when as ISO 8601); ReadOnly where no lock can be left in the
/// folder, CannotOpen (`field` "lock") where something else is in the way.
Result<std::shared_ptr<QLockFile>> lockSchool(const QString& path);

} // namespace freshstart
