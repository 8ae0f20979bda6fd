// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/welcome_back_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Eight columns from `at` on: arrangement … intervention date.
WelcomeBackPlan readPlan(const Row& row, int at)
{
    WelcomeBackPlan plan;
    plan.arrangement = welcomeBackArrangementFromCode(row.text(at));
    plan.date = row.optionalDate(at + 1);
    plan.time = row.optionalTime(at + 2);
    plan.place = row.text(at + 3);
    plan.lead = row.optionalId<StaffId>(at + 4);
    plan.noMeetingReason = noMeetingReasonFromCode(row.text(at + 5));
    plan.noMeetingNote = row.text(at + 6);
    plan.interventionDate = row.optionalDate(at + 7);
    return plan;
}

const auto kPlanColumns = u"w.arrangement, w.meeting_date, w.meeting_time, w.place, w.lead_id, "
                          "w.no_meeting_reason, w.no_meeting_note, w.intervention_date"_s;

void bindPlan(Query& query, const WelcomeBackPlan& plan, const QDateTime& now)
{
    query.bind("arrangement"_L1, toCode(plan.arrangement))
        .bind("meeting_date"_L1, plan.date)
        .bind("meeting_time"_L1, plan.time)
        .bind("place"_L1, plan.place)
        .bind("lead"_L1, plan.lead)
        .bind("reason"_L1, toCode(plan.noMeetingReason))
        .bind("note"_L1, plan.noMeetingNote)
        .bind("intervention"_L1, plan.interventionDate)
        .bind("now"_L1, now.toUTC());
}

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
    r.strategies = row.text(8);
    r.behaviour = readGoals(row, 9);
    r.academic = readGoals(row, 14);
    r.targetsStudent = row.text(19);
    r.targetsFamily = row.text(20);
    r.targetsReferringSchool = row.text(21);
    r.support = row.text(22);
    r.offeredApology = row.text(23);
    r.incidentDiscussed = row.text(24);
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
        .bind("strategies"_L1, r.strategies)
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
        .bind("t_student"_L1, r.targetsStudent)
        .bind("t_family"_L1, r.targetsFamily)
        .bind("t_school"_L1, r.targetsReferringSchool)
        .bind("support"_L1, r.support)
        .bind("apology"_L1, r.offeredApology)
        .bind("incident"_L1, r.incidentDiscussed)
        .bind("review_on"_L1, r.reviewOn);
}

WelcomeBackRow readRow(const Row& row)
{
    WelcomeBackRow r;
    r.id = row.id<WelcomeBackId>(0);
    r.suspension = row.id<SuspensionId>(1);
    r.student = row.id<StudentId>(2);
    const QString forename = row.text(4);
    r.studentName = forename.isEmpty() ? row.text(3) : QString(row.text(3) + u", "_s + forename);
    r.yearGroup = row.text(5);
    r.suspensionStatus = suspensionStatusFromCode(row.text(6));
    r.lastOfSuspension = {row.date(7), sessionFromCode(row.text(8))};
    r.leadName = row.text(9);
    r.heldOn = row.optionalDate(10);
    r.uploadedOn = row.optionalDate(11);
    r.plan = readPlan(row, 12);
    return r;
}

} // namespace

Result<WelcomeBackId> WelcomeBackRepository::savePlan(SuspensionId suspension,
                                                      const WelcomeBackPlan& plan,
                                                      const QDateTime& now)
{
    Query save(m_database,
               u"INSERT INTO welcome_back (suspension_id, arrangement, meeting_date, meeting_time, "
               "place, lead_id, no_meeting_reason, no_meeting_note, intervention_date, uploaded_by, "
               "changed_at) VALUES (:suspension, :arrangement, :meeting_date, :meeting_time, :place, "
               ":lead, :reason, :note, :intervention, '', :now) "
               "ON CONFLICT (suspension_id) DO UPDATE SET arrangement = excluded.arrangement, "
               "meeting_date = excluded.meeting_date, meeting_time = excluded.meeting_time, "
               "place = excluded.place, lead_id = excluded.lead_id, "
               "no_meeting_reason = excluded.no_meeting_reason, "
               "no_meeting_note = excluded.no_meeting_note, "
               "intervention_date = excluded.intervention_date, changed_at = excluded.changed_at"_s);
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
               "strategies, behaviour_wants, behaviour_standing, behaviour_steps, "
               "behaviour_timeline, behaviour_measure, academic_wants, academic_standing, "
               "academic_steps, academic_timeline, academic_measure, targets_student, "
               "targets_family, targets_referring_school, support, offered_apology, "
               "incident_discussed, review_on) VALUES (:id, :held_on, :held_at, :led_by, "
               ":student_present, :fresh, :reassured, :view, :barriers, :strategies, :b_wants, "
               ":b_standing, :b_steps, :b_timeline, :b_measure, :a_wants, :a_standing, :a_steps, "
               ":a_timeline, :a_measure, :t_student, :t_family, :t_school, :support, :apology, "
               ":incident, :review_on)"_s);
    bindRecord(save, id, record);
    if (auto done = save.exec(); !done) {
        return done;
    }
    return writeAttendees(id, record.attendees);
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
                              "role, present) VALUES (:id, :position, :name, :role, :present)"_s);
        add.bind("id"_L1, id)
            .bind("position"_L1, ++position)
            .bind("name"_L1, attendee.name)
            .bind("role"_L1, attendee.role)
            .bind("present"_L1, attendee.present);
        if (auto done = add.exec(); !done) {
            return done;
        }
    }
    return {};
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
                            "w.uploaded_by, "_s
                    + kPlanColumns
                    + u" FROM welcome_back w JOIN suspension s ON s.id = w.suspension_id "
                      "WHERE w.id = :id"_s);
    auto found = query.bind("id"_L1, id).one([](const Row& row) {
        WelcomeBack w;
        w.id = row.id<WelcomeBackId>(0);
        w.suspension = row.id<SuspensionId>(1);
        w.student = row.id<StudentId>(2);
        w.uploadedOn = row.optionalDate(3);
        w.uploadedBy = row.text(4);
        w.plan = readPlan(row, 5);
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
    return found;
}

Result<std::optional<WelcomeBackRecord>> WelcomeBackRepository::recordOf(WelcomeBackId id)
{
    Query query(m_database,
                u"SELECT held_on, held_at, led_by, student_present, fresh_start_said, "
                "reassurance_given, student_view, barriers, strategies, behaviour_wants, "
                "behaviour_standing, behaviour_steps, behaviour_timeline, behaviour_measure, "
                "academic_wants, academic_standing, academic_steps, academic_timeline, "
                "academic_measure, targets_student, targets_family, targets_referring_school, "
                "support, offered_apology, incident_discussed, review_on "
                "FROM welcome_back_record WHERE welcome_back_id = :id"_s);
    auto record = query.bind("id"_L1, id).optional(readRecord);
    if (!record || !*record) {
        return record;
    }
    Query people(m_database, u"SELECT name, role, present FROM welcome_back_attendee "
                             "WHERE welcome_back_id = :id ORDER BY position"_s);
    auto attendees = people.bind("id"_L1, id).list([](const Row& row) {
        return Attendee{row.text(0), row.text(1), row.flag(2)};
    });
    if (!attendees) {
        return attendees.error();
    }
    (*record)->attendees = std::move(*attendees);
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
    Query query(m_database, u"SELECT "_s + kPlanColumns
                    + u" FROM welcome_back w WHERE w.suspension_id = :suspension"_s);
    return query.bind("suspension"_L1, suspension).optional([](const Row& row) {
        return readPlan(row, 0);
    });
}

Result<std::vector<WelcomeBackRow>> WelcomeBackRepository::rows(std::optional<StudentId> student)
{
    Query query(m_database,
                u"SELECT w.id, w.suspension_id, s.student_id, "
                "CASE WHEN st.preferred_surname <> '' THEN st.preferred_surname ELSE st.surname END, "
                "CASE WHEN st.preferred_forename <> '' THEN st.preferred_forename ELSE st.forename END, "
                "st.year_group, s.status, s.last_date, s.last_session, COALESCE(p.name, ''), "
                "r.held_on, w.uploaded_on, "_s
                    + kPlanColumns
                    + u" FROM welcome_back w JOIN suspension s ON s.id = w.suspension_id "
                      "JOIN student st ON st.id = s.student_id "
                      "LEFT JOIN staff p ON p.id = w.lead_id "
                      "LEFT JOIN welcome_back_record r ON r.welcome_back_id = w.id "
                      "WHERE (:student = 0 OR s.student_id = :student) "
                      "ORDER BY COALESCE(r.held_on, w.meeting_date, '9999-12-31') DESC, "
                      "w.meeting_time DESC, w.id DESC"_s);
    return query.bind("student"_L1, student.value_or(StudentId{})).list(readRow);
}

} // namespace freshstart
