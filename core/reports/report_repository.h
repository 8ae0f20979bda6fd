// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/report_data.h"

#include <QHash>

namespace freshstart {

class Database;

/// What the reports ask that no list shows.
class ReportRepository
{
public:
    explicit ReportRepository(Database& database)
        : m_database(database)
    {}

    /// Of the suspensions that have any, by the suspension.
    [[nodiscard]] Result<QHash<SuspensionId, CaseExtras>> extras();

private:
    Database& m_database;
};

} // namespace freshstart
