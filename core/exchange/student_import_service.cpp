// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/student_import_service.h"

#include "core/base/change_notifier.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/import_file.h"
#include "core/exchange/student_matcher.h"
#include "core/exchange/student_merge.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "core/students/student_repository.h"
#include "core/students/student_rules.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kProgressEvery = 64;

Error cancelled()
{
    return Error{ErrorCode::Cancelled, {}, {}, {}};
}

bool goesOn(const ImportProgress& progress, size_t done, size_t total)
{
    return !progress || done % kProgressEvery != 0 ||
           progress(static_cast<int>(done), static_cast<int>(total));
}

/// Leaves out what the rules would refuse later but what is no reason to refuse the student. The
/// finding stays, as a doubt.
void leaveOutNonsense(StudentRecord& record, QDate today)
{
    auto& birth = record.details.dateOfBirth;
    if (birth && *birth > today) {
        birth.reset();
    }
    std::erase_if(record.statuses, [](const StatusPeriod& status) {
        return status.first && status.last && *status.last < *status.first;
    });
}

/// The findings about the row: those of the file, those of the rules; each field once.
void addRuleIssues(StudentImportRow& row, const std::vector<Issue>& found)
{
    QSet<QString> doubted;
    for (const Issue& issue : row.issues) {
        doubted.insert(issue.field);
    }
    for (Issue issue : found) {
        const bool said = issue.code == "missing_date_of_birth"_L1 && doubted.contains(issue.field);
        // Letters wait for a person's decision there; the court order says it already.
        if (said || issue.code == "nobody_gets_letters"_L1) {
            continue;
        }
        if (issue.code != "missing_surname"_L1) {
            issue.severity = Severity::Doubt;
        }
        issue.row = row.row;
        row.issues.push_back(std::move(issue));
    }
}

StudentImportRow previewRow(SourceStudent& source, StudentMatcher& matcher, QDate today)
{
    StudentImportRow row;
    row.row = source.row;
    row.issues = std::move(source.issues);
    auto found = validate(source.record, today);
    leaveOutNonsense(source.record, today);
    if (hasProblem(row.issues) || source.record.details.surname.isEmpty()) {
        addRuleIssues(row, found);
        row.record = std::move(source.record);
        settle(row);
        return row;
    }
    auto match = matcher.match(source);
    row.issues.insert(row.issues.end(), match.issues.begin(), match.issues.end());
    if (match.student != nullptr) {
        auto merged = merge(*match.student, source.record);
        row.record = std::move(merged.record);
        row.changes = std::move(merged.changes);
        row.isNew = false;
        std::erase_if(found, [&row](const Issue& issue) {
            return issue.code == "missing_date_of_birth"_L1 && row.record.details.dateOfBirth;
        });
    } else {
        row.record = std::move(source.record);
    }
    addRuleIssues(row, found);
    settle(row);
    return row;
}

Result<void> writeRow(StudentRepository& students, const StudentImportRow& row,
                      const QDateTime& now)
{
    if (!row.isNew) {
        return students.update(row.record, now);
    }
    const auto added = students.add(row.record, now);
    return added ? Result<void>() : Result<void>(added.error());
}

} // namespace

StudentImportService::StudentImportService(Database& database, const Clock& clock,
                                           ChangeNotifier& notifier)
    : m_database(database)
    , m_clock(clock)
    , m_notifier(notifier)
{}

Result<StudentImportPreview> StudentImportService::preview(const QString& path,
                                                           std::optional<DateOrder> dateOrder,
                                                           const ImportProgress& progress) const
{
    const auto content = readImportFile(path);
    if (!content) {
        return content.error();
    }
    return previewContent(*content, dateOrder, progress);
}

Result<StudentImportPreview>
StudentImportService::previewContent(const QByteArray& content, std::optional<DateOrder> dateOrder,
                                     const ImportProgress& progress) const
{
    const QDate today = m_clock.today();
    auto source = readStudents(content, {today, dateOrder});
    if (!source) {
        return source.error();
    }
    const auto here = StudentRepository(m_database).all();
    if (!here) {
        return here.error();
    }
    StudentMatcher matcher(*here);
    StudentImportPreview preview{{}, std::move(source->issues), source->csv};
    preview.rows.reserve(source->students.size());
    for (SourceStudent& student : source->students) {
        if (!goesOn(progress, preview.rows.size(), source->students.size())) {
            return cancelled();
        }
        preview.rows.push_back(previewRow(student, matcher, today));
    }
    return preview;
}

Result<ImportReport> StudentImportService::apply(const StudentImportPreview& preview,
                                                 const ImportProgress& progress)
{
    const QDateTime now = m_clock.now();
    StudentRepository students(m_database);
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun.error();
    }
    size_t done = 0;
    for (const StudentImportRow& row : preview.rows) {
        if (!goesOn(progress, done++, preview.rows.size())) {
            return cancelled();
        }
        if (!row.isWritten()) {
            continue;
        }
        if (auto written = writeRow(students, row, now); !written) {
            return written.error();
        }
    }
    if (auto committed = transaction.commit(); !committed) {
        return committed.error();
    }
    Q_EMIT m_notifier.studentsChanged();
    return report(preview);
}

ImportReport StudentImportService::report(const StudentImportPreview& preview)
{
    ImportReport report{u"students"_s, preview.counts(), preview.issues, {}};
    for (const StudentImportRow& row : preview.rows) {
        report.issues.insert(report.issues.end(), row.issues.begin(), row.issues.end());
    }
    return report;
}

QByteArray StudentImportService::rejectedRows(const StudentImportPreview& preview)
{
    std::vector<RejectedRow> rejected;
    CsvWriter writer; // for a CTF: a CSV with the same facts
    writer.add({rejectedHeading(), u"UPN"_s, u"Surname"_s, u"Forename"_s, u"Date of birth"_s,
                u"Sex"_s, u"Year group"_s, u"Form"_s});
    for (const StudentImportRow& row : preview.rows) {
        if (row.state != RowState::Rejected) {
            continue;
        }
        rejected.push_back({row.row, row.issues});
        const StudentDetails& d = row.record.details;
        writer.add({rejectedReason(row.issues), d.upn, d.surname, d.forename,
                    d.dateOfBirth ? d.dateOfBirth->toString(Qt::ISODate) : QString(), d.sex,
                    d.yearGroup, d.form});
    }
    if (rejected.empty()) {
        return {};
    }
    return preview.csv.isEmpty() ? writer.bytes() : rejectedCsv(preview.csv, rejected);
}

} // namespace freshstart
