// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace freshstart {

/// What happens to one row; each row has exactly one state. Doubtful rows are new or changed ones
/// with a doubt: they are imported unless a person unticks them.
enum class RowState { New, Changed, Unchanged, Doubtful, Rejected };

/// One value that would be other than it is. `subject` says whose, where a student has several
/// ("Ms Anh Nguyễn" for a contact's phone). Values: dates in ISO 8601, codes as stored.
struct FieldChange {
    QString field;
    QString subject;
    QString before;
    QString after;

    bool operator==(const FieldChange&) const = default;
};

/// What every previewed row has, whatever is imported.
struct ImportRow {
    int row = 0; ///< line of the file
    RowState state = RowState::New;
    bool isNew = true;    ///< nothing here matches it
    bool selected = true; ///< a person may untick what shall not be imported
    std::vector<FieldChange> changes;
    std::vector<Issue> issues;

    /// Whether applying the preview writes this row.
    [[nodiscard]] bool isWritten() const
    {
        return selected && state != RowState::Unchanged && state != RowState::Rejected;
    }
};

/// imported + changed + unchanged + doubtful + rejected + skipped = rows.
struct ImportCounts {
    int rows = 0;
    int imported = 0; ///< new, without a doubt
    int changed = 0;
    int unchanged = 0;
    int doubtful = 0; ///< imported or changed, with a doubt
    int rejected = 0;
    int skipped = 0; ///< unticked

    void count(const ImportRow& row);
    bool operator==(const ImportCounts&) const = default;
};

/// Sets the state from the issues and changes; an unchanged row has nothing more to say.
void settle(ImportRow& row);

template<class Rows>
ImportCounts countsOf(const Rows& rows)
{
    ImportCounts counts;
    for (const ImportRow& row : rows) {
        counts.count(row);
    }
    return counts;
}

struct ImportReport {
    QString kind; ///< "students", "suspensions", "calendar"
    ImportCounts counts;
    std::vector<Issue> issues; ///< of the whole file first, then by row
    QString rejectedFile;      ///< where the rejected rows were written; empty: nowhere
};

/// The keys of product.md: kind, rows, imported, …, issues[{row, code, field, message}],
/// rejected_file.
QJsonObject toJson(const ImportReport& report);

/// A rejected row and why.
struct RejectedRow {
    int row = 0;
    std::vector<Issue> issues;
};

/// The rejected rows of a CSV as they stood, with the reason in front: to be mended and imported
/// again (the reason's column is passed over then).
QByteArray rejectedCsv(const QByteArray& csv, const std::vector<RejectedRow>& rejected);

/// The reason's heading and its sentence: the problems of the row, one after the other.
QString rejectedHeading();
QString rejectedReason(const std::vector<Issue>& issues);

/// Writes it whole or not at all, readable by its owner only.
Result<void> writeCsvFile(const QString& path, const QByteArray& csv);

} // namespace freshstart
