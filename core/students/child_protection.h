// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/history.h"
#include "core/students/student.h"

namespace freshstart {

// What is kept for those who need to know (Keeping children safe in education, part 1): that a
// student is a child in need or on a child protection plan, and the social worker who is there for
// that reason. A looked-after child's social worker is no secret: the school calls them every week.

bool isChildProtection(StatusKind kind);
bool hasChildProtection(const StudentRecord& record);
StudentRecord withoutChildProtection(StudentRecord record);
/// What was left out of the record by withoutChildProtection() is put back as it is stored.
StudentRecord withKept(StudentRecord record, const StudentRecord& stored);

/// The entries without what they tell of child protection and of social workers; an entry that tells
/// nothing else is left out.
std::vector<HistoryEntry> withoutChildProtection(std::vector<HistoryEntry> entries);

} // namespace freshstart
