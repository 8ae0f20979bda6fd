// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/calendar/school_calendar.h"
#include "core/sample/sample_school.h"
#include "core/students/student.h"

#include <vector>

namespace freshstart {
class Workspace;
}

namespace freshstart::sample {

/// Where the stories are told: an open school with its people, and the day they lead up to.
struct Stage {
    Workspace& workspace;
    FixedClock& clock; ///< set to the day of each event, so that dates of issue are right
    QDate today;
    SchoolCalendar calendar;
    std::vector<StudentId> students; ///< in the order of sample::students()
    StaffId head;
    StaffId lead;
    const MakePages& makePages;
};

/// So many school days before (negative) or after the stage's day.
QDate schoolDayAt(const Stage& stage, int steps);

Result<void> tellSuspensions(Stage& stage);

} // namespace freshstart::sample
