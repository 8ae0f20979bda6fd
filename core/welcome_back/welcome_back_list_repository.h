// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/welcome_back/welcome_back.h"
#include "core/welcome_back/welcome_back_rules.h"

#include <vector>

namespace freshstart {

class Database;

/// Which meetings a list wants.
struct WelcomeBackFilter {
    std::optional<StudentId> student = {};
    /// What Today looks at: of issued suspensions in force on or after this day those whose record
    /// is not on CPOMS yet, or around which something else still waits.
    std::optional<QDate> inForceFrom = {};
};

/// Lists of welcome back meetings with all that is still open around them, each in one query.
class WelcomeBackListRepository
{
public:
    explicit WelcomeBackListRepository(Database& database)
        : m_database(database)
    {}

    /// The latest first; those without a date on top.
    [[nodiscard]] Result<std::vector<WelcomeBackRow>> list(const WelcomeBackFilter& filter = {});
    /// Meetings of both kinds set for that day, by time; without the one that is named.
    [[nodiscard]] Result<std::vector<MeetingHour>> hoursOn(QDate date, SuspensionId except);

private:
    Database& m_database;
};

} // namespace freshstart
