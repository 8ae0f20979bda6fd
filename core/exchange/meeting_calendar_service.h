// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/meeting_calendar.h"
#include "core/prevention/prevention.h"
#include "core/students/student.h"
#include "core/welcome_back/welcome_back.h"

namespace freshstart {

class Clock;
class Database;
class PreventionService;
class SchoolService;
class StudentService;
class WelcomeBackService;

/// Meetings as calendar files, for the window and the command line alike. Changes nothing.
class MeetingCalendarService
{
public:
    struct Services {
        SchoolService& school;
        StudentService& students;
        WelcomeBackService& welcomeBacks;
        PreventionService& preventions;
        const Clock& clock;
    };

    MeetingCalendarService(Database& database, Services services)
        : m_database(database)
        , m_services(services)
    {}

    /// The file of one meeting. Invalid (`detail` meeting_without_date) where no day is set, as
    /// where the student returns without a meeting.
    [[nodiscard]] Result<QByteArray> forWelcomeBack(WelcomeBackId id) const;
    [[nodiscard]] Result<QByteArray> forPrevention(PreventionId id) const;

private:
    [[nodiscard]] Result<QString> uid(const QString& kind, qint64 number) const;
    [[nodiscard]] Result<void> setLeader(CalendarMeeting& meeting,
                                         std::optional<StaffId> leader) const;
    [[nodiscard]] Result<QByteArray> file(CalendarMeeting meeting, const QString& kind,
                                          qint64 number, std::optional<StaffId> leader) const;

    Database& m_database;
    Services m_services;
};

} // namespace freshstart
