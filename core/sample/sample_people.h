// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/school.h"
#include "core/students/student.h"

#include <vector>

namespace freshstart::sample {

/// The school of the samples. Every person and place in it is invented.
School school();
std::vector<StaffMember> staff();
std::vector<Organisation> organisations(); ///< two referring schools and a placing authority

/// About 120 students of Years 7 to 11 in the school year that begins in `startYear`; the same every
/// time. The first ones have the names, statuses and contacts that the sample's stories need.
std::vector<StudentRecord> students(int startYear);

} // namespace freshstart::sample
