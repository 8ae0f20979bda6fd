// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/welcome_back_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

using Issues = std::vector<Issue>;

void problem(Issues& issues, const QString& code, const QString& field,
             const QStringList& parameters = {})
{
    issues.push_back({Severity::Problem, code, field, 0, parameters});
}

void doubt(Issues& issues, const QString& code, const QString& field,
           const QStringList& parameters = {})
{
    issues.push_back({Severity::Doubt, code, field, 0, parameters});
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

const StaffMember* find(const PlanFacts& facts, std::optional<StaffId> id)
{
    const auto found = std::ranges::find_if(
        facts.staff, [&id](const StaffMember& member) { return id && member.id == *id; });
    return found == facts.staff.end() ? nullptr : &*found;
}

/// Somebody who is known and may not decide this.
bool isNotHead(const PlanFacts& facts, std::optional<StaffId> id)
{
    const StaffMember* member = find(facts, id);
    return member != nullptr && !member->isHeadOrProprietor();
}

void checkDate(Issues& issues, const WelcomeBackPlan& plan, const PlanFacts& facts)
{
    if (!plan.date) {
        problem(issues, u"plan_date_missing"_s, u"meeting_date"_s);
        return;
    }
    const HalfDay back = facts.returnMoment;
    if (!facts.calendar.isSchoolDay(*plan.date)) {
        doubt(issues, u"plan_not_on_school_day"_s, u"meeting_date"_s);
    }
    if (back.isValid() && *plan.date < facts.calendar.schoolDayBefore(back.date)) {
        problem(issues, u"plan_too_early"_s, u"meeting_date"_s, {iso(back.date)});
    }
    if (back.isValid() && *plan.date > back.date) {
        doubt(issues, u"plan_after_return"_s, u"meeting_date"_s, {iso(back.date)});
    }
}

/// Procedure 4: head or proprietor, or somebody they asked.
void checkLead(Issues& issues, const WelcomeBackPlan& plan, const PlanFacts& facts)
{
    if (!plan.lead) {
        problem(issues, u"plan_lead_missing"_s, u"lead"_s);
        return;
    }
    if (!isNotHead(facts, plan.lead)) {
        return;
    }
    if (!plan.delegation.by || !plan.delegation.on) {
        problem(issues, u"delegation_missing"_s, u"delegated_by"_s);
    } else if (isNotHead(facts, plan.delegation.by)) {
        problem(issues, u"delegated_by_not_head"_s, u"delegated_by"_s);
    }
}

/// Procedure 3: only when head or proprietor agreed, for a reason, and with one of them leading.
void checkReferring(Issues& issues, const WelcomeBackPlan& plan, const PlanFacts& facts)
{
    if (!plan.referring) {
        return;
    }
    if (!plan.referring->agreedBy || !plan.referring->agreedOn) {
        problem(issues, u"referring_agreement_missing"_s, u"referring_agreed_by"_s);
    } else if (isNotHead(facts, plan.referring->agreedBy)) {
        problem(issues, u"referring_agreed_by_not_head"_s, u"referring_agreed_by"_s);
    }
    if (plan.referring->reason.trimmed().isEmpty()) {
        problem(issues, u"referring_reason_missing"_s, u"referring_reason"_s);
    }
    if (isNotHead(facts, plan.lead)) {
        problem(issues, u"referring_lead_not_head"_s, u"lead"_s);
    }
}

bool overlap(const MeetingHour& other, QTime time)
{
    const int start = QTime(0, 0).secsTo(time) / 60;
    const int otherStart = QTime(0, 0).secsTo(other.time) / 60;
    return start < otherStart + other.minutes && otherStart < start + law::kWelcomeBackMinutes;
}

void checkClashes(Issues& issues, const WelcomeBackPlan& plan, const PlanFacts& facts)
{
    const QString place = plan.place.simplified();
    bool leadSaid = false;
    bool placeSaid = false;
    for (const MeetingHour& other : facts.others) {
        if (!plan.date || !plan.time || other.date != *plan.date || !other.time.isValid() ||
            !overlap(other, *plan.time)) {
            continue;
        }
        const QStringList when{other.time.toString(u"HH:mm"_s)};
        if (!leadSaid && plan.lead && other.who == plan.lead) {
            doubt(issues, u"lead_busy"_s, u"lead"_s, when);
            leadSaid = true;
        }
        if (!placeSaid && !place.isEmpty() &&
            other.place.simplified().compare(place, Qt::CaseInsensitive) == 0) {
            doubt(issues, u"place_busy"_s, u"place"_s, when);
            placeSaid = true;
        }
    }
}

Issues meetingIssues(const WelcomeBackPlan& plan, const PlanFacts& facts)
{
    Issues issues;
    checkDate(issues, plan, facts);
    if (!plan.time) {
        problem(issues, u"plan_time_missing"_s, u"meeting_time"_s);
    }
    checkLead(issues, plan, facts);
    checkReferring(issues, plan, facts);
    if (plan.place.isEmpty()) {
        doubt(issues, u"plan_place_missing"_s, u"place"_s);
    }
    checkClashes(issues, plan, facts);
    return issues;
}

void checkMonitoring(Issues& issues, const WelcomeBackPlan& plan, const PlanFacts& facts)
{
    const Monitoring& watch = plan.monitoring;
    if (!watch.by || watch.how.trimmed().isEmpty() || !watch.until) {
        doubt(issues, u"monitoring_missing"_s,
              !watch.by                        ? u"monitored_by"_s
              : watch.how.trimmed().isEmpty() ? u"monitoring_how"_s
                                              : u"monitoring_until"_s);
    } else if (facts.returnMoment.isValid() && *watch.until < facts.returnMoment.date) {
        doubt(issues, u"monitoring_ends_early"_s, u"monitoring_until"_s,
              {iso(facts.returnMoment.date)});
    }
}

Issues withoutMeetingIssues(const WelcomeBackPlan& plan, const PlanFacts& facts)
{
    Issues issues;
    const HalfDay back = facts.returnMoment;
    if (plan.noMeetingReason == NoMeetingReason::Other && plan.noMeetingNote.isEmpty()) {
        problem(issues, u"no_meeting_note_missing"_s, u"no_meeting_note"_s);
    }
    if (!plan.noMeetingDecidedBy || !plan.noMeetingDecidedOn) {
        problem(issues, u"no_meeting_decider_missing"_s, u"no_meeting_decided_by"_s);
    }
    if (!plan.interventionDate) {
        problem(issues, u"intervention_date_missing"_s, u"intervention_date"_s);
    } else if (back.isValid() && *plan.interventionDate < back.date) {
        doubt(issues, u"intervention_early"_s, u"intervention_date"_s, {iso(back.date)});
    } else if (back.isValid() &&
               *plan.interventionDate >
                   facts.calendar.addSchoolDays(back.date, facts.interventionWithin)) {
        doubt(issues, u"intervention_late"_s, u"intervention_date"_s,
              {QString::number(facts.interventionWithin)});
    }
    checkMonitoring(issues, plan, facts);
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

WelcomeBackPlan proposedPlanDayBefore(HalfDay returnMoment, const SchoolCalendar& calendar,
                                      QTime afternoonEnd, std::optional<StaffId> head)
{
    WelcomeBackPlan plan;
    plan.arrangement = WelcomeBackArrangement::MeetingSet;
    if (returnMoment.isValid()) {
        plan.date = calendar.schoolDayBefore(returnMoment.date);
        plan.time = afternoonEnd;
    }
    plan.lead = head;
    return plan;
}

WelcomeBackPlan proposedWithoutMeeting(HalfDay returnMoment, const SchoolCalendar& calendar,
                                       std::optional<StaffId> head, QDate today)
{
    WelcomeBackPlan plan;
    plan.arrangement = WelcomeBackArrangement::WithoutMeeting;
    plan.noMeetingDecidedBy = head;
    plan.noMeetingDecidedOn = today;
    if (returnMoment.isValid()) {
        plan.interventionDate = calendar.addSchoolDays(returnMoment.date, 1);
        plan.monitoring.until = calendar.addSchoolDays(returnMoment.date, law::kMonitoringSchoolDays);
    }
    return plan;
}

Issues validate(const WelcomeBackPlan& plan, const PlanFacts& facts)
{
    switch (plan.arrangement) {
    case WelcomeBackArrangement::MeetingSet:
        return meetingIssues(plan, facts);
    case WelcomeBackArrangement::WithoutMeeting:
        return withoutMeetingIssues(plan, facts);
    case WelcomeBackArrangement::ToBeArranged:
        break;
    }
    return {};
}

ToldOfMeeting toldOf(const WelcomeBackPlan& plan)
{
    ToldOfMeeting told;
    told.arrangement = plan.arrangement;
    if (plan.arrangement == WelcomeBackArrangement::MeetingSet) {
        told.date = plan.date;
        told.time = plan.time;
        told.place = plan.place;
    }
    return told;
}

bool isTold(const std::optional<ToldOfMeeting>& told, const WelcomeBackPlan& plan)
{
    return told && *told == toldOf(plan);
}

} // namespace freshstart
