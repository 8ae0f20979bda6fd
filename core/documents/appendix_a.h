// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/prevention/prevention.h"
#include "core/school/school.h"
#include "core/students/student.h"

namespace freshstart {

struct AppendixAContext {
    School school;
    StudentRecord student;
    PreventionDetails meeting;
    QString chairName; ///< as printed; signs first where the attendees do not name a head or deputy
};

/// "appendix-a": Record of Exclusion Prevention Meeting, field for field in the order of seed 003.
/// At least six rows to agree in, more where more agreed.
Document appendixA(const AppendixAContext& context);

/// The same form with nothing filled in but the school's name.
Document blankAppendixA(const School& school);

} // namespace freshstart
