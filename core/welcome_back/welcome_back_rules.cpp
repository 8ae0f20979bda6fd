// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/welcome_back_rules.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Issue problem(const QString& code, const QString& field)
{
    return {Severity::Problem, code, field, 0, {}};
}

Issue doubt(const QString& code, const QString& field, const QStringList& parameters = {})
{
    return {Severity::Doubt, code, field, 0, parameters};
}

std::vector<Issue> meetingIssues(const WelcomeBackPlan& plan, HalfDay returnMoment,
                                 const SchoolCalendar& calendar)
{
    std::vector<Issue> issues;
    if (!plan.date) {
        issues.push_back(problem(u"plan_date_missing"_s, u"meeting_date"_s));
    } else {
        if (!calendar.isSchoolDay(*plan.date)) {
            issues.push_back(doubt(u"plan_not_on_school_day"_s, u"meeting_date"_s));
        }
        if (returnMoment.isValid() && *plan.date < calendar.schoolDayBefore(returnMoment.date)) {
            issues.push_back({Severity::Problem, u"plan_too_early"_s, u"meeting_date"_s, 0,
                              {returnMoment.date.toString(Qt::ISODate)}});
        }
        if (returnMoment.isValid() && *plan.date > returnMoment.date) {
            issues.push_back(doubt(u"plan_after_return"_s, u"meeting_date"_s,
                                   {returnMoment.date.toString(Qt::ISODate)}));
        }
    }
    if (!plan.time) {
        issues.push_back(problem(u"plan_time_missing"_s, u"meeting_time"_s));
    }
    if (!plan.lead) {
        issues.push_back(problem(u"plan_lead_missing"_s, u"lead"_s));
    }
    if (plan.place.isEmpty()) {
        issues.push_back(doubt(u"plan_place_missing"_s, u"place"_s));
    }
    return issues;
}

std::vector<Issue> withoutMeetingIssues(const WelcomeBackPlan& plan, HalfDay returnMoment,
                                        const SchoolCalendar& calendar, int interventionWithin)
{
    std::vector<Issue> issues;
    if (plan.noMeetingReason == NoMeetingReason::Other && plan.noMeetingNote.isEmpty()) {
        issues.push_back(problem(u"no_meeting_note_missing"_s, u"no_meeting_note"_s));
    }
    if (!plan.interventionDate) {
        issues.push_back(problem(u"intervention_date_missing"_s, u"intervention_date"_s));
    } else if (returnMoment.isValid() &&
               *plan.interventionDate >
                   calendar.addSchoolDays(returnMoment.date, interventionWithin)) {
        issues.push_back(doubt(u"intervention_late"_s, u"intervention_date"_s,
                               {QString::number(interventionWithin)}));
    }
    return issues;
}

} // namespace

WelcomeBackPlan proposedPlan(HalfDay returnMoment, QTime morningStart, QTime afternoonStart,
                             std::optional<StaffId> head)
{
    WelcomeBackPlan plan;
    plan.arrangement = WelcomeBackArrangement::MeetingSet;
    if (returnMoment.isValid()) {
        plan.date = returnMoment.date;
        const QTime start = returnMoment.session == Session::Am ? morningStart : afternoonStart;
        plan.time = start.addSecs(-law::kMeetingBeforeSessionMinutes * 60);
    }
    plan.lead = head;
    return plan;
}

std::vector<Issue> validate(const WelcomeBackPlan& plan, HalfDay returnMoment,
                            const SchoolCalendar& calendar, int interventionWithin)
{
    switch (plan.arrangement) {
    case WelcomeBackArrangement::MeetingSet:
        return meetingIssues(plan, returnMoment, calendar);
    case WelcomeBackArrangement::WithoutMeeting:
        return withoutMeetingIssues(plan, returnMoment, calendar, interventionWithin);
    case WelcomeBackArrangement::ToBeArranged:
        break;
    }
    return {};
}

std::vector<Issue> validate(const WelcomeBackRecord& record)
{
    std::vector<Issue> issues;
    if (!record.heldOn.isValid()) {
        issues.push_back(problem(u"held_on_missing"_s, u"held_on"_s));
    }
    if (record.ledBy.isEmpty()) {
        issues.push_back(doubt(u"led_by_missing"_s, u"led_by"_s));
    }
    if (!record.freshStartSaid) {
        issues.push_back(doubt(u"fresh_start_not_said"_s, u"fresh_start_said"_s));
    }
    if (!record.reassuranceGiven) {
        issues.push_back(doubt(u"reassurance_not_given"_s, u"reassurance_given"_s));
    }
    return issues;
}

WelcomeBackRecord startRecord(const WelcomeBackPlan& plan, const QString& leadName,
                              const StudentRecord& student,
                              const std::function<QString(const QString&)>& relationshipWord)
{
    WelcomeBackRecord record;
    record.heldOn = plan.date.value_or(QDate());
    record.heldAt = plan.time.value_or(QTime());
    record.ledBy = leadName;
    for (const Contact& contact : student.contacts) {
        if (contact.getsLetters) {
            record.attendees.push_back({contact.fullName(), relationshipWord(contact.relationship), false});
        }
    }
    return record;
}

} // namespace freshstart
