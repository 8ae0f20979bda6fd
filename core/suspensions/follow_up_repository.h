// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/suspensions/follow_up.h"

#include <QDateTime>

#include <vector>

namespace freshstart {

class Database;

/// What happens to a suspension after it was issued. The caller owns the transaction. The last
/// session served stands with the suspension itself, where the totals read it.
class FollowUpRepository
{
public:
    explicit FollowUpRepository(Database& database) : m_database(database) {}

    /// An empty one where nothing has happened yet.
    [[nodiscard]] Result<SuspensionFollowUp> find(SuspensionId id);
    /// Of every suspension in force on or after the date about which something is known, by id.
    [[nodiscard]] Result<std::vector<SuspensionFollowUp>> since(QDate from);
    /// Everything but the steps.
    [[nodiscard]] Result<void> save(const SuspensionFollowUp& followUp, const QDateTime& now);
    /// New or in place of the old one.
    [[nodiscard]] Result<void> saveStep(SuspensionId id, const StepDone& done);
    [[nodiscard]] Result<void> removeStep(SuspensionId id, Step step);

private:
    Database& m_database;
};

} // namespace freshstart
