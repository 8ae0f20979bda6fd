// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suspensions/suspension.h"
#include "core/welcome_back/after_meeting.h"
#include "core/welcome_back/meeting_plan.h"
#include "core/welcome_back/meeting_record.h"

namespace freshstart {

/// What the last letter told the family of the meeting.
struct ToldOfMeeting {
    WelcomeBackArrangement arrangement = WelcomeBackArrangement::ToBeArranged;
    std::optional<QDate> date;
    std::optional<QTime> time;
    QString place;

    bool operator==(const ToldOfMeeting&) const = default;
};

struct WelcomeBack {
    WelcomeBackId id;
    SuspensionId suspension;
    StudentId student;
    WelcomeBackPlan plan;
    std::optional<WelcomeBackRecord> record = {}; ///< once the meeting has been held
    std::optional<QDate> uploadedOn = {};         ///< to CPOMS
    QString uploadedBy = {};
    std::optional<ToldOfMeeting> told = {};   ///< none: no letter has gone out yet
    std::vector<LeadChange> leadChanges = {}; ///< the earliest first
    std::optional<FamilyAbsence> absence = {};
    std::optional<ReturnHold> hold = {};
    std::vector<MonitoringNote> monitoringNotes = {}; ///< the earliest first
    std::optional<QDate> monitoringEndedOn = {};
    std::optional<InterventionRecord> intervention = {};
    std::optional<QDate> reviewedOn = {}; ///< what was agreed has been looked at again
    QString reviewNote = {};

    bool operator==(const WelcomeBack&) const = default;
};

/// A suspension together with what follows it: entered, saved and issued as one.
struct SuspensionCase {
    Suspension suspension;
    WelcomeBackPlan welcomeBack;

    bool operator==(const SuspensionCase&) const = default;
};

/// What lists and Today ask of all that may still be waiting around a meeting.
struct OpenEnds {
    std::optional<ToldOfMeeting> told;
    std::optional<FamilyAbsence> absence;
    QString absenceOwnerName;
    std::optional<ReturnHold> hold;
    int talksToOffer = 0; ///< leads who stepped down and were not offered a conversation yet
    QString monitorName;  ///< who watches, where the student returned without a meeting
    std::optional<QDate> monitoringEndedOn;
    std::optional<QDate> interventionHeldOn;
    std::optional<QDate> reviewOn; ///< of the record, else of the intervention session
    std::optional<QDate> reviewedOn;
    std::optional<QDate> plannedOn;   ///< when what the plan says was last settled
    std::optional<QDate> talkAskedOn; ///< since when the first of those talks is waiting

    bool operator==(const OpenEnds&) const = default;
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
    OpenEnds open = {};

    bool operator==(const WelcomeBackRow&) const = default;
};

} // namespace freshstart
