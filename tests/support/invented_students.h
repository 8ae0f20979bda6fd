// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/students/student.h"

namespace freshstart::test {

/// An invented student with a name and nothing that is doubtful.
inline StudentRecord invented(const QString& forename, const QString& surname)
{
    StudentRecord record;
    record.details.forename = forename;
    record.details.surname = surname;
    record.details.dateOfBirth = QDate(2012, 3, 3);
    record.details.yearGroup = QStringLiteral("10");
    record.details.form = QStringLiteral("10C");
    return record;
}

} // namespace freshstart::test
