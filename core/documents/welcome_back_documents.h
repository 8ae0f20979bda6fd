// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/documents/document.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/suspensions/suspension.h"
#include "core/welcome_back/welcome_back.h"

#include <optional>

namespace freshstart {

struct WelcomeBackContext {
    School school;
    SchoolCalendar calendar;
    StudentRecord student;
    std::optional<Organisation> referringSchool;
    SuspensionDetails suspension;
    WelcomeBackPlan plan;
    std::optional<WelcomeBackRecord> record; ///< none: a form to write on by hand
    QString leadName;                        ///< of the plan, as printed
};

/// "welcome-back-record": what was said and agreed, to be signed by the student, a parent or carer
/// and whoever led; without a record the same page with room to write (seeds 000 and 001).
Document welcomeBackRecord(const WelcomeBackContext& context);

/// "welcome-back-preparation": one page for whoever leads, in the spirit of the protocol (seed
/// 000).
Document welcomeBackPreparation(const WelcomeBackContext& context);

} // namespace freshstart
