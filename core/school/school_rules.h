// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/school/school.h"

#include <vector>

namespace freshstart {

/// What is missing or doubtful about who we are. Issue codes:
///   missing_school_name (problem), missing_school_address, missing_school_phone,
///   missing_head_title, missing_local_authority (not for provision outside the regulations),
///   missing_representations_to (where parents may make representations by law),
///   email_doubtful (the text), times_out_of_order (problem),
///   logo_unknown_format (problem: neither PNG nor JPEG), logo_too_large (problem; size in kB)
std::vector<Issue> validate(const School& school);

/// missing_staff_name (problem), email_doubtful (the text)
std::vector<Issue> validate(const StaffMember& member);

/// missing_organisation_name (problem), email_doubtful (the text)
std::vector<Issue> validate(const Organisation& organisation);

/// Outer and double spaces gone from everything a person typed; lines of addresses without text
/// too.
School tidied(School school);
StaffMember tidied(StaffMember member);
Organisation tidied(Organisation organisation);

} // namespace freshstart
