// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace freshstart {

/// One meeting as a diary shows it. Diaries are shared: no full name of a student belongs here.
struct CalendarMeeting {
    QString uid; ///< the same for the same meeting, for ever: a diary knows by it what has moved
    QString summary;
    QDate date;                       ///< in the United Kingdom
    std::optional<QTime> time = {};   ///< none: the whole day
    int minutes = 60;                 ///< nobody writes down when a meeting will end
    QString place = {};
    QString description = {};
    QString organiserName = {};
    QString organiserEmail = {}; ///< no organiser is written without one

    bool operator==(const CalendarMeeting&) const = default;
};

/// An iCalendar file (RFC 5545) to open in any diary, in the time of Europe/London as we know it,
/// whatever the computer knows. `now` is when it was made: a later file takes the place of an
/// earlier one. Published, not an invitation, so that it has no list of who is to come (RFC 5546
/// 3.2.1).
QByteArray meetingCalendar(const std::vector<CalendarMeeting>& meetings, const QDateTime& now);

} // namespace freshstart
