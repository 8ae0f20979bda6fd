// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_report.h"
#include "core/students/student.h"

#include <QByteArray>

#include <vector>

namespace freshstart {

struct StudentImportRow : ImportRow {
    StudentRecord record; ///< as it will be: new, or what is here with the changes made
};

/// What an import would do. Nothing has been written; a person may untick rows.
struct StudentImportPreview {
    std::vector<StudentImportRow> rows; ///< in the order of the file
    std::vector<Issue> issues;          ///< about the whole file
    QByteArray csv;                     ///< the source, where it was a CSV

    [[nodiscard]] ImportCounts counts() const { return countsOf(rows); }
};

} // namespace freshstart
