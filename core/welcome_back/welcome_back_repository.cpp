// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/welcome_back_repository.h"

#include "core/base/gate.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/welcome_back/after_meeting_repository.h"
#include "core/welcome_back/commitment_repository.h"
#include "core/welcome_back/plan_columns.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Goals readGoals(const Row& row, int at)
{
    return {row.text(at), row.text(at + 1), row.text(at + 2), row.text(at + 3), row.text(at + 4)};
}

WelcomeBackRecord readRecord(const Row& row)
{
    WelcomeBackRecord r;
    r.heldOn = row.date(0);
    r.heldAt = row.optionalTime(1).value_or(QTime());
    r.ledBy = row.text(2);
    r.studentPresent = row.flag(3);
    r.freshStartSaid = row.flag(4);
    r.reassuranceGiven = row.flag(5);
    r.studentView = row.text(6);
    r.barriers = row.text(7);
    r.behaviour = readGoals(row, 8);
    r.academic = readGoals(row, 13);
    r.support = row.text(18);
    r.offeredApology = row.text(19);
    r.apologyAcknowledged = row.flag(20);
    r.incidentInDetail = row.flag(21);
    r.incidentDiscussed = row.text(22);
    r.incidentLead = row.optionalId<StaffId>(23);
    r.incidentAgreed = row.text(24);
    r.reviewOn = row.optionalDate(25);
    return r;
}

void bindRecord(Query& query, WelcomeBackId id, const WelcomeBackRecord& r)
{
    query.bind("id"_L1, id)
        .bind("held_on"_L1, r.heldOn)
        .bind("held_at"_L1, r.heldAt)
        .bind("led_by"_L1, r.ledBy)
        .bind("student_present"_L1, r.studentPresent)
        .bind("fresh"_L1, r.freshStartSaid)
        .bind("reassured"_L1, r.reassuranceGiven)
        .bind("view"_L1, r.studentView)
        .bind("barriers"_L1, r.barriers)
        .bind("b_wants"_L1, r.behaviour.wants)
        .bind("b_standing"_L1, r.behaviour.standing)
        .bind("b_steps"_L1, r.behaviour.steps)
        .bind("b_timeline"_L1, r.behaviour.timeline)
        .bind("b_measure"_L1, r.behaviour.measure)
        .bind("a_wants"_L1, r.academic.wants)
        .bind("a_standing"_L1, r.academic.standing)
        .bind("a_steps"_L1, r.academic.steps)
        .bind("a_timeline"_L1, r.academic.timeline)
        .bind("a_measure"_L1, r.academic.measure)
        .bind("support"_L1, r.support)
        .bind("apology"_L1, r.offeredApology)
        .bind("acknowledged"_L1, r.apologyAcknowledged)
        .bind("in_detail"_L1, r.incidentInDetail)
        .bind("incident"_L1, r.incidentDiscussed)
        .bind("incident_lead"_L1, r.incidentLead)
        .bind("incident_agreed"_L1, r.incidentAgreed)
        .bind("review_on"_L1, r.reviewOn);
}

} // namespace

Result<void> WelcomeBackRepository::mayPlan(SuspensionId suspension, const WelcomeBackPlan& plan,
                                            const Gate* gate)
{
    if (!plan.referring || !plan.referring->agreedBy) {
        return {};
    }
    const auto before =
        suspension ? planOf(suspension) : Result<std::optional<WelcomeBackPlan>>(std::nullopt);
    if (!before) {
        return before.error();
    }
    const bool isAgreed = *before && (*before)->referring &&
                          (*before)->referring->agreedBy == plan.referring->agreedBy &&
                          (*before)->referring->agreedOn == plan.referring->agreedOn;
    return isAgreed ? Result<void>() : require(gate, Act::AgreeReferringSchool);
}

Result<WelcomeBackId> WelcomeBackRepository::savePlan(SuspensionId suspension,
                                                      const WelcomeBackPlan& plan,
                                                      const QDateTime& now)
{
    Query save(m_database,
               u"INSERT INTO welcome_back (suspension_id, arrangement, meeting_date, meeting_time, "
               "place, lead_id, no_meeting_reason, no_meeting_note, intervention_date, "
               "delegated_by, delegated_on, referring_invited, referring_agreed_by, "
               "referring_agreed_on, referring_reason, no_meeting_decided_by, "
               "no_meeting_decided_on, monitored_by, monitoring_how, monitoring_until, "
               "uploaded_by, changed_at) VALUES (:suspension, :arrangement, :meeting_date, "
               ":meeting_time, :place, :lead, :reason, :note, :intervention, :delegated_by, "
               ":delegated_on, :invited, :agreed_by, :agreed_on, :referring_reason, :decided_by, "
               ":decided_on, :monitored_by, :how, :until, '', :now) "
               "ON CONFLICT (suspension_id) DO UPDATE SET arrangement = excluded.arrangement, "
               "meeting_date = excluded.meeting_date, meeting_time = excluded.meeting_time, "
               "place = excluded.place, lead_id = excluded.lead_id, "
               "no_meeting_reason = excluded.no_meeting_reason, "
               "no_meeting_note = excluded.no_meeting_note, "
               "intervention_date = excluded.intervention_date, "
               "delegated_by = excluded.delegated_by, delegated_on = excluded.delegated_on, "
               "referring_invited = excluded.referring_invited, "
               "referring_agreed_by = excluded.referring_agreed_by, "
               "referring_agreed_on = excluded.referring_agreed_on, "
               "referring_reason = excluded.referring_reason, "
               "no_meeting_decided_by = excluded.no_meeting_decided_by, "
               "no_meeting_decided_on = excluded.no_meeting_decided_on, "
               "monitored_by = excluded.monitored_by, monitoring_how = excluded.monitoring_how, "
               "monitoring_until = excluded.monitoring_until, changed_at = excluded.changed_at"_s);
    bindPlan(save, plan, now);
    if (auto done = save.bind("suspension"_L1, suspension).exec(); !done) {
        return done.error();
    }
    const auto id = ofSuspension(suspension);
    if (!id) {
        return id.error();
    }
    return id->value_or(WelcomeBackId{});
}

Result<void> WelcomeBackRepository::saveRecord(WelcomeBackId id, const WelcomeBackRecord& record)
{
    Query clear(m_database, u"DELETE FROM welcome_back_record WHERE welcome_back_id = :id"_s);
    if (auto done = clear.bind("id"_L1, id).exec(); !done) {
        return done;
    }
    Query save(m_database,
               u"INSERT INTO welcome_back_record (welcome_back_id, held_on, held_at, led_by, "
               "student_present, fresh_start_said, reassurance_given, student_view, barriers, "
               "behaviour_wants, behaviour_standing, behaviour_steps, behaviour_timeline, "
               "behaviour_measure, academic_wants, academic_standing, academic_steps, "
               "academic_timeline, academic_measure, support, offered_apology, "
               "apology_acknowledged, incident_in_detail, incident_discussed, incident_lead_id, "
               "incident_agreed, review_on) VALUES (:id, :held_on, :held_at, :led_by, "
               ":student_present, :fresh, :reassured, :view, :barriers, :b_wants, :b_standing, "
               ":b_steps, :b_timeline, :b_measure, :a_wants, :a_standing, :a_steps, :a_timeline, "
               ":a_measure, :support, :apology, :acknowledged, :in_detail, :incident, "
               ":incident_lead, :incident_agreed, :review_on)"_s);
    bindRecord(save, id, record);
    if (auto done = save.exec(); !done) {
        return done;
    }
    if (auto done = writeAttendees(id, record.attendees); !done) {
        return done;
    }
    return CommitmentRepository(m_database).replaceAll(id, record.commitments);
}

Result<void> WelcomeBackRepository::writeAttendees(WelcomeBackId id,
                                                   const std::vector<Attendee>& attendees)
{
    Query clear(m_database, u"DELETE FROM welcome_back_attendee WHERE welcome_back_id = :id"_s);
    if (auto done = clear.bind("id"_L1, id).exec(); !done) {
        return done;
    }
    int position = 0;
    for (const Attendee& attendee : attendees) {
        Query add(m_database, u"INSERT INTO welcome_back_attendee (welcome_back_id, position, name, "
                              "role, present, kind) VALUES (:id, :position, :name, :role, :present, "
                              ":kind)"_s);
        add.bind("id"_L1, id)
            .bind("position"_L1, ++position)
            .bind("name"_L1, attendee.name)
            .bind("role"_L1, attendee.role)
            .bind("present"_L1, attendee.present)
            .bind("kind"_L1, toCode(attendee.kind));
        if (auto done = add.exec(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> WelcomeBackRepository::setTold(SuspensionId suspension, const ToldOfMeeting& told)
{
    Query query(m_database, u"UPDATE welcome_back SET told_arrangement = :arrangement, "
                            "told_date = :date, told_time = :time, told_place = :place "
                            "WHERE suspension_id = :suspension"_s);
    return query.bind("arrangement"_L1, toCode(told.arrangement))
        .bind("date"_L1, told.date)
        .bind("time"_L1, told.time)
        .bind("place"_L1, told.place)
        .bind("suspension"_L1, suspension)
        .exec();
}

Result<void> WelcomeBackRepository::setReviewed(WelcomeBackId id, std::optional<QDate> on,
                                                const QString& note)
{
    Query query(m_database, u"UPDATE welcome_back SET reviewed_on = :on, review_note = :note "
                            "WHERE id = :id"_s);
    return query.bind("on"_L1, on).bind("note"_L1, note).bind("id"_L1, id).exec();
}

Result<void> WelcomeBackRepository::setUploaded(WelcomeBackId id, std::optional<QDate> on,
                                                const QString& by, const QDateTime& now)
{
    Query query(m_database, u"UPDATE welcome_back SET uploaded_on = :on, uploaded_by = :by, "
                            "changed_at = :now WHERE id = :id"_s);
    query.bind("on"_L1, on).bind("by"_L1, by).bind("now"_L1, now.toUTC()).bind("id"_L1, id);
    const auto changed = query.change();
    if (!changed) {
        return changed.error();
    }
    return *changed == 1 ? Result<void>() : Error{ErrorCode::NotFound, u"welcome_back"_s, {}, {}};
}

Result<WelcomeBack> WelcomeBackRepository::find(WelcomeBackId id)
{
    Query query(m_database, u"SELECT w.id, w.suspension_id, s.student_id, w.uploaded_on, "
                            "w.uploaded_by, w.told_arrangement, w.told_date, w.told_time, "
                            "w.told_place, w.monitoring_ended_on, w.reviewed_on, w.review_note, "_s
                    + planColumns()
                    + u" FROM welcome_back w JOIN suspension s ON s.id = w.suspension_id "
                      "WHERE w.id = :id"_s);
    auto found = query.bind("id"_L1, id).one([](const Row& row) {
        WelcomeBack w;
        w.id = row.id<WelcomeBackId>(0);
        w.suspension = row.id<SuspensionId>(1);
        w.student = row.id<StudentId>(2);
        w.uploadedOn = row.optionalDate(3);
        w.uploadedBy = row.text(4);
        w.told = readTold(row, 5);
        w.monitoringEndedOn = row.optionalDate(9);
        w.reviewedOn = row.optionalDate(10);
        w.reviewNote = row.text(11);
        w.plan = readPlan(row, 12);
        return w;
    });
    if (!found) {
        return found;
    }
    auto record = recordOf(id);
    if (!record) {
        return record.error();
    }
    found->record = std::move(*record);
    if (auto done = AfterMeetingRepository(m_database).addTo(*found); !done) {
        return done.error();
    }
    return found;
}

Result<std::optional<WelcomeBackRecord>> WelcomeBackRepository::recordOf(WelcomeBackId id)
{
    Query query(m_database,
                u"SELECT held_on, held_at, led_by, student_present, fresh_start_said, "
                "reassurance_given, student_view, barriers, behaviour_wants, "
                "behaviour_standing, behaviour_steps, behaviour_timeline, behaviour_measure, "
                "academic_wants, academic_standing, academic_steps, academic_timeline, "
                "academic_measure, support, offered_apology, apology_acknowledged, "
                "incident_in_detail, incident_discussed, incident_lead_id, incident_agreed, "
                "review_on "
                "FROM welcome_back_record WHERE welcome_back_id = :id"_s);
    auto record = query.bind("id"_L1, id).optional(readRecord);
    if (!record || !*record) {
        return record;
    }
    Query people(m_database, u"SELECT name, role, present, kind FROM welcome_back_attendee "
                             "WHERE welcome_back_id = :id ORDER BY position"_s);
    auto attendees = people.bind("id"_L1, id).list([](const Row& row) {
        return Attendee{row.text(0), row.text(1), row.flag(2), attendeeKindFromCode(row.text(3))};
    });
    if (!attendees) {
        return attendees.error();
    }
    (*record)->attendees = std::move(*attendees);
    auto commitments = CommitmentRepository(m_database).ofMeeting(id);
    if (!commitments) {
        return commitments.error();
    }
    (*record)->commitments = std::move(*commitments);
    return record;
}

Result<std::optional<WelcomeBackId>> WelcomeBackRepository::ofSuspension(SuspensionId suspension)
{
    Query query(m_database, u"SELECT id FROM welcome_back WHERE suspension_id = :suspension"_s);
    return query.bind("suspension"_L1, suspension).optional([](const Row& row) {
        return row.id<WelcomeBackId>(0);
    });
}

Result<std::optional<WelcomeBackPlan>> WelcomeBackRepository::planOf(SuspensionId suspension)
{
    Query query(m_database, u"SELECT "_s + planColumns()
                    + u" FROM welcome_back w WHERE w.suspension_id = :suspension"_s);
    return query.bind("suspension"_L1, suspension).optional([](const Row& row) {
        return readPlan(row, 0);
    });
}

} // namespace freshstart
