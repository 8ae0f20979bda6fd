// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/record_json.h"

#include "core/base/json_values.h"

using namespace Qt::StringLiterals;

namespace freshstart {

using namespace json_values;

namespace {

// Times are ISO 8601, too; an id not set is 0.

QJsonObject goalsJson(const Goals& goals)
{
    return {{u"wants"_s, goals.wants},
            {u"standing"_s, goals.standing},
            {u"steps"_s, goals.steps},
            {u"timeline"_s, goals.timeline},
            {u"measure"_s, goals.measure}};
}

Goals goalsFrom(const QJsonObject& json)
{
    return {json["wants"_L1].toString(), json["standing"_L1].toString(),
            json["steps"_L1].toString(), json["timeline"_L1].toString(),
            json["measure"_L1].toString()};
}

QJsonObject attendeeJson(const Attendee& attendee)
{
    return {{u"name"_s, attendee.name},
            {u"role"_s, attendee.role},
            {u"present"_s, attendee.present},
            {u"kind"_s, toCode(attendee.kind)}};
}

Attendee attendeeFrom(const QJsonObject& json)
{
    const Attendee blank;
    return {json["name"_L1].toString(), json["role"_L1].toString(),
            json["present"_L1].toBool(blank.present),
            json.contains("kind"_L1) ? attendeeKindFromCode(json["kind"_L1].toString())
                                     : blank.kind};
}

QJsonObject commitmentJson(const Commitment& commitment)
{
    return {{u"id"_s, commitment.id.number},
            {u"kind"_s, toCode(commitment.kind)},
            {u"wording"_s, commitment.wording},
            {u"owner"_s, commitment.owner},
            {u"due_on"_s, dateText(commitment.dueOn)},
            {u"measure"_s, commitment.measure},
            {u"state"_s, toCode(commitment.state)},
            {u"progress"_s, commitment.progress},
            {u"progress_on"_s, dateText(commitment.progressOn)}};
}

Commitment commitmentFrom(const QJsonObject& json)
{
    return {CommitmentId{json["id"_L1].toInteger()},
            commitmentKindFromCode(json["kind"_L1].toString()),
            json["wording"_L1].toString(),
            json["owner"_L1].toString(),
            optionalDate(json["due_on"_L1]),
            json["measure"_L1].toString(),
            commitmentStateFromCode(json["state"_L1].toString()),
            json["progress"_L1].toString(),
            optionalDate(json["progress_on"_L1])};
}

void readIncident(const QJsonObject& json, WelcomeBackRecord& record)
{
    record.offeredApology = json["offered_apology"_L1].toString();
    record.apologyAcknowledged = json["apology_acknowledged"_L1].toBool();
    record.incidentInDetail = json["incident_in_detail"_L1].toBool();
    record.incidentDiscussed = json["incident_discussed"_L1].toString();
    if (const qint64 lead = json["incident_lead"_L1].toInteger(); lead != 0) {
        record.incidentLead = StaffId{lead};
    }
    record.incidentAgreed = json["incident_agreed"_L1].toString();
}

} // namespace

QJsonObject toJson(const WelcomeBackRecord& record)
{
    return {{u"held_on"_s, record.heldOn.toString(Qt::ISODate)},
            {u"held_at"_s, record.heldAt.toString(Qt::ISODate)},
            {u"led_by"_s, record.ledBy},
            {u"student_present"_s, record.studentPresent},
            {u"attendees"_s, arrayOf(record.attendees, attendeeJson)},
            {u"fresh_start_said"_s, record.freshStartSaid},
            {u"reassurance_given"_s, record.reassuranceGiven},
            {u"student_view"_s, record.studentView},
            {u"barriers"_s, record.barriers},
            {u"commitments"_s, arrayOf(record.commitments, commitmentJson)},
            {u"behaviour"_s, goalsJson(record.behaviour)},
            {u"academic"_s, goalsJson(record.academic)},
            {u"support"_s, record.support},
            {u"offered_apology"_s, record.offeredApology},
            {u"apology_acknowledged"_s, record.apologyAcknowledged},
            {u"incident_in_detail"_s, record.incidentInDetail},
            {u"incident_discussed"_s, record.incidentDiscussed},
            {u"incident_lead"_s, record.incidentLead.value_or(StaffId{}).number},
            {u"incident_agreed"_s, record.incidentAgreed},
            {u"review_on"_s, dateText(record.reviewOn)}};
}

WelcomeBackRecord welcomeBackRecordFromJson(const QJsonObject& json)
{
    WelcomeBackRecord record;
    record.heldOn = QDate::fromString(json["held_on"_L1].toString(), Qt::ISODate);
    record.heldAt = QTime::fromString(json["held_at"_L1].toString(), Qt::ISODate);
    record.ledBy = json["led_by"_L1].toString();
    record.studentPresent = json["student_present"_L1].toBool(record.studentPresent);
    record.attendees = valuesIn(json["attendees"_L1], attendeeFrom);
    record.freshStartSaid = json["fresh_start_said"_L1].toBool();
    record.reassuranceGiven = json["reassurance_given"_L1].toBool();
    record.studentView = json["student_view"_L1].toString();
    record.barriers = json["barriers"_L1].toString();
    record.commitments = valuesIn(json["commitments"_L1], commitmentFrom);
    record.behaviour = goalsFrom(json["behaviour"_L1].toObject());
    record.academic = goalsFrom(json["academic"_L1].toObject());
    record.support = json["support"_L1].toString();
    readIncident(json, record);
    record.reviewOn = optionalDate(json["review_on"_L1]);
    return record;
}

} // namespace freshstart
