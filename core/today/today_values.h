// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/watch_rows.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/today/today.h"

#include <QHash>

#include <vector>

namespace freshstart {

/// What was read for Today, before anything is made of it.
struct TodayMaterial {
    std::vector<Suspension> suspensions;
    QHash<SuspensionId, SuspensionFollowUp> followUps;
    QHash<StudentId, StudentRecord> students;
    std::vector<WelcomeBackRow> welcomeBacks;
    std::vector<PreventionRow> preventions;
    WatchMaterial watch = {};
    std::vector<OpenRequest> requests = {};
    std::vector<ReviewItem> reviews = {};
};

/// Puts names to the rows, and to each suspension that was issued here what follows from it. A
/// meeting comes after what was really served of its suspension.
TodayValues valuesOf(const TodayMaterial& material, const School& school,
                     const DutyContext& context);

} // namespace freshstart
