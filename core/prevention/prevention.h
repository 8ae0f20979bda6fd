// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/prevention/attendee.h"
#include "core/prevention/meeting_course.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace freshstart {

/// It will not take place.
struct CalledOff {
    QDate on;
    QString reason;

    bool operator==(const CalledOff&) const = default;
};

/// Everything on the Appendix A record (seed 003), who was there and what came of it.
struct PreventionDetails {
    StudentId student;
    QString requestedBy;
    QDate date;
    std::optional<QTime> time;
    QString place;
    std::optional<StaffId> chair;           ///< the head, or a deputy with delegated authority
    std::optional<bool> attendingSchool;    ///< is the pupil currently attending?
    std::optional<int> attendancePermille;  ///< 784 = 78.4 %
    std::optional<QDate> suspensionEnds;    ///< if not attending: when the current one ends
    std::optional<bool> oneOffIncident;
    std::optional<bool> priorConcern;
    std::optional<QDate> planDate;          ///< most recent SEN/Behaviour Support Plan
    QString planSummary;
    std::vector<PreventionAttendee> attendees; ///< in the order they sign
    bool held = false;
    QString minuteTaker = {};
    std::optional<CalledOff> calledOff = {};
    PreventionPreparation preparation = {};
    PreventionTalk talk = {};
    PreventionResult result = {};

    bool operator==(const PreventionDetails&) const = default;
};

struct PreventionMeeting {
    PreventionId id;
    PreventionDetails details;

    bool operator==(const PreventionMeeting&) const = default;
};

/// One line of the list of prevention meetings.
struct PreventionRow {
    PreventionId id;
    StudentId student;
    QString studentName;     ///< "Surname, Forename" as shown
    QString yearGroup;
    QDate date;
    std::optional<QTime> time;
    QString place;
    QString requestedBy;
    bool held = false;
    bool isCalledOff = false;
    int invited = 0;         ///< people who are to come
    int invitedToTell = 0;   ///< of them those without an invitation noted
    int copiesToGive = 0;    ///< people who were there without record or minutes
    int openActions = 0;
    std::optional<QDate> nextActionDue = {}; ///< of the open actions
    QString nextActionOwner = {};
    std::optional<QDate> reviewOn = {};
    std::optional<QDate> reviewedOn = {};
    QString minuteTaker = {};

    [[nodiscard]] bool isToCome() const { return !held && !isCalledOff; }
    bool operator==(const PreventionRow&) const = default;
};

} // namespace freshstart
