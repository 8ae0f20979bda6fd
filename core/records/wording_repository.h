// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/own_wording.h"

#include <vector>

namespace freshstart {

class Database;

/// The school's own wordings of letters. The caller owns the transaction.
class WordingRepository
{
public:
    explicit WordingRepository(Database& database)
        : m_database(database)
    {}

    /// By name.
    [[nodiscard]] Result<std::vector<OwnWording>> all();
    /// New or in place of the old one.
    [[nodiscard]] Result<void> save(const OwnWording& own);
    /// Done as well where there is none.
    [[nodiscard]] Result<void> remove(const QString& name);

private:
    Database& m_database;
};

} // namespace freshstart
