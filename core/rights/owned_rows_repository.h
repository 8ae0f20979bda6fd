// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/stored_row.h"
#include "core/rights/owned_tables.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace freshstart {

class Database;

/// Everything about one student, row by row, whatever the tables hold.
class OwnedRowsRepository
{
public:
    explicit OwnedRowsRepository(Database& database)
        : m_database(database)
    {}

    /// In the order of ownedTables(), and of the rows' numbers.
    [[nodiscard]] Result<std::vector<StoredRow>> of(StudentId student);
    [[nodiscard]] Result<std::vector<StoredRow>> of(StudentId student, const OwnedTable& table);
    /// Calls with every row of other students; false: stop.
    [[nodiscard]] Result<void> ofOthers(StudentId student, const OwnedTable& table,
                                        const std::function<void(const StoredRow&, StudentId)>& look);
    /// The columns that are no BLOB.
    [[nodiscard]] Result<QStringList> columnsOf(const QString& table);
    /// SHA-256 over all of it, hexadecimal: whether anything has changed since.
    [[nodiscard]] Result<QString> fingerprint(StudentId student);

private:
    Database& m_database;
};

} // namespace freshstart
