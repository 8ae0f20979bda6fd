// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/suspension_import_service.h"

#include "core/base/change_notifier.h"
#include "core/base/text.h"
#include "core/calendar/calendar_service.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_file.h"
#include "core/exchange/import_issue_codes.h"
#include "core/exchange/import_values.h"
#include "core/exchange/suspension_join.h"
#include "core/exchange/suspension_matcher.h"
#include "core/exchange/suspension_row_reader.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "core/students/student_repository.h"
#include "core/suspensions/suspension_repository.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kProgressEvery = 64;
// Fewer rows of one length are no sign of an export that does not know the length.
constexpr int kSameLengthRows = 20;

Error cancelled()
{
    return Error{ErrorCode::Cancelled, {}, {}, {}};
}

bool goesOn(const ImportProgress& progress, size_t done, size_t total)
{
    return !progress || done % kProgressEvery != 0 ||
           progress(static_cast<int>(done), static_cast<int>(total));
}

/// Reads the headings; UnknownFormat where there is no start date among them.
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
    const QStringList headings = record.texts();
    if (!Headings(headings, suspensionHeadings()).has(u"start_date"_s)) {
        return Error{ErrorCode::UnknownFormat, u"start_date"_s, u"no heading for the start"_s, {}};
    }
    return headings;
}

/// The rows of the file, each with its student, before it is seen beside others.
class FileReader
{
public:
    FileReader(SuspensionImportPreview& preview, const StudentKeys& students,
               SuspensionRowReader& rows)
        : m_preview(preview)
        , m_students(students)
        , m_rows(rows)
    {}

    Result<void> read()
    {
        auto reader = CsvReader::fromBytes(m_preview.csv);
        if (!reader) {
            return reader.error();
        }
        CsvRecord record;
        auto read = reader->next(record); // the headings
        for (read = reader->next(record); read && *read; read = reader->next(record)) {
            readRow(record);
        }
        return read ? Result<void>() : Result<void>(read.error());
    }

private:
    void readRow(const CsvRecord& record)
    {
        SuspensionImportRow& row = m_preview.rows.emplace_back();
        auto read = m_rows.read(record);
        row.row = record.line;
        row.suspension.status = SuspensionStatus::Issued;
        row.suspension.details = std::move(read.details);
        row.issues = std::move(read.issues);
        row.studentKey = tidy(record.text(m_preview.joinColumn));
        if (const auto* student = m_students.find(row.studentKey)) {
            row.suspension.details.student = student->id;
            row.studentName = student->name;
        } else if (row.studentKey.isEmpty()) {
            row.issues.push_back(
                importProblem(row.row, import_issue::kMissingStudentKey, u"student"_s));
        } else {
            row.issues.push_back(importProblem(row.row, import_issue::kStudentUnknown, u"student"_s,
                                               {row.studentKey}));
        }
    }

    SuspensionImportPreview& m_preview;
    const StudentKeys& m_students;
    SuspensionRowReader& m_rows;
};

/// An export in which every row has the same length does not know the lengths.
void checkLengths(SuspensionImportPreview& preview)
{
    int length = 0;
    int rows = 0;
    for (const SuspensionImportRow& row : preview.rows) {
        const SuspensionDetails& d = row.suspension.details;
        if (row.state == RowState::Rejected || d.category == SuspensionCategory::Permanent) {
            continue;
        }
        if (rows > 0 && d.halfDays != length) {
            return;
        }
        length = d.halfDays;
        ++rows;
    }
    if (rows >= kSameLengthRows) {
        preview.issues.push_back(importDoubt(0, import_issue::kLengthAlwaysSame, u"sessions"_s,
                                             {QString::number(length), QString::number(rows)}));
    }
}

Result<void> matchRows(SuspensionImportPreview& preview, SuspensionRepository& here,
                       const ImportProgress& progress)
{
    SuspensionMatcher matcher([&here](StudentId student) { return here.ofStudent(student); });
    size_t done = 0;
    for (SuspensionImportRow& row : preview.rows) {
        if (!goesOn(progress, done++, preview.rows.size())) {
            return cancelled();
        }
        if (!hasProblem(row.issues)) {
            if (auto matched = matcher.match(row); !matched) {
                return matched;
            }
        }
        settle(row);
    }
    checkLengths(preview);
    return {};
}

/// The moment an imported suspension counts as issued: the morning it began.
QDateTime issuedAt(const SuspensionDetails& details)
{
    return QDateTime(details.first.date, QTime(8, 0), Qt::UTC);
}

Result<void> writeRow(SuspensionRepository& suspensions, const SuspensionImportRow& row,
                      const QDateTime& now)
{
    if (!row.isNew) {
        return suspensions.update(row.suspension, now);
    }
    Suspension suspension = row.suspension;
    suspension.issuedAt = issuedAt(suspension.details);
    const auto added = suspensions.add(suspension, now);
    return added ? Result<void>() : Result<void>(added.error());
}

} // namespace

SuspensionImportService::SuspensionImportService(Database& database, const Clock& clock,
                                                 ChangeNotifier& notifier)
    : m_database(database)
    , m_clock(clock)
    , m_notifier(notifier)
{}

Result<SuspensionImportPreview>
SuspensionImportService::preview(const QString& path, const SuspensionImportOptions& options,
                                 const ImportProgress& progress) const
{
    const auto content = readImportFile(path);
    if (!content) {
        return content.error();
    }
    return previewContent(*content, options, progress);
}

Result<SuspensionImportPreview>
SuspensionImportService::previewContent(const QByteArray& csv,
                                        const SuspensionImportOptions& options,
                                        const ImportProgress& progress) const
{
    const auto texts = readHeadings(csv);
    if (!texts) {
        return texts.error();
    }
    const QDate today = m_clock.today();
    const auto calendar = CalendarService(m_database, m_clock, m_notifier).load();
    const auto students = StudentRepository(m_database).rows(today);
    if (!calendar || !students) {
        return calendar ? students.error() : calendar.error();
    }
    const Headings headings(*texts, suspensionHeadings());
    const StudentKeys keys(*students);
    const SuspensionFileLook look = lookThrough(csv, headings, keys);
    SuspensionImportPreview preview{
        {}, {}, csv, *texts, options.joinColumn.value_or(look.joinColumn)};
    if (!options.dateOrder && look.dates.isAmbiguous()) {
        preview.issues.push_back(importDoubt(0, import_issue::kDatesAmbiguous, u"start_date"_s,
                                             {texts->value(headings.column(u"start_date"_s))}));
    }
    const DateOrder order =
        options.dateOrder.value_or(look.dates.order().value_or(DateOrder::DayFirst));
    SuspensionRowReader rows(headings, *calendar, order, today);
    if (auto read = FileReader(preview, keys, rows).read(); !read) {
        return read.error();
    }
    SuspensionRepository here(m_database);
    if (auto matched = matchRows(preview, here, progress); !matched) {
        return matched.error();
    }
    return preview;
}

Result<ImportReport> SuspensionImportService::apply(const SuspensionImportPreview& preview,
                                                    const ImportProgress& progress)
{
    const QDateTime now = m_clock.now();
    SuspensionRepository suspensions(m_database);
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun.error();
    }
    size_t done = 0;
    for (const SuspensionImportRow& row : preview.rows) {
        if (!goesOn(progress, done++, preview.rows.size())) {
            return cancelled();
        }
        if (!row.isWritten()) {
            continue;
        }
        if (auto written = writeRow(suspensions, row, now); !written) {
            return written.error();
        }
    }
    if (auto committed = transaction.commit(); !committed) {
        return committed.error();
    }
    Q_EMIT m_notifier.suspensionsChanged();
    return report(preview);
}

ImportReport SuspensionImportService::report(const SuspensionImportPreview& preview)
{
    ImportReport report{u"suspensions"_s, preview.counts(), preview.issues, {}};
    for (const SuspensionImportRow& row : preview.rows) {
        report.issues.insert(report.issues.end(), row.issues.begin(), row.issues.end());
    }
    return report;
}

QByteArray SuspensionImportService::rejectedRows(const SuspensionImportPreview& preview)
{
    std::vector<RejectedRow> rejected;
    for (const SuspensionImportRow& row : preview.rows) {
        if (row.state == RowState::Rejected) {
            rejected.push_back({row.row, row.issues});
        }
    }
    return rejected.empty() ? QByteArray() : rejectedCsv(preview.csv, rejected);
}

} // namespace freshstart
