// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/students/support.h"

#include <span>
#include <vector>

namespace freshstart {

class ChangeNotifier;
class Clock;
class Database;

/// What the school tries for a student before it comes to a suspension. Each call is one
/// transaction; lists hear of it afterwards. Refused (Invalid, field, the code as detail)
/// while validate() of support_rules names a problem; NotFound where there is no such student.
class SupportService
{
public:
    SupportService(Database& database, const Clock& clock, ChangeNotifier& notifier);

    [[nodiscard]] Result<StudentSupport> of(StudentId student) const;

    // A new one (id 0) or another wording of one that is there.
    [[nodiscard]] Result<void> save(StudentId student, const InternalExclusion& one);
    [[nodiscard]] Result<void> save(StudentId student, const AdditionalSupport& one);
    [[nodiscard]] Result<void> save(StudentId student, const AlternativePlacement& one);
    [[nodiscard]] Result<void> save(StudentId student, const SupportPlan& one);
    [[nodiscard]] Result<void> save(StudentId student, const EarlyHelpAssessment& one);
    // The same for several students at once: for all of them or for none.
    [[nodiscard]] Result<void> addForAll(std::span<const StudentId> students,
                                         const InternalExclusion& one);
    [[nodiscard]] Result<void> addForAll(std::span<const StudentId> students,
                                         const AdditionalSupport& one);
    [[nodiscard]] Result<void> addForAll(std::span<const StudentId> students,
                                         const AlternativePlacement& one);

    [[nodiscard]] Result<void> remove(StudentId student, InternalExclusionId id);
    [[nodiscard]] Result<void> remove(StudentId student, SupportId id);
    [[nodiscard]] Result<void> remove(StudentId student, PlacementId id);
    [[nodiscard]] Result<void> remove(StudentId student, SupportPlanId id);

private:
    template<class Work>
    [[nodiscard]] Result<void> inTransaction(Work work);

    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
};

} // namespace freshstart
