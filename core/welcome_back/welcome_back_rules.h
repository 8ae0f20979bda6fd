// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/calendar/school_calendar.h"
#include "core/law/numbers.h"
#include "core/school/school.h"
#include "core/students/student.h"
#include "core/welcome_back/welcome_back.h"

#include <functional>

namespace freshstart {

/// Half an hour or more of somebody's day, or of a room's, that is taken.
struct MeetingHour {
    QDate date;
    QTime time;
    int minutes = law::kWelcomeBackMinutes;
    std::optional<StaffId> who = {}; ///< leads, or chairs
    QString place = {};
    bool prevention = false; ///< an exclusion prevention meeting

    bool operator==(const MeetingHour&) const = default;
};

/// What a plan is held against. Without staff, who may do what is not looked at.
struct PlanFacts {
    HalfDay returnMoment;
    SchoolCalendar calendar;
    int interventionWithin = law::kInterventionWithinSchoolDays; ///< school days
    std::vector<StaffMember> staff = {};
    std::vector<MeetingHour> others = {}; ///< meetings on that day, without this one
};

/// Proposal for the meeting: on the day of return, half an hour before the morning starts
/// (statutory.md R20; seed 000 procedure 1), led by the head.
WelcomeBackPlan proposedPlan(HalfDay returnMoment, QTime morningStart, QTime afternoonStart,
                             std::optional<StaffId> head);
/// The other proposal: on the school day before the return, when the afternoon has ended.
WelcomeBackPlan proposedPlanDayBefore(HalfDay returnMoment, const SchoolCalendar& calendar,
                                      QTime afternoonEnd, std::optional<StaffId> head);
/// How a return without a meeting starts out: decided today, watched for two school weeks, the
/// separate session on the first school day after the return (our choices).
WelcomeBackPlan proposedWithoutMeeting(HalfDay returnMoment, const SchoolCalendar& calendar,
                                       std::optional<StaffId> head, QDate today);

/// What is missing or doubtful in the plan. "To be arranged" has no findings: it is chased by
/// Today. The return never depends on the meeting.
/// A meeting; problems: plan_too_early (before the school day before the return; parameter: the
/// return date), plan_date_missing, plan_time_missing, plan_lead_missing; delegation_missing and
/// delegated_by_not_head (somebody else leads: procedure 4); referring_agreement_missing,
/// referring_agreed_by_not_head, referring_reason_missing, referring_lead_not_head (procedure 3).
/// Doubts: plan_not_on_school_day, plan_after_return (parameter: the return date),
/// plan_place_missing, lead_busy and place_busy (parameter: the other meeting's time).
/// No meeting; problems: no_meeting_note_missing, no_meeting_decider_missing,
/// intervention_date_missing. Doubts: monitoring_missing, monitoring_ends_early (parameter: the
/// return date), intervention_late (parameter: school days), intervention_early (before the return;
/// parameter: the return date).
std::vector<Issue> validate(const WelcomeBackPlan& plan, const PlanFacts& facts);

/// What a record is held against.
struct RecordFacts {
    std::vector<StaffMember> staff;
    WelcomeBackPlan plan; ///< was the referring school invited?
    QDate today;
};

/// What is missing or doubtful in the record. Problems: held_on_missing,
/// held_on_in_future, incident_reason_missing, incident_lead_missing, incident_lead_not_head (talked through in
/// detail: general principles, fifth paragraph). Doubts: fresh_start_not_said,
/// reassurance_not_given (functions 1 and 4), led_by_missing; strategy_owner_missing, strategy_date_missing (parameter:
/// the strategy); goal_timeline_missing, goal_measure_missing (field: behaviour or academic; seed
/// 001); asks_for_apology (parameter: the words), apology_not_acknowledged (second paragraph);
/// referring_not_invited, referring_lead_not_head (procedure 3).
std::vector<Issue> validate(const WelcomeBackRecord& record, const RecordFacts& facts);

/// A parent, a carer or anybody of the family was there.
bool familyCame(const WelcomeBackRecord& record);

/// The family has been told what the plan says. Who leads and why is the school's own business.
bool isTold(const std::optional<ToldOfMeeting>& told, const WelcomeBackPlan& plan);
ToldOfMeeting toldOf(const WelcomeBackPlan& plan);

/// R21, seed 000 procedure 5: the second working day after the meeting, on which its record is to
/// be on CPOMS; the second school day where the school counts those.
QDate uploadDueOn(QDate meeting, const SchoolCalendar& calendar, bool countSchoolDays);

/// A record to start from: the plan's date and time, the lead, and the contacts who may come.
/// `relationshipWord` turns a relationship code into the word for the record ("mother").
WelcomeBackRecord startRecord(const WelcomeBackPlan& plan, const QString& leadName,
                              const StudentRecord& student,
                              const std::function<QString(const QString&)>& relationshipWord);

} // namespace freshstart
