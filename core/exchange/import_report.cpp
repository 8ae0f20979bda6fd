// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_report.h"

#include "core/documents/error_text.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// The sentence without the row: that stands beside it.
QString message(Issue issue)
{
    issue.row = 0;
    return sentenceFor(issue);
}

} // namespace

void ImportCounts::count(const ImportRow& row)
{
    ++rows;
    if (row.state == RowState::Rejected) {
        ++rejected;
    } else if (row.state == RowState::Unchanged) {
        ++unchanged;
    } else if (!row.selected) {
        ++skipped;
    } else if (row.state == RowState::Doubtful) {
        ++doubtful;
    } else {
        ++(row.state == RowState::New ? imported : changed);
    }
}

void settle(ImportRow& row)
{
    if (hasProblem(row.issues)) {
        row.state = RowState::Rejected;
        row.selected = false;
    } else if (!row.isNew && row.changes.empty()) {
        row.state = RowState::Unchanged;
        row.issues.clear();
    } else if (!row.issues.empty()) {
        row.state = RowState::Doubtful;
    } else {
        row.state = row.isNew ? RowState::New : RowState::Changed;
    }
}

QJsonObject toJson(const ImportReport& report)
{
    QJsonArray issues;
    for (const Issue& issue : report.issues) {
        issues.append(QJsonObject{{u"row"_s, issue.row},
                                  {u"code"_s, issue.code},
                                  {u"field"_s, issue.field},
                                  {u"message"_s, message(issue)}});
    }
    const ImportCounts& c = report.counts;
    return {{u"kind"_s, report.kind},      {u"rows"_s, c.rows},
            {u"imported"_s, c.imported},   {u"changed"_s, c.changed},
            {u"unchanged"_s, c.unchanged}, {u"doubtful"_s, c.doubtful},
            {u"rejected"_s, c.rejected},   {u"skipped"_s, c.skipped},
            {u"issues"_s, issues},         {u"rejected_file"_s, report.rejectedFile}};
}

QString rejectedHeading()
{
    return QCoreApplication::translate("ImportReport", "Not imported because");
}

QString rejectedReason(const std::vector<Issue>& issues)
{
    QStringList sentences;
    for (const Issue& issue : issues) {
        if (issue.severity == Severity::Problem) {
            sentences << message(issue);
        }
    }
    return sentences.join(u' ');
}

QByteArray rejectedCsv(const QByteArray& csv, const std::vector<RejectedRow>& rejected)
{
    CsvWriter writer;
    auto reader = CsvReader::fromBytes(csv);
    if (!reader) {
        return {}; // it was read before; an empty source has no rows to give back
    }
    QHash<int, const RejectedRow*> byLine;
    for (const RejectedRow& row : rejected) {
        byLine.insert(row.row, &row);
    }
    CsvRecord record;
    bool heading = true;
    for (auto read = reader->next(record); read && *read; read = reader->next(record)) {
        if (heading) {
            writer.add(QStringList{rejectedHeading()} + record.texts());
            heading = false;
        } else if (const RejectedRow* row = byLine.value(record.line)) {
            writer.add(QStringList{rejectedReason(row->issues)} + record.texts());
        }
    }
    return writer.bytes();
}

Result<void> writeCsvFile(const QString& path, const QByteArray& csv)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::CannotWriteFile, {}, file.errorString(), {}};
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(csv) != csv.size() || !file.commit()) {
        return Error{ErrorCode::CannotWriteFile, {}, file.errorString(), {}};
    }
    return {};
}

} // namespace freshstart
