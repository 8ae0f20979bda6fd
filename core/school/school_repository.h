// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/school/school.h"

#include <optional>
#include <vector>

namespace freshstart {

class Database;

/// Who we are, our staff, and the organisations students come from.
class SchoolRepository
{
public:
    explicit SchoolRepository(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Result<std::optional<School>> load();
    [[nodiscard]] Result<void> save(const School& school);

    [[nodiscard]] Result<std::vector<StaffMember>> staff(); ///< in the order they were added
    [[nodiscard]] Result<StaffMember> findStaff(StaffId id);
    [[nodiscard]] Result<StaffId> addStaff(const StaffMember& member);
    [[nodiscard]] Result<void> updateStaff(const StaffMember& member);

    [[nodiscard]] Result<std::vector<Organisation>> organisations(); ///< in the order added
    [[nodiscard]] Result<OrganisationId> addOrganisation(const Organisation& organisation);
    [[nodiscard]] Result<void> updateOrganisation(const Organisation& organisation);

private:
    Database& m_database;
};

} // namespace freshstart
