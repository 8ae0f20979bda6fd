// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/prevention/watch_rows.h"

#include <vector>

namespace freshstart {

class Database;

class WatchRepository
{
public:
    explicit WatchRepository(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Result<WatchDecisionId> add(const WatchDecision& decision);
    /// The latest first.
    [[nodiscard]] Result<std::vector<WatchDecision>> ofStudent(StudentId student);
    /// Everything the watch list on the date is made of, in a fixed number of queries: students
    /// with a sign, each with no more than the rules ask. Nothing in here is fit to be saved.
    [[nodiscard]] Result<WatchMaterial> material(QDate date);
    /// The same of one student, whether or not there is a sign.
    [[nodiscard]] Result<WatchMaterial> materialOf(StudentId student, QDate date);

private:
    [[nodiscard]] Result<WatchMaterial> read(StudentId only, QDate date);
    [[nodiscard]] Result<void> addSuspensions(WatchMaterial& material, StudentId only, QDate date);
    [[nodiscard]] Result<void> addStatuses(WatchMaterial& material, StudentId only);
    [[nodiscard]] Result<void> addDaysElsewhere(WatchMaterial& material, StudentId only);
    [[nodiscard]] Result<void> addDecisions(WatchMaterial& material, StudentId only);
    [[nodiscard]] Result<void> addMeetings(WatchMaterial& material, StudentId only, QDate date);
    [[nodiscard]] Result<void> addStudents(WatchMaterial& material, StudentId only);

    Database& m_database;
};

} // namespace freshstart
