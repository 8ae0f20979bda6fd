// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/school_calendar.h"
#include "core/school/rule_settings.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/welcome_back/welcome_back_rules.h"

namespace freshstart {

class Workspace;

/// Everything the page of a meeting and its cards look at; read anew after each change.
struct MeetingFacts {
    WelcomeBack meeting;
    Suspension suspension;
    StudentRecord student;
    School school;
    RuleSettings rules;
    SchoolCalendar calendar;
    std::vector<StaffMember> staff; ///< those who have left, too: records name them
    QDate today;
    QString referringRefusal = {}; ///< why its invitation is not for whoever works here to agree

    [[nodiscard]] HalfDay back() const;
    [[nodiscard]] QString backInWords() const; ///< empty where it cannot be told
    [[nodiscard]] QString forename() const { return student.details.shownForename(); }
    [[nodiscard]] QString nameOf(std::optional<StaffId> id) const;
    [[nodiscard]] const StaffMember* find(std::optional<StaffId> id) const;
    /// The head, else the proprietor: who the protocol looks to first.
    [[nodiscard]] std::optional<StaffId> head() const;
    [[nodiscard]] QStringList staffNames() const; ///< of those who work here now
    [[nodiscard]] bool wasHeld() const;
    [[nodiscard]] bool isInForce() const { return suspension.status == SuspensionStatus::Issued; }
    [[nodiscard]] RecordFacts forRecord() const;
    [[nodiscard]] PlanFacts forPlan(std::vector<MeetingHour> others) const;
    /// A record to go on with, or one to start from.
    [[nodiscard]] WelcomeBackRecord record() const;
};

Result<MeetingFacts> readMeeting(Workspace& workspace, WelcomeBackId id, QDate today);

} // namespace freshstart
