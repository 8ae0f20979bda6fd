// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/support.h"

#include <QString>

namespace freshstart {

// What a school has tried for a student, in words.
QString inWords(PlanKind kind);    ///< "Behaviour Support Plan", "Early Help Plan", …
QString inWords(SupportKind kind); ///< "Mentoring", "Support in lessons", …

} // namespace freshstart
