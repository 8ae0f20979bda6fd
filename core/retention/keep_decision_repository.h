// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/retention/keep_decision.h"

#include <QHash>

namespace freshstart {

class Database;

/// The caller owns the transaction.
class KeepDecisionRepository
{
public:
    explicit KeepDecisionRepository(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Result<KeepDecisionId> add(const KeepDecision& decision);
    [[nodiscard]] Result<void> update(const KeepDecision& decision);
    [[nodiscard]] Result<KeepDecision> find(KeepDecisionId id);
    /// The latest first.
    [[nodiscard]] Result<std::vector<KeepDecision>> ofStudent(StudentId student);
    /// Of everybody, the latest first for each.
    [[nodiscard]] Result<QHash<StudentId, std::vector<KeepDecision>>> all();

private:
    Database& m_database;
};

} // namespace freshstart
