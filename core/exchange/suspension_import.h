// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_date.h"
#include "core/exchange/import_report.h"
#include "core/suspensions/suspension.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace freshstart {

struct SuspensionImportOptions {
    std::optional<int> joinColumn;      ///< which column names the student; nothing: found out
    std::optional<DateOrder> dateOrder; ///< nothing: found out, British where it cannot be told
};

struct SuspensionImportRow : ImportRow {
    Suspension suspension; ///< as it will be; with an id where it is here already
    QString studentKey;    ///< as written in the joining column
    QString studentName;   ///< "Surname, Forename"; empty where nobody has the key
};

/// What an import of past suspensions would do. Nothing has been written; rows may be unticked.
struct SuspensionImportPreview {
    std::vector<SuspensionImportRow> rows; ///< in the order of the file
    std::vector<Issue> issues;             ///< about the whole file
    QByteArray csv;
    QStringList headings;
    int joinColumn = -1; ///< the column that was used

    [[nodiscard]] ImportCounts counts() const { return countsOf(rows); }
};

} // namespace freshstart
