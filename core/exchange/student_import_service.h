// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/exchange/student_import.h"
#include "core/exchange/student_source.h"

#include <optional>

namespace freshstart {

class ChangeNotifier;
class Database;

/// Brings students in from a Common Transfer File or a CSV: first a preview, then all of it in one
/// transaction. The same file once more changes nothing.
class StudentImportService
{
public:
    StudentImportService(Database& database, const Clock& clock, ChangeNotifier& notifier);

    [[nodiscard]] Result<StudentImportPreview> preview(const QString& path,
                                                       std::optional<DateOrder> dateOrder = {},
                                                       const ImportProgress& progress = {}) const;
    [[nodiscard]] Result<StudentImportPreview>
    previewContent(const QByteArray& content, std::optional<DateOrder> dateOrder = {},
                   const ImportProgress& progress = {}) const;

    /// Writes what is ticked, all or nothing.
    [[nodiscard]] Result<ImportReport> apply(const StudentImportPreview& preview,
                                             const ImportProgress& progress = {});

    /// What apply would report; for a trial run.
    [[nodiscard]] static ImportReport report(const StudentImportPreview& preview);
    /// The rejected rows as a CSV that can be mended and imported again; empty without any.
    [[nodiscard]] static QByteArray rejectedRows(const StudentImportPreview& preview);

private:
    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
};

} // namespace freshstart
