// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/prevention/prevention.h"

#include <QDateTime>

#include <vector>

namespace freshstart {

class Database;

/// Which meetings a list shows.
struct PreventionFilter {
    std::optional<StudentId> student = {};
    std::optional<QDate> from = {}; ///< dates of meetings
    std::optional<QDate> to = {};
};

class PreventionRepository
{
public:
    explicit PreventionRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<PreventionId> add(const PreventionDetails& details, const QDateTime& now);
    [[nodiscard]] Result<void> update(const PreventionMeeting& meeting, const QDateTime& now);
    [[nodiscard]] Result<PreventionMeeting> find(PreventionId id);
    /// The latest first.
    [[nodiscard]] Result<std::vector<PreventionRow>> rows(const PreventionFilter& filter = {});
    /// Whole meetings, the earliest first.
    [[nodiscard]] Result<std::vector<PreventionMeeting>> all(const PreventionFilter& filter);
    [[nodiscard]] Result<void> callOff(PreventionId id, const std::optional<CalledOff>& calledOff);
    [[nodiscard]] Result<void> setReviewed(PreventionId id, std::optional<QDate> on,
                                           const QString& note);
    [[nodiscard]] Result<void> writeAttendees(PreventionId id,
                                              const std::vector<PreventionAttendee>& attendees);

private:
    [[nodiscard]] Result<void> writeParts(PreventionId id, const PreventionDetails& details);
    [[nodiscard]] Result<void> readParts(PreventionMeeting& meeting);

    Database& m_database;
};

} // namespace freshstart
