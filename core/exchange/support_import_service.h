// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/exchange/student_source.h"
#include "core/exchange/support_import.h"

#include <optional>

namespace freshstart {

class ChangeNotifier;
class Database;

/// Brings in from a CSV what was tried for students who are here: internal exclusions, additional
/// support, alternative provision. First a preview, then all of it in one transaction. The same file
/// once more changes nothing.
class SupportImportService
{
public:
    SupportImportService(Database& database, const Clock& clock, ChangeNotifier& notifier);

    [[nodiscard]] Result<SupportImportPreview>
    previewContent(const QByteArray& csv, std::optional<DateOrder> dateOrder = {},
                   const ImportProgress& progress = {}) const;

    /// Writes what is ticked, all or nothing.
    [[nodiscard]] Result<ImportReport> apply(const SupportImportPreview& preview,
                                             const ImportProgress& progress = {});

    /// What apply would report; for a trial run.
    [[nodiscard]] static ImportReport report(const SupportImportPreview& preview);
    /// The rejected rows as a CSV that can be mended and imported again; empty without any.
    [[nodiscard]] static QByteArray rejectedRows(const SupportImportPreview& preview);

private:
    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
};

} // namespace freshstart
