// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_import_service.h"

#include "core/base/change_notifier.h"
#include "core/calendar/calendar_repository.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace freshstart {

CalendarImportService::CalendarImportService(Database& database, const Clock& clock,
                                             ChangeNotifier& notifier)
    : m_database(database)
    , m_clock(clock)
    , m_notifier(notifier)
{}

Result<CalendarImportPreview>
CalendarImportService::previewContent(const QByteArray& csv,
                                      std::optional<DateOrder> dateOrder) const
{
    const auto stored = CalendarRepository(m_database).all();
    if (!stored) {
        return stored.error();
    }
    std::vector<CalendarEntry> here;
    for (const StoredCalendarEntry& one : *stored) {
        here.push_back(one.entry);
    }
    auto rows = readCalendarCsv(csv, here, dateOrder, m_clock.today());
    if (!rows) {
        return rows.error();
    }
    return CalendarImportPreview{std::move(*rows), csv};
}

Result<ImportReport> CalendarImportService::apply(const CalendarImportPreview& preview)
{
    CalendarRepository calendar(m_database);
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun.error();
    }
    for (const CalendarImportRow& row : preview.rows) {
        if (!row.isWritten()) {
            continue;
        }
        if (auto added = calendar.add(row.entry); !added) {
            return added.error();
        }
    }
    if (auto committed = transaction.commit(); !committed) {
        return committed.error();
    }
    Q_EMIT m_notifier.calendarChanged();
    return report(preview);
}

ImportReport CalendarImportService::report(const CalendarImportPreview& preview)
{
    ImportReport report{u"calendar"_s, preview.counts(), {}, {}};
    for (const CalendarImportRow& row : preview.rows) {
        report.issues.insert(report.issues.end(), row.issues.begin(), row.issues.end());
    }
    return report;
}

QByteArray CalendarImportService::rejectedRows(const CalendarImportPreview& preview)
{
    std::vector<RejectedRow> rejected;
    for (const CalendarImportRow& row : preview.rows) {
        if (row.state == RowState::Rejected) {
            rejected.push_back({row.row, row.issues});
        }
    }
    return rejected.empty() ? QByteArray() : rejectedCsv(preview.csv, rejected);
}

} // namespace freshstart
