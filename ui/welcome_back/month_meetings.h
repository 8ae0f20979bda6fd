// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/prevention/prevention.h"
#include "core/welcome_back/welcome_back.h"

#include <QDate>
#include <QString>

#include <vector>

namespace freshstart {

/// A meeting of either kind as the month shows it.
struct MonthMeeting {
    QDate date;
    std::optional<QTime> time;
    QString studentName; ///< "Surname, Forename"
    QString place;
    bool prevention = false;
    qint64 id = 0; ///< of the meeting of its kind

    bool operator==(const MonthMeeting&) const = default;
};

/// Those with a day, by day and time. A meeting stands on the day on which it was held, else on the
/// one it is set for; drafts and what was cancelled before it was held are left out.
std::vector<MonthMeeting> monthMeetings(const std::vector<WelcomeBackRow>& welcomeBacks,
                                        const std::vector<PreventionRow>& preventions);

QString shortWords(const MonthMeeting& meeting); ///< "08:20 Farrow D."
QString longWords(const MonthMeeting& meeting);  ///< "8.20 am: welcome back meeting, Dylan Farrow"
/// What is to know of a day beside its meetings: "INSET day, Staff training"; a school day: none.
QString dayNote(QDate date, const SchoolCalendar& calendar);
QString shortNote(QDate date, const SchoolCalendar& calendar); ///< "INSET day", "Autumn half-term"

} // namespace freshstart
