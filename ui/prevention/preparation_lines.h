// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student.h"
#include "core/students/support.h"
#include "ui/common/theme.h"

#include <optional>
#include <vector>

namespace freshstart {

/// What the policy wants to be there before the meeting, and how it stands.
enum class Prepared { EarlyHelp, Plan, EducationPlan };

struct PreparationLine {
    Prepared what = Prepared::EarlyHelp;
    QString words;
    Tone tone = Tone::Neutral;
    bool toBeEntered = false; ///< on the page of the student

    bool operator==(const PreparationLine&) const = default;
};

/// Those that the student's statuses ask for on the day of the meeting (seed 003 3.1, 4.3, 7.2).
/// `oneOff`: a very serious incident, for which no plan is asked.
std::vector<PreparationLine> preparationLines(const StudentRecord& student,
                                              const StudentSupport& support,
                                              std::optional<bool> oneOff, QDate on);

} // namespace freshstart
