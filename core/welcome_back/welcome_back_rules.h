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

/// Proposal for the meeting: on the day of return, half an hour before the morning starts
/// (statutory.md R20; seed 000 procedure 1), led by the head.
WelcomeBackPlan proposedPlan(HalfDay returnMoment, QTime morningStart, QTime afternoonStart,
                             std::optional<StaffId> head);

/// What is missing or doubtful in the plan, given when the student may return.
/// Problems: plan_too_early (before the school day before the return; parameter: the return date),
/// plan_date_missing, plan_time_missing, plan_lead_missing, no_meeting_note_missing,
/// intervention_date_missing. Doubts: plan_not_on_school_day, plan_after_return (parameter: the
/// return date), plan_place_missing, intervention_late (more than so many school days after the
/// return: RuleSettings::interventionWithinSchoolDays; parameter: how many).
/// "To be arranged" has no findings: it is chased by Today. The return never depends on the meeting.
std::vector<Issue> validate(const WelcomeBackPlan& plan, HalfDay returnMoment,
                            const SchoolCalendar& calendar,
                            int interventionWithin = law::kInterventionWithinSchoolDays);

/// What is missing or doubtful in the record. Problem: held_on_missing. Doubts:
/// fresh_start_not_said, reassurance_not_given (seed 000: functions of the meeting), led_by_missing.
std::vector<Issue> validate(const WelcomeBackRecord& record);

/// A record to start from: the plan's date and time, the lead, and the contacts who may come.
/// `relationshipWord` turns a relationship code into the word for the record ("mother").
WelcomeBackRecord startRecord(const WelcomeBackPlan& plan, const QString& leadName,
                              const StudentRecord& student,
                              const std::function<QString(const QString&)>& relationshipWord);

} // namespace freshstart
