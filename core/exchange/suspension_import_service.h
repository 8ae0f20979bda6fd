// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/exchange/student_source.h"
#include "core/exchange/suspension_import.h"

namespace freshstart {

class ChangeNotifier;
class Database;

/// Brings past suspensions in from a CSV, for students who are here. Facts are imported, doubts
/// said; only a row without a student or a date is rejected. Imported suspensions count as issued.
class SuspensionImportService
{
public:
    SuspensionImportService(Database& database, const Clock& clock, ChangeNotifier& notifier);

    [[nodiscard]] Result<SuspensionImportPreview>
    preview(const QString& path, const SuspensionImportOptions& options = {},
            const ImportProgress& progress = {}) const;
    [[nodiscard]] Result<SuspensionImportPreview>
    previewContent(const QByteArray& csv, const SuspensionImportOptions& options = {},
                   const ImportProgress& progress = {}) const;

    /// Writes what is ticked, all or nothing.
    [[nodiscard]] Result<ImportReport> apply(const SuspensionImportPreview& preview,
                                             const ImportProgress& progress = {});

    /// What apply would report; for a trial run.
    [[nodiscard]] static ImportReport report(const SuspensionImportPreview& preview);
    /// The rejected rows as a CSV that can be mended and imported again; empty without any.
    [[nodiscard]] static QByteArray rejectedRows(const SuspensionImportPreview& preview);

private:
    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
};

} // namespace freshstart
