// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/welcome_back/commitment.h"

#include <vector>

namespace freshstart {

class Database;

/// What was taken on in welcome back meetings, and how it went.
class CommitmentRepository
{
public:
    explicit CommitmentRepository(Database& database)
        : m_database(database)
    {}

    /// Those of one meeting as they stand in its record. One that has an id keeps it.
    [[nodiscard]] Result<void> replaceAll(WelcomeBackId meeting,
                                          const std::vector<Commitment>& commitments);
    [[nodiscard]] Result<std::vector<Commitment>> ofMeeting(WelcomeBackId meeting);
    /// Of all meetings of a student, the latest meeting first.
    [[nodiscard]] Result<std::vector<CommitmentRow>> ofStudent(StudentId student);
    /// NotFound where there is none.
    [[nodiscard]] Result<void> setProgress(CommitmentId id, CommitmentState state,
                                           const QString& progress, std::optional<QDate> on);

private:
    [[nodiscard]] Result<void> removeOthers(WelcomeBackId meeting,
                                            const std::vector<Commitment>& kept);

    Database& m_database;
};

} // namespace freshstart
