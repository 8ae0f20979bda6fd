// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student.h"

#include <QString>

/// What stands in a diary. Diaries are shared, so a student is there by initials and year only.
namespace freshstart::diary {

QString initials(const StudentDetails& student);       ///< "D.F."
QString welcomeBackMeeting(const StudentDetails& student); ///< "Welcome back meeting – D.F., Year 8"
QString preventionMeeting(const StudentDetails& student); ///< "Exclusion prevention meeting – D.F., …"
QString ledBy(const QString& name); ///< "Led by Mrs J. Hart."; empty without a name

} // namespace freshstart::diary
