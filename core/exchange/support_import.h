// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_report.h"
#include "core/students/support.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace freshstart {

/// What one row of a list of support can be.
using ImportedSupport = std::variant<InternalExclusion, AdditionalSupport, AlternativePlacement>;

struct SupportImportRow : ImportRow {
    StudentId student;
    QString studentKey;       ///< as written: number, else name
    QString studentName = {}; ///< "Surname, Forename"; empty where nobody was found
    ImportedSupport value = {}; ///< as it will be; with an id where it is here already
};

/// What an import of support would do. Nothing has been written; rows may be unticked.
struct SupportImportPreview {
    std::vector<SupportImportRow> rows; ///< in the order of the file
    std::vector<Issue> issues;          ///< about the whole file
    QByteArray csv;

    [[nodiscard]] ImportCounts counts() const { return countsOf(rows); }
};

/// The first day of it, whatever it is.
QDate firstDayOf(const ImportedSupport& value);

} // namespace freshstart
