// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/older_copy.h"

#include <QString>

namespace freshstart {

/// The warning with both moments, and when it is none.
QString olderCopySentence(const OlderCopy& copy);

} // namespace freshstart
