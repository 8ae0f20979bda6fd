// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"
#include "core/exchange/import_date.h"
#include "core/students/student.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace freshstart {

/// Told how far a long work is; answers false to stop it (ErrorCode::Cancelled, nothing changed).
using ImportProgress = std::function<bool(int done, int total)>;

/// One student as a file gives it, before anything here is looked at.
struct SourceStudent {
    int row = 0; ///< line of the file
    StudentRecord record;
    std::vector<Issue> issues;
};

/// The students of a file, whatever its format.
struct StudentSource {
    std::vector<SourceStudent> students;
    std::vector<Issue> issues; ///< about the whole file
    QByteArray csv; ///< the CSV file itself, so that rejected rows can be given back; else empty
};

struct StudentImportOptions {
    QDate today;                        ///< ages and two-digit years
    std::optional<DateOrder> dateOrder; ///< nothing: found out, British where it cannot be told
};

/// By content: a Common Transfer File or a CSV.
Result<StudentSource> readStudents(const QByteArray& content, const StudentImportOptions& options);

/// The parts of readStudents.
Result<StudentSource> readCtf(const QByteArray& content, QDate today);
Result<StudentSource> readStudentCsv(const QByteArray& content,
                                     const StudentImportOptions& options);

} // namespace freshstart
