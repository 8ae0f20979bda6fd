// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/prevention/suggestion.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/students/support.h"
#include "core/suspensions/suspension.h"

namespace freshstart {

class Workspace;

/// Everything the page of a prevention meeting looks at beside the meeting itself.
struct CallFacts {
    StudentRecord student;
    std::vector<Suspension> suspensions;
    StudentSupport support;
    PreventionSuggestion suggestion; ///< on the day of reading
    School school;
    std::optional<StaffMember> head;
    QDate today;

    [[nodiscard]] QString forename() const { return student.details.shownForename(); }
};

Result<CallFacts> readCallFacts(Workspace& workspace, StudentId student, QDate today);

} // namespace freshstart
