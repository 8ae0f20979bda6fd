// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/prevention/prevention.h"

#include <QDateTime>

#include <vector>

namespace freshstart {

class Database;

class PreventionRepository
{
public:
    explicit PreventionRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<PreventionId> add(const PreventionDetails& details, const QDateTime& now);
    [[nodiscard]] Result<void> update(const PreventionMeeting& meeting, const QDateTime& now);
    [[nodiscard]] Result<PreventionMeeting> find(PreventionId id);
    /// The latest first.
    [[nodiscard]] Result<std::vector<PreventionRow>> rows(std::optional<StudentId> student = {});

private:
    [[nodiscard]] Result<void> writeAttendees(PreventionId id,
                                              const std::vector<PreventionAttendee>& attendees);

    Database& m_database;
};

} // namespace freshstart
