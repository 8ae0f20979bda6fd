// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/prevention/prevention.h"
#include "core/suspensions/suspension.h"
#include "core/welcome_back/welcome_back.h"

namespace freshstart {
class Database;
}

namespace freshstart::test {

/// Puts a student straight into the database, for tests of what hangs on one. Invented people only.
StudentId putStudent(Database& database, const QString& forename = QStringLiteral("Dylan"),
                     const QString& surname = QStringLiteral("Farrow"));
StaffId putStaff(Database& database, const QString& name, const QString& role);

/// Three days from Monday 16 November 2026, complete but for the student.
Suspension aSuspension(StudentId student);
/// The same over other half-days.
Suspension aSuspension(StudentId student, HalfDay first, HalfDay last, int halfDays);
WelcomeBackPlan aMeetingPlan(QDate date);
WelcomeBackRecord aMeetingRecord(QDate date);
PreventionDetails aPreventionMeeting(StudentId student, StaffId chair);

} // namespace freshstart::test
