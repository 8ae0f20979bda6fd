// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"

namespace freshstart::test {

/// An invented school with every field filled.
School aSchool();

} // namespace freshstart::test
