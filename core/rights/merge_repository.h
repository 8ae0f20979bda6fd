// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stored_row.h"
#include "core/rights/merge.h"

#include <QJsonObject>

namespace freshstart {

class Database;

/// Moves what hangs on one student to another, and back. The caller owns the transaction.
class MergeRepository
{
public:
    explicit MergeRepository(Database& database)
        : m_database(database)
    {}

    /// Everything of `gone` becomes `kept`'s: what both have word for word is kept once. The
    /// record of `gone` is no more. Gives the way back: rows that went, changed or came.
    [[nodiscard]] Result<QJsonObject> join(StudentId kept, StudentId gone,
                                           const StudentDetails& details, const QDateTime& now);
    [[nodiscard]] Result<void> takeApart(const QJsonObject& wayBack);

    [[nodiscard]] Result<MergeId> add(const MergeRecord& record, const QJsonObject& wayBack,
                                      const QString& fingerprint);
    [[nodiscard]] Result<void> remove(MergeId id);
    /// With the fingerprint of the record as it was left; the latest first.
    struct Kept {
        MergeRecord record;
        QString fingerprint;
        QJsonObject wayBack;
    };
    [[nodiscard]] Result<std::vector<Kept>> of(StudentId kept);
    [[nodiscard]] Result<Kept> find(MergeId id);

private:
    [[nodiscard]] Result<std::vector<StoredRow>> directRows(StudentId student);
    [[nodiscard]] Result<void> moveRow(const StoredRow& row, const QString& owner, StudentId kept);
    [[nodiscard]] Result<void> moveRows(const std::vector<StoredRow>& ofKept,
                                        const std::vector<StoredRow>& ofGone, StudentId kept);
    [[nodiscard]] Result<void> moveDrafts(StudentId kept, StudentId gone);
    [[nodiscard]] Result<void> writeDetails(StudentId kept, const StudentDetails& details,
                                            const QDateTime& now);
    [[nodiscard]] Result<void> deleteRow(const QString& table, qint64 row);
    [[nodiscard]] Result<void> write(const QString& statement, const QJsonObject& values,
                                     qint64 row);

    Database& m_database;
};

} // namespace freshstart
