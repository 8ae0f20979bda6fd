// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QDate>
#include <QTemporaryDir>

#include <memory>

namespace freshstart::test {

/// A fresh database of the newest schema for one test: in memory, or in a file of its own that goes
/// away with the test.
class TestDatabase
{
public:
    enum class Kind { Memory, File };

    explicit TestDatabase(Kind kind = Kind::Memory);

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] QString path() const { return m_database->path(); }
    /// Closes the file and opens it anew; what was not committed is gone.
    void reopen();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

/// How many rows a table has.
int rowCount(Database& database, const QString& table);

} // namespace freshstart::test
