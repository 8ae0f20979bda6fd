// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_report.h"
#include "core/students/student.h"

#include <vector>

namespace freshstart {

struct MergedStudent {
    StudentRecord record;
    std::vector<FieldChange> changes;
};

/// What is here, brought up to what the file says. The file adds and replaces, it never empties:
/// what it leaves out stays. Who gets letters, the order of calling and a court order once noted
/// are the school's own decisions and stay as they are.
MergedStudent merge(const StudentRecord& here, const StudentRecord& incoming);

} // namespace freshstart
