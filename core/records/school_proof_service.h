// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace freshstart {

/// Reads every page, index and reference of a school's file. DamagedDatabase where something does
/// not hold; else the errors of opening it. The file is not changed.
[[nodiscard]] Result<void> proveSchool(const QString& path);

/// Takes the pages of a plain file as they are, whoever wrote them, and sums them anew. For a file
/// that was changed by another program on purpose. The errors of SchoolFile::open and of saving.
[[nodiscard]] Result<void> acceptPages(const QString& path, const Clock& clock);

} // namespace freshstart
