// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/students/support.h"

#include <QHash>

#include <vector>

namespace freshstart {

class Database;

class SupportRepository
{
public:
    explicit SupportRepository(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Result<StudentSupport> of(StudentId student);
    /// Of every student who has any: five queries, however many there are.
    [[nodiscard]] Result<QHash<StudentId, StudentSupport>> all();

    // A new one (id 0) or another wording of one that is there (NotFound where it is not).
    [[nodiscard]] Result<void> save(StudentId student, const InternalExclusion& one);
    [[nodiscard]] Result<void> save(StudentId student, const AdditionalSupport& one);
    [[nodiscard]] Result<void> save(StudentId student, const AlternativePlacement& one);
    [[nodiscard]] Result<void> save(StudentId student, const SupportPlan& one);
    [[nodiscard]] Result<void> save(StudentId student, const EarlyHelpAssessment& one);
    [[nodiscard]] Result<void> remove(StudentId student, InternalExclusionId id);
    [[nodiscard]] Result<void> remove(StudentId student, SupportId id);
    [[nodiscard]] Result<void> remove(StudentId student, PlacementId id);
    [[nodiscard]] Result<void> remove(StudentId student, SupportPlanId id);

private:
    [[nodiscard]] Result<QHash<StudentId, StudentSupport>> read(std::optional<StudentId> student);

    Database& m_database;
};

} // namespace freshstart
