// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/suspensions/suspension.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace freshstart {

/// What was decided about the meeting when the suspension was recorded (seed 000, procedure 1).
enum class WelcomeBackArrangement { MeetingSet, ToBeArranged, WithoutMeeting };

/// Why a student returns without a meeting (seed 000, last paragraph).
enum class NoMeetingReason { ReEscalation, UnnecessaryDistress, Other };

struct WelcomeBackPlan {
    WelcomeBackArrangement arrangement = WelcomeBackArrangement::ToBeArranged;
    // MeetingSet
    std::optional<QDate> date;
    std::optional<QTime> time;
    QString place;
    std::optional<StaffId> lead;   ///< headteacher or proprietor unless another is asked
    // WithoutMeeting
    NoMeetingReason noMeetingReason = NoMeetingReason::ReEscalation;
    QString noMeetingNote;
    std::optional<QDate> interventionDate; ///< the separate session soon after the return

    bool operator==(const WelcomeBackPlan&) const = default;
};

/// The Key's three questions, asked for behaviour and for academic progress (seed 001).
struct Goals {
    QString wants;     ///< what the student wants to achieve
    QString standing;  ///< where the student is now in relation to it
    QString steps;     ///< what the student will do to get there
    QString timeline;  ///< by when, realistically
    QString measure;   ///< how progress is measured

    bool operator==(const Goals&) const = default;
};

struct Attendee {
    QString name;
    QString role;          ///< in words: "mother", "headteacher", "social worker"
    bool present = true;

    bool operator==(const Attendee&) const = default;
};

/// What was said and agreed (seed 000: functions of the meeting; seed 001).
struct WelcomeBackRecord {
    QDate heldOn;
    QTime heldAt;
    QString ledBy;
    bool studentPresent = true;
    std::vector<Attendee> attendees;  ///< parents and carers, staff, others
    bool freshStartSaid = false;      ///< welcomed; it is a fresh start
    bool reassuranceGiven = false;    ///< the sanction is served, the right to a good education stands
    QString studentView;              ///< how the student sees the return
    QString barriers;                 ///< what could get in the way
    QString strategies;               ///< what is done about it, by whom, by when
    Goals behaviour;
    Goals academic;
    QString targetsStudent;
    QString targetsFamily;
    QString targetsReferringSchool;
    QString support;                  ///< support offered
    QString offeredApology;           ///< noted only when offered, never asked for
    QString incidentDiscussed;        ///< empty: kept to a minimum; else the safety reason
    std::optional<QDate> reviewOn;

    bool operator==(const WelcomeBackRecord&) const = default;
};

struct WelcomeBack {
    WelcomeBackId id;
    SuspensionId suspension;
    StudentId student;
    WelcomeBackPlan plan;
    std::optional<WelcomeBackRecord> record; ///< once the meeting has been held
    std::optional<QDate> uploadedOn;         ///< to CPOMS
    QString uploadedBy;

    bool operator==(const WelcomeBack&) const = default;
};

/// A suspension together with what follows it: entered, saved and issued as one.
struct SuspensionCase {
    Suspension suspension;
    WelcomeBackPlan welcomeBack;

    bool operator==(const SuspensionCase&) const = default;
};

/// One line of the list of welcome back meetings.
struct WelcomeBackRow {
    WelcomeBackId id;
    SuspensionId suspension;
    StudentId student;
    QString studentName;       ///< "Surname, Forename" as shown
    QString yearGroup;
    SuspensionStatus suspensionStatus = SuspensionStatus::Draft;
    HalfDay lastOfSuspension;
    WelcomeBackPlan plan;
    QString leadName;
    std::optional<QDate> heldOn;
    std::optional<QDate> uploadedOn;

    bool operator==(const WelcomeBackRow&) const = default;
};

QString toCode(WelcomeBackArrangement arrangement); ///< "meeting_set" "to_be_arranged" "without_meeting"
WelcomeBackArrangement welcomeBackArrangementFromCode(const QString& code);
QString toCode(NoMeetingReason reason); ///< "re_escalation" "unnecessary_distress" "other"
NoMeetingReason noMeetingReasonFromCode(const QString& code);

} // namespace freshstart
