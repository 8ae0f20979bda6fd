// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/exchange/calendar_csv.h"

#include <optional>
#include <vector>

namespace freshstart {

class ChangeNotifier;
class Database;

struct CalendarImportPreview {
    std::vector<CalendarImportRow> rows;
    QByteArray csv;

    [[nodiscard]] ImportCounts counts() const { return countsOf(rows); }
};

/// Adds the terms, holidays, INSET days and closures of a CSV to the school's calendar.
class CalendarImportService
{
public:
    CalendarImportService(Database& database, const Clock& clock, ChangeNotifier& notifier);

    [[nodiscard]] Result<CalendarImportPreview>
    previewContent(const QByteArray& csv, std::optional<DateOrder> dateOrder = {}) const;
    /// Writes what is ticked, all or nothing.
    [[nodiscard]] Result<ImportReport> apply(const CalendarImportPreview& preview);

    [[nodiscard]] static ImportReport report(const CalendarImportPreview& preview);
    [[nodiscard]] static QByteArray rejectedRows(const CalendarImportPreview& preview);

private:
    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
};

} // namespace freshstart
