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

/// The words of the policy's form; or the same with today's beside them (statutory.md 12):
/// "Date of birth (DOB)", "suspension (fixed exclusion)". The fields and their order stay.
enum class AppendixATerms { Policy, Current };

/// "appendix-a": Record of Exclusion Prevention Meeting, field for field in the order of seed 003.
/// At least six rows to agree in, more where more agreed. A meeting that was called off has none.
Document appendixA(const AppendixAContext& context, AppendixATerms terms = AppendixATerms::Policy);

/// The same form with nothing filled in but the school's name.
Document blankAppendixA(const School& school, AppendixATerms terms = AppendixATerms::Policy);

} // namespace freshstart
