// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

void bindDetails(Query& query, const PreventionDetails& d, const QDateTime& now)
{
    query.bind("student"_L1, d.student)
        .bind("requested_by"_L1, d.requestedBy)
        .bind("meeting_date"_L1, d.date)
        .bind("meeting_time"_L1, d.time)
        .bind("place"_L1, d.place)
        .bind("chair"_L1, d.chair)
        .bind("attending"_L1, d.attendingSchool)
        .bind("attendance"_L1, d.attendancePermille)
        .bind("suspension_ends"_L1, d.suspensionEnds)
        .bind("one_off"_L1, d.oneOffIncident)
        .bind("prior"_L1, d.priorConcern)
        .bind("plan_date"_L1, d.planDate)
        .bind("plan_summary"_L1, d.planSummary)
        .bind("held"_L1, d.held)
        .bind("now"_L1, now.toUTC());
}

PreventionMeeting readMeeting(const Row& row)
{
    PreventionMeeting m;
    m.id = row.id<PreventionId>(0);
    m.details.student = row.id<StudentId>(1);
    m.details.requestedBy = row.text(2);
    m.details.date = row.date(3);
    m.details.time = row.optionalTime(4);
    m.details.place = row.text(5);
    m.details.chair = row.optionalId<StaffId>(6);
    m.details.attendingSchool = row.optionalFlag(7);
    m.details.attendancePermille = row.optionalNumber(8);
    m.details.suspensionEnds = row.optionalDate(9);
    m.details.oneOffIncident = row.optionalFlag(10);
    m.details.priorConcern = row.optionalFlag(11);
    m.details.planDate = row.optionalDate(12);
    m.details.planSummary = row.text(13);
    m.details.held = row.flag(14);
    return m;
}

PreventionRow readRow(const Row& row)
{
    PreventionRow r;
    r.id = row.id<PreventionId>(0);
    r.student = row.id<StudentId>(1);
    const QString forename = row.text(3);
    r.studentName = forename.isEmpty() ? row.text(2) : QString(row.text(2) + u", "_s + forename);
    r.yearGroup = row.text(4);
    r.date = row.date(5);
    r.time = row.optionalTime(6);
    r.place = row.text(7);
    r.requestedBy = row.text(8);
    r.held = row.flag(9);
    return r;
}

} // namespace

Result<PreventionId> PreventionRepository::add(const PreventionDetails& details,
                                               const QDateTime& now)
{
    Query query(m_database,
                u"INSERT INTO prevention_meeting (student_id, requested_by, meeting_date, "
                "meeting_time, place, chair_id, attending_school, attendance_permille, "
                "suspension_ends, one_off_incident, prior_concern, plan_date, plan_summary, held, "
                "created_at, changed_at) VALUES (:student, :requested_by, :meeting_date, "
                ":meeting_time, :place, :chair, :attending, :attendance, :suspension_ends, "
                ":one_off, :prior, :plan_date, :plan_summary, :held, :now, :now)"_s);
    bindDetails(query, details, now);
    const auto number = query.insert();
    if (!number) {
        return number.error();
    }
    const PreventionId id{*number};
    if (auto done = writeAttendees(id, details.attendees); !done) {
        return done.error();
    }
    return id;
}

Result<void> PreventionRepository::update(const PreventionMeeting& meeting, const QDateTime& now)
{
    Query query(m_database,
                u"UPDATE prevention_meeting SET student_id = :student, requested_by = :requested_by, "
                "meeting_date = :meeting_date, meeting_time = :meeting_time, place = :place, "
                "chair_id = :chair, attending_school = :attending, "
                "attendance_permille = :attendance, suspension_ends = :suspension_ends, "
                "one_off_incident = :one_off, prior_concern = :prior, plan_date = :plan_date, "
                "plan_summary = :plan_summary, held = :held, changed_at = :now WHERE id = :id"_s);
    bindDetails(query, meeting.details, now);
    const auto changed = query.bind("id"_L1, meeting.id).change();
    if (!changed) {
        return changed.error();
    }
    if (*changed == 0) {
        return Error{ErrorCode::NotFound, u"prevention_meeting"_s, {}, {}};
    }
    return writeAttendees(meeting.id, meeting.details.attendees);
}

Result<PreventionMeeting> PreventionRepository::find(PreventionId id)
{
    Query query(m_database,
                u"SELECT id, student_id, requested_by, meeting_date, meeting_time, place, chair_id, "
                "attending_school, attendance_permille, suspension_ends, one_off_incident, "
                "prior_concern, plan_date, plan_summary, held FROM prevention_meeting "
                "WHERE id = :id"_s);
    auto found = query.bind("id"_L1, id).one(readMeeting);
    if (!found) {
        return found;
    }
    Query people(m_database,
                 u"SELECT name, role, role_note, organisation, attended, agreed_plan "
                 "FROM prevention_attendee WHERE prevention_id = :id ORDER BY position"_s);
    auto attendees = people.bind("id"_L1, id).list([](const Row& row) {
        return PreventionAttendee{row.text(0), preventionRoleFromCode(row.text(1)), row.text(2),
                                  row.text(3), row.flag(4), row.flag(5)};
    });
    if (!attendees) {
        return attendees.error();
    }
    found->details.attendees = std::move(*attendees);
    return found;
}

Result<std::vector<PreventionRow>> PreventionRepository::rows(std::optional<StudentId> student)
{
    Query query(m_database,
                u"SELECT m.id, m.student_id, "
                "CASE WHEN st.preferred_surname <> '' THEN st.preferred_surname ELSE st.surname END, "
                "CASE WHEN st.preferred_forename <> '' THEN st.preferred_forename ELSE st.forename END, "
                "st.year_group, m.meeting_date, m.meeting_time, m.place, m.requested_by, m.held "
                "FROM prevention_meeting m JOIN student st ON st.id = m.student_id "
                "WHERE (:student = 0 OR m.student_id = :student) "
                "ORDER BY m.meeting_date DESC, m.meeting_time DESC, m.id DESC"_s);
    return query.bind("student"_L1, student.value_or(StudentId{})).list(readRow);
}

Result<void> PreventionRepository::writeAttendees(PreventionId id,
                                                  const std::vector<PreventionAttendee>& attendees)
{
    Query clear(m_database, u"DELETE FROM prevention_attendee WHERE prevention_id = :id"_s);
    if (auto done = clear.bind("id"_L1, id).exec(); !done) {
        return done;
    }
    int position = 0;
    for (const PreventionAttendee& attendee : attendees) {
        Query add(m_database,
                  u"INSERT INTO prevention_attendee (prevention_id, position, name, role, role_note, "
                  "organisation, attended, agreed_plan) VALUES (:id, :position, :name, :role, "
                  ":role_note, :organisation, :attended, :agreed)"_s);
        add.bind("id"_L1, id)
            .bind("position"_L1, ++position)
            .bind("name"_L1, attendee.name)
            .bind("role"_L1, toCode(attendee.role))
            .bind("role_note"_L1, attendee.roleNote)
            .bind("organisation"_L1, attendee.organisation)
            .bind("attended"_L1, attendee.attended)
            .bind("agreed"_L1, attendee.agreedPlan);
        if (auto done = add.exec(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace freshstart
