// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <map>
#include <vector>

namespace freshstart {

class Database;

/// Takes one student out of every table. The caller owns the transaction.
class ErasureRepository
{
public:
    explicit ErasureRepository(Database& database)
        : m_database(database)
    {}

    /// How many rows of which table are the student's.
    [[nodiscard]] Result<std::map<QString, int>> count(StudentId student);
    /// The student's number, and those of records that were made one with it.
    [[nodiscard]] Result<std::vector<StudentId>> numbersOf(StudentId student);
    /// What was being typed about them; before the rows go, which say whose it is.
    [[nodiscard]] Result<void> removeDrafts(StudentId student);
    /// No other student's row is touched.
    [[nodiscard]] Result<void> removeRows(StudentId student);
    /// Forgets what was captured in this transaction, so that no history tells what it was.
    [[nodiscard]] Result<void> forgetCaptured();
    /// Writes the file anew, so that nothing of what was deleted is left between its rows. Outside
    /// a transaction.
    [[nodiscard]] Result<void> compact();

private:
    Database& m_database;
};

} // namespace freshstart
