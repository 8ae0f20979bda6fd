// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/school_counts.h"

namespace freshstart {

class Database;

/// Counts in a file of any version that Fresh Start has written.
class SchoolCountsRepository
{
public:
    explicit SchoolCountsRepository(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Result<SchoolCounts> counts() const;
    /// Only what is newer than the newest of `then`, kind by kind.
    [[nodiscard]] Result<SchoolCounts> changedSince(const SchoolCounts& then) const;

private:
    Database& m_database;
};

} // namespace freshstart
