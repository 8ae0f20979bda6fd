// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/welcome_back_rules.h"

#include "core/welcome_back/apology_check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

using Issues = std::vector<Issue>;

void add(Issues& issues, Severity severity, const QString& code, const QString& field,
         const QStringList& parameters = {})
{
    issues.push_back({severity, code, field, 0, parameters});
}

bool isHeadOrProprietor(const RecordFacts& facts, StaffId id)
{
    return std::ranges::any_of(facts.staff, [id](const StaffMember& member) {
        return member.id == id && member.isHeadOrProprietor();
    });
}

void checkHeld(Issues& issues, const WelcomeBackRecord& record, const RecordFacts& facts)
{
    if (!record.heldOn.isValid()) {
        add(issues, Severity::Problem, u"held_on_missing"_s, u"held_on"_s);
    } else if (facts.today.isValid() && record.heldOn > facts.today) {
        add(issues, Severity::Problem, u"held_on_in_future"_s, u"held_on"_s);
    }
    if (record.ledBy.isEmpty()) {
        add(issues, Severity::Doubt, u"led_by_missing"_s, u"led_by"_s);
    }
}

/// Functions 1 and 4 of the meeting.
void checkSaid(Issues& issues, const WelcomeBackRecord& record)
{
    if (!record.freshStartSaid) {
        add(issues, Severity::Doubt, u"fresh_start_not_said"_s, u"fresh_start_said"_s);
    }
    if (!record.reassuranceGiven) {
        add(issues, Severity::Doubt, u"reassurance_not_given"_s, u"reassurance_given"_s);
    }
}

void checkStrategies(Issues& issues, const WelcomeBackRecord& record)
{
    for (const Commitment& one : record.commitments) {
        if (one.kind != CommitmentKind::Strategy || !one.isOpen()) {
            continue;
        }
        if (one.owner.trimmed().isEmpty()) {
            add(issues, Severity::Doubt, u"strategy_owner_missing"_s, u"commitments"_s,
                {one.wording});
        }
        if (!one.dueOn) {
            add(issues, Severity::Doubt, u"strategy_date_missing"_s, u"commitments"_s,
                {one.wording});
        }
    }
}

/// The Key: realistic timelines and clear criteria for measuring progress.
void checkGoals(Issues& issues, const Goals& goals, const QString& field)
{
    if (goals.wants.trimmed().isEmpty() && goals.steps.trimmed().isEmpty()) {
        return;
    }
    if (goals.timeline.trimmed().isEmpty()) {
        add(issues, Severity::Doubt, u"goal_timeline_missing"_s, field);
    }
    if (goals.measure.trimmed().isEmpty()) {
        add(issues, Severity::Doubt, u"goal_measure_missing"_s, field);
    }
}

/// Talked through in detail only for somebody's safety, with head or proprietor there and leading.
void checkIncident(Issues& issues, const WelcomeBackRecord& record, const RecordFacts& facts)
{
    if (!record.incidentInDetail) {
        return;
    }
    if (record.incidentDiscussed.trimmed().isEmpty()) {
        add(issues, Severity::Problem, u"incident_reason_missing"_s, u"incident_discussed"_s);
    }
    if (!record.incidentLead) {
        add(issues, Severity::Problem, u"incident_lead_missing"_s, u"incident_lead"_s);
    } else if (!facts.staff.empty() && !isHeadOrProprietor(facts, *record.incidentLead)) {
        add(issues, Severity::Problem, u"incident_lead_not_head"_s, u"incident_lead"_s);
    }
}

void checkApology(Issues& issues, const WelcomeBackRecord& record)
{
    QStringList texts{record.studentView,      record.barriers,
                      record.behaviour.wants,  record.behaviour.steps,
                      record.behaviour.measure, record.academic.steps,
                      record.support,          record.incidentAgreed};
    for (const Commitment& one : record.commitments) {
        texts.append(one.wording);
        texts.append(one.measure);
    }
    for (const QString& text : texts) {
        if (const auto words = wordsThatAskForApology(text)) {
            add(issues, Severity::Doubt, u"asks_for_apology"_s, u""_s, {*words});
            break;
        }
    }
    if (!record.offeredApology.trimmed().isEmpty() && !record.apologyAcknowledged) {
        add(issues, Severity::Doubt, u"apology_not_acknowledged"_s, u"offered_apology"_s);
    }
}

/// Procedure 3, after the event.
void checkReferring(Issues& issues, const WelcomeBackRecord& record, const RecordFacts& facts)
{
    const bool came = std::ranges::any_of(record.attendees, [](const Attendee& one) {
        return one.kind == AttendeeKind::ReferringSchool && one.present;
    });
    if (!came) {
        return;
    }
    if (!facts.plan.referring) {
        add(issues, Severity::Doubt, u"referring_not_invited"_s, u"attendees"_s);
    }
    const auto lead = std::ranges::find(facts.staff, record.ledBy, &StaffMember::name);
    if (lead != facts.staff.end() && !lead->isHeadOrProprietor()) {
        add(issues, Severity::Doubt, u"referring_lead_not_head"_s, u"led_by"_s);
    }
}

} // namespace

Issues validate(const WelcomeBackRecord& record, const RecordFacts& facts)
{
    Issues issues;
    checkHeld(issues, record, facts);
    checkSaid(issues, record);
    checkStrategies(issues, record);
    checkGoals(issues, record.behaviour, u"behaviour"_s);
    checkGoals(issues, record.academic, u"academic"_s);
    checkIncident(issues, record, facts);
    checkApology(issues, record);
    checkReferring(issues, record, facts);
    return issues;
}

bool familyCame(const WelcomeBackRecord& record)
{
    return std::ranges::any_of(record.attendees, [](const Attendee& one) {
        return one.kind == AttendeeKind::Family && one.present;
    });
}

QDate uploadDueOn(QDate meeting, const SchoolCalendar& calendar, bool countSchoolDays)
{
    return countSchoolDays ? calendar.addSchoolDays(meeting, law::kUploadWithinWorkingDays)
                           : calendar.addWorkingDays(meeting, law::kUploadWithinWorkingDays);
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
            record.attendees.push_back({contact.fullName(), relationshipWord(contact.relationship),
                                        false, AttendeeKind::Family});
        }
    }
    return record;
}

} // namespace freshstart
