// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace freshstart {

class Database;

/// All or nothing: rolls back unless committed. Does not nest.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Whether the transaction could be begun at all (another program may hold the file).
    [[nodiscard]] Result<void> begun() const { return m_begun; }
    [[nodiscard]] Result<void> commit();

private:
    Database& m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace freshstart
