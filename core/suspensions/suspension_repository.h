// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/suspensions/suspension.h"

#include <memory>
#include <vector>

namespace freshstart {

class Database;

/// What a list of suspensions may be narrowed to; nothing set: all.
struct SuspensionFilter {
    std::optional<StudentId> student;
    std::optional<QDate> from; ///< in force on or after
    std::optional<QDate> to;   ///< begun on or before

    bool operator==(const SuspensionFilter&) const = default;
};

/// Statements that an import needs for every row are prepared once and kept.
class SuspensionRepository
{
public:
    explicit SuspensionRepository(Database& database);
    ~SuspensionRepository();

    [[nodiscard]] Result<SuspensionId> add(const Suspension& suspension, const QDateTime& now);
    [[nodiscard]] Result<void> update(const Suspension& suspension, const QDateTime& now);
    [[nodiscard]] Result<void> removeDraft(SuspensionId id);
    [[nodiscard]] Result<Suspension> find(SuspensionId id);
    [[nodiscard]] Result<std::optional<SuspensionId>> findByExternalKey(const QString& key);
    /// All of one student, the earliest first.
    [[nodiscard]] Result<std::vector<Suspension>> ofStudent(StudentId student);
    /// Newest first.
    [[nodiscard]] Result<std::vector<SuspensionRow>> rows(const SuspensionFilter& filter);

private:
    struct Statements;

    [[nodiscard]] Result<void> writeReasons(SuspensionId id, const QStringList& codes);
    [[nodiscard]] Result<QStringList> reasonsOf(SuspensionId id);

    Database& m_database;
    std::unique_ptr<Statements> m_statements;
};

} // namespace freshstart
