// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/support_import_service.h"

#include "core/base/change_notifier.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_issue_codes.h"
#include "core/exchange/import_values.h"
#include "core/exchange/support_join.h"
#include "core/exchange/support_matcher.h"
#include "core/exchange/support_row_reader.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "core/students/student_repository.h"
#include "core/students/support_repository.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kProgressEvery = 64;

bool goesOn(const ImportProgress& progress, size_t done, size_t total)
{
    return !progress || done % kProgressEvery != 0 ||
           progress(static_cast<int>(done), static_cast<int>(total));
}

Error cancelled()
{
    return Error{ErrorCode::Cancelled, {}, {}, {}};
}

/// Reads the headings; UnknownFormat where kind or day is not among them.
Result<QStringList> readHeadings(const QByteArray& csv)
{
    auto reader = CsvReader::fromBytes(csv);
    if (!reader) {
        return reader.error();
    }
    CsvRecord record;
    if (const auto read = reader->next(record); !read) {
        return read.error();
    }
    const QStringList texts = record.texts();
    const Headings headings(texts, supportHeadings());
    for (const QString& field : {u"kind"_s, u"start_date"_s}) {
        if (!headings.has(field)) {
            return Error{ErrorCode::UnknownFormat, field, u"a heading is missing"_s, {}};
        }
    }
    return texts;
}

Result<void> readRows(SupportImportPreview& preview, const SupportJoin& join,
                      SupportRowReader& rows)
{
    auto reader = CsvReader::fromBytes(preview.csv);
    if (!reader) {
        return reader.error();
    }
    CsvRecord record;
    auto read = reader->next(record); // the headings
    for (read = reader->next(record); read && *read; read = reader->next(record)) {
        SupportImportRow& row = preview.rows.emplace_back();
        row.row = record.line;
        auto parts = rows.read(record);
        row.value = std::move(parts.value);
        row.issues = std::move(parts.issues);
        join.join(row, record, rows.dateIn(record, u"date_of_birth"_s));
    }
    return read ? Result<void>() : Result<void>(read.error());
}

Result<void> write(SupportRepository& supports, const SupportImportRow& row)
{
    return std::visit([&](const auto& value) { return supports.save(row.student, value); },
                      row.value);
}

} // namespace

SupportImportService::SupportImportService(Database& database, const Clock& clock,
                                           ChangeNotifier& notifier)
    : m_database(database)
    , m_clock(clock)
    , m_notifier(notifier)
{}

Result<SupportImportPreview>
SupportImportService::previewContent(const QByteArray& csv, std::optional<DateOrder> dateOrder,
                                     const ImportProgress& progress) const
{
    const auto texts = readHeadings(csv);
    if (!texts) {
        return texts.error();
    }
    const QDate today = m_clock.today();
    const auto students = StudentRepository(m_database).rows(today);
    auto here = SupportRepository(m_database).all();
    if (!students || !here) {
        return students ? here.error() : students.error();
    }
    const Headings headings(*texts, supportHeadings());
    const auto look = lookThrough(csv, headings, StudentKeys(*students));
    SupportImportPreview preview{{}, {}, csv};
    if (!dateOrder && look.dates.isAmbiguous()) {
        preview.issues.push_back(importDoubt(0, import_issue::kDatesAmbiguous, u"start_date"_s,
                                             {texts->value(headings.column(u"start_date"_s))}));
    }
    const auto order = dateOrder.value_or(look.dates.order().value_or(DateOrder::DayFirst));
    SupportRowReader rows(headings, order, today);
    if (auto read = readRows(preview, SupportJoin(*students, headings, look.joinColumn), rows);
        !read) {
        return read.error();
    }
    SupportMatcher matcher(std::move(*here));
    size_t done = 0;
    for (SupportImportRow& row : preview.rows) {
        if (!goesOn(progress, done++, preview.rows.size())) {
            return cancelled();
        }
        if (!hasProblem(row.issues)) {
            matcher.match(row);
        }
        settle(row);
    }
    return preview;
}

Result<ImportReport> SupportImportService::apply(const SupportImportPreview& preview,
                                                 const ImportProgress& progress)
{
    SupportRepository supports(m_database);
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun.error();
    }
    size_t done = 0;
    for (const SupportImportRow& row : preview.rows) {
        if (!goesOn(progress, done++, preview.rows.size())) {
            return cancelled();
        }
        if (!row.isWritten()) {
            continue;
        }
        if (auto written = write(supports, row); !written) {
            return written.error();
        }
    }
    if (auto committed = transaction.commit(); !committed) {
        return committed.error();
    }
    Q_EMIT m_notifier.studentsChanged();
    return report(preview);
}

ImportReport SupportImportService::report(const SupportImportPreview& preview)
{
    ImportReport report{u"support"_s, preview.counts(), preview.issues, {}};
    for (const SupportImportRow& row : preview.rows) {
        report.issues.insert(report.issues.end(), row.issues.begin(), row.issues.end());
    }
    return report;
}

QByteArray SupportImportService::rejectedRows(const SupportImportPreview& preview)
{
    std::vector<RejectedRow> rejected;
    for (const SupportImportRow& row : preview.rows) {
        if (row.state == RowState::Rejected) {
            rejected.push_back({row.row, row.issues});
        }
    }
    return rejected.empty() ? QByteArray() : rejectedCsv(preview.csv, rejected);
}

} // namespace freshstart
