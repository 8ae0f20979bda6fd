// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/prevention/prevention.h"
#include "core/students/student.h"
#include "core/suspensions/follow_up.h"
#include "core/suspensions/suspension.h"
#include "core/welcome_back/welcome_back.h"

#include <QHash>

#include <vector>

namespace freshstart {

class Database;

/// What Today looks at, read in a fixed number of queries however many there are: of suspensions
/// in force on or after a date, and of every draft. Of each no more than the rules of Today ask;
/// nothing in here is fit to be saved.
class TodayRepository
{
public:
    TodayRepository(Database& database, QDate from)
        : m_database(database)
        , m_from(from)
    {}

    /// The earliest first. Without what happened, who decided and how work is set.
    [[nodiscard]] Result<std::vector<Suspension>> suspensions();
    /// The steps by what and when, the board's course and the cancelling by their dates.
    [[nodiscard]] Result<QHash<SuspensionId, SuspensionFollowUp>> followUps();
    /// Of those suspensions and of the prevention meetings: who they are, whether they have a
    /// social worker, their statuses and their days elsewhere.
    [[nodiscard]] Result<QHash<StudentId, StudentRecord>> students();
    /// Of issued suspensions, unless their record has been uploaded and nothing else waits.
    [[nodiscard]] Result<std::vector<WelcomeBackRow>> openWelcomeBacks();
    /// Meetings on or after the date, with what is still to be done about them.
    [[nodiscard]] Result<std::vector<PreventionRow>> preventions();

private:
    [[nodiscard]] Result<void> addReasons(std::vector<Suspension>& all);
    [[nodiscard]] Result<void> addBoardCourses(QHash<SuspensionId, SuspensionFollowUp>& all);
    [[nodiscard]] Result<void> addStatuses(QHash<StudentId, StudentRecord>& all);
    [[nodiscard]] Result<void> addDaysElsewhere(QHash<StudentId, StudentRecord>& all);

    Database& m_database;
    QDate m_from;
};

} // namespace freshstart
