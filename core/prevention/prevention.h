// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace freshstart {

/// Governors, parents and young people do not take part (seed 003 4.2); there is no role for them.
enum class PreventionRole {
    Head, DeputyForHead, LeadStaff, ExclusionsOfficer, VirtualSchoolHead, SocialWorker,
    DesignatedTeacher, SenOfficer, YouthJusticeOfficer, Psychology, MinuteTaker, OtherProfessional
};

struct PreventionAttendee {
    QString name;
    PreventionRole role = PreventionRole::OtherProfessional;
    QString roleNote;      ///< the role in words as printed; empty: worked out from the role
    QString organisation;
    bool attended = true;
    bool agreedPlan = true; ///< gets a row under "Plan agreed by"

    bool operator==(const PreventionAttendee&) const = default;
};

/// Everything on the Appendix A record (seed 003) and who was there.
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

    bool operator==(const PreventionRow&) const = default;
};

QString toCode(PreventionRole role);
PreventionRole preventionRoleFromCode(const QString& code);

} // namespace freshstart
