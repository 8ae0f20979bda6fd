// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/documents/document.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/suspensions/suspension.h"
#include "core/welcome_back/welcome_back.h"

#include <optional>
#include <vector>

namespace freshstart {

/// Everything that the paper around a meeting is made of; DocumentSource gathers it.
struct WelcomeBackContext {
    School school;
    SchoolCalendar calendar;
    StudentRecord student;
    std::optional<Organisation> referringSchool;
    SuspensionDetails suspension;
    WelcomeBackPlan plan;
    std::optional<WelcomeBackRecord> record; ///< none: a form to write on by hand
    QString leadName;                        ///< of the plan, as printed
    std::vector<StaffMember> staff = {};     ///< everybody, those who have left among them
    bool uploadCountsSchoolDays = false;     ///< R21: as the school has settled it
    std::vector<CommitmentRow> earlier = {}; ///< of meetings before this one, the latest first
    std::optional<FamilyAbsence> absence = {};
    std::optional<ReturnHold> hold = {};
    std::vector<MonitoringNote> monitoringNotes = {}; ///< the earliest first
    std::optional<QDate> monitoringEndedOn = {};
    std::optional<InterventionRecord> intervention = {}; ///< none: a form to write on by hand
};

/// "welcome-back-record": what was said and agreed, to be signed by the student, a parent or
/// carer, whoever led and the referring school where it came; without a record the same page with
/// room to write (seeds 000 and 001).
Document welcomeBackRecord(const WelcomeBackContext& context);

/// "welcome-back-preparation": one page for whoever leads, in the spirit of the protocol (seed
/// 000): what is known, what to say and what not to ask.
Document welcomeBackPreparation(const WelcomeBackContext& context);

/// "family-absence-report": to the head or the proprietor, who decides what is done instead (seed
/// 000, general principles, fourth paragraph). Without an absence a form to write on.
Document familyAbsenceReport(const WelcomeBackContext& context);

/// "intervention-record": the separate session soon after a return without a meeting, to be signed
/// (seed 000, last paragraph).
Document interventionRecord(const WelcomeBackContext& context);

/// "monitoring-notes": what has been seen so far, and room to go on while the watching goes on.
Document monitoringNotes(const WelcomeBackContext& context);

} // namespace freshstart
