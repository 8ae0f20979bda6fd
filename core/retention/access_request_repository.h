// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/retention/access_request.h"

#include <vector>

namespace freshstart {

class Database;

/// The caller owns the transaction.
class AccessRequestRepository
{
public:
    explicit AccessRequestRepository(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Result<AccessRequestId> add(const AccessRequest& request);
    [[nodiscard]] Result<void> update(const AccessRequest& request);
    [[nodiscard]] Result<AccessRequest> find(AccessRequestId id);
    /// The latest first.
    [[nodiscard]] Result<std::vector<AccessRequest>> ofStudent(StudentId student);
    /// With whose they are, the earliest first; those that are closed as well if asked for.
    [[nodiscard]] Result<std::vector<OpenRequest>> all(bool closedAsWell);

private:
    Database& m_database;
};

} // namespace freshstart
