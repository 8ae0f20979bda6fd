// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention_repository.h"

#include "core/prevention/action_repository.h"
#include "core/prevention/attendee_columns.h"
#include "core/prevention/prevention_columns.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Error notFound()
{
    return Error{ErrorCode::NotFound, u"prevention_meeting"_s, {}, {}};
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
    r.isCalledOff = !row.isNull(10);
    r.reviewOn = row.optionalDate(11);
    r.reviewedOn = row.optionalDate(12);
    r.minuteTaker = row.text(13);
    r.invited = row.number(14);
    r.invitedToTell = row.number(15);
    r.copiesToGive = row.number(16);
    r.openActions = row.number(17);
    r.nextActionDue = row.optionalDate(18);
    r.nextActionOwner = row.text(19);
    return r;
}

/// Everything but the WHERE: what is asked of the people and actions is counted beside the meeting.
QString rowsStatement()
{
    return u"SELECT m.id, m.student_id, "
           "CASE WHEN st.preferred_surname <> '' THEN st.preferred_surname ELSE st.surname END, "
           "CASE WHEN st.preferred_forename <> '' THEN st.preferred_forename ELSE st.forename END, "
           "st.year_group, m.meeting_date, m.meeting_time, m.place, m.requested_by, m.held, "
           "m.called_off_on, m.review_on, m.reviewed_on, m.minute_taker, "
           "(SELECT COUNT(*) FROM prevention_attendee a WHERE a.prevention_id = m.id), "
           "(SELECT COUNT(*) FROM prevention_attendee a WHERE a.prevention_id = m.id "
           " AND a.invited_on IS NULL AND a.role NOT IN ('head', 'deputy_for_head')), "
           "(SELECT COUNT(*) FROM prevention_attendee a WHERE a.prevention_id = m.id "
           " AND a.attended = 1 AND (a.record_on IS NULL OR a.minutes_on IS NULL)), "
           "(SELECT COUNT(*) FROM prevention_action x WHERE x.prevention_id = m.id "
           " AND x.state IN ('open', 'under_way')), "
           "(SELECT MIN(x.due_on) FROM prevention_action x WHERE x.prevention_id = m.id "
           " AND x.state IN ('open', 'under_way')), "
           "(SELECT x.owner FROM prevention_action x WHERE x.prevention_id = m.id "
           " AND x.state IN ('open', 'under_way') AND x.due_on IS NOT NULL "
           " ORDER BY x.due_on, x.position, x.id LIMIT 1) "
           "FROM prevention_meeting m JOIN student st ON st.id = m.student_id "_s;
}

QString filtered()
{
    return u"WHERE (:student = 0 OR m.student_id = :student) "
           "AND (:from = '' OR m.meeting_date >= :from) "
           "AND (:to = '' OR m.meeting_date <= :to) "_s;
}

void bindFilter(Query& query, const PreventionFilter& filter)
{
    const auto text = [](std::optional<QDate> date) {
        return date ? date->toString(Qt::ISODate) : u""_s;
    };
    query.bind("student"_L1, filter.student.value_or(StudentId{}))
        .bind("from"_L1, text(filter.from))
        .bind("to"_L1, text(filter.to));
}

} // namespace

Result<PreventionId> PreventionRepository::add(const PreventionDetails& details,
                                               const QDateTime& now)
{
    Query query(m_database, u"INSERT INTO prevention_meeting ("_s + meetingColumns() +
                                u", created_at, changed_at) VALUES ("_s + meetingPlaces() +
                                u", :now, :now)"_s);
    bindDetails(query, details, now);
    const auto number = query.insert();
    if (!number) {
        return number.error();
    }
    const PreventionId id{*number};
    if (auto done = writeParts(id, details); !done) {
        return done.error();
    }
    return id;
}

Result<void> PreventionRepository::update(const PreventionMeeting& meeting, const QDateTime& now)
{
    Query query(m_database, u"UPDATE prevention_meeting SET "_s + meetingAssignments() +
                                u", changed_at = :now WHERE id = :id"_s);
    bindDetails(query, meeting.details, now);
    const auto changed = query.bind("id"_L1, meeting.id).change();
    if (!changed) {
        return changed.error();
    }
    if (*changed == 0) {
        return notFound();
    }
    return writeParts(meeting.id, meeting.details);
}

Result<PreventionMeeting> PreventionRepository::find(PreventionId id)
{
    Query query(m_database, u"SELECT id, "_s + meetingColumns() +
                                u" FROM prevention_meeting WHERE id = :id"_s);
    auto found = query.bind("id"_L1, id).one([](const Row& row) {
        return PreventionMeeting{row.id<PreventionId>(0), readDetails(row, 1)};
    });
    if (!found) {
        return found;
    }
    if (auto done = readParts(*found); !done) {
        return done.error();
    }
    return found;
}

Result<std::vector<PreventionRow>> PreventionRepository::rows(const PreventionFilter& filter)
{
    Query query(m_database,
                rowsStatement() + filtered() +
                    u"ORDER BY m.meeting_date DESC, m.meeting_time DESC, m.id DESC"_s);
    bindFilter(query, filter);
    return query.list(readRow);
}

Result<std::vector<PreventionMeeting>> PreventionRepository::all(const PreventionFilter& filter)
{
    Query query(m_database, u"SELECT m.id, "_s + meetingColumns() +
                                u" FROM prevention_meeting m "_s + filtered() +
                                u"ORDER BY m.meeting_date, m.meeting_time, m.id"_s);
    bindFilter(query, filter);
    auto meetings = query.list([](const Row& row) {
        return PreventionMeeting{row.id<PreventionId>(0), readDetails(row, 1)};
    });
    if (!meetings) {
        return meetings;
    }
    for (PreventionMeeting& meeting : *meetings) {
        if (auto done = readParts(meeting); !done) {
            return done.error();
        }
    }
    return meetings;
}

Result<void> PreventionRepository::callOff(PreventionId id,
                                           const std::optional<CalledOff>& calledOff)
{
    Query query(m_database, u"UPDATE prevention_meeting SET called_off_on = :on, "
                            "called_off_reason = :reason WHERE id = :id"_s);
    const auto changed =
        query.bind("on"_L1, calledOff ? std::optional(calledOff->on) : std::optional<QDate>())
            .bind("reason"_L1, calledOff ? calledOff->reason : QString())
            .bind("id"_L1, id)
            .change();
    if (!changed) {
        return changed.error();
    }
    return *changed == 1 ? Result<void>() : notFound();
}

Result<void> PreventionRepository::setReviewed(PreventionId id, std::optional<QDate> on,
                                               const QString& note)
{
    Query query(m_database, u"UPDATE prevention_meeting SET reviewed_on = :on, "
                            "review_note = :note WHERE id = :id"_s);
    const auto changed =
        query.bind("on"_L1, on).bind("note"_L1, note).bind("id"_L1, id).change();
    if (!changed) {
        return changed.error();
    }
    return *changed == 1 ? Result<void>() : notFound();
}

Result<void> PreventionRepository::writeParts(PreventionId id, const PreventionDetails& details)
{
    if (auto done = writeAttendees(id, details.attendees); !done) {
        return done;
    }
    ActionRepository actions(m_database);
    if (auto done = actions.replaceOutcomes(id, details.result.outcomes); !done) {
        return done;
    }
    return actions.replaceAll(id, details.result.actions);
}

Result<void> PreventionRepository::readParts(PreventionMeeting& meeting)
{
    Query people(m_database, u"SELECT "_s + attendeeColumns() +
                                 u" FROM prevention_attendee WHERE prevention_id = :id "
                                 "ORDER BY position"_s);
    auto attendees = people.bind("id"_L1, meeting.id).list([](const Row& row) {
        return readAttendee(row, 0);
    });
    if (!attendees) {
        return attendees.error();
    }
    ActionRepository repository(m_database);
    auto outcomes = repository.outcomesOf(meeting.id);
    if (!outcomes) {
        return outcomes.error();
    }
    auto actions = repository.actionsOf(meeting.id);
    if (!actions) {
        return actions.error();
    }
    meeting.details.attendees = std::move(*attendees);
    meeting.details.result.outcomes = std::move(*outcomes);
    meeting.details.result.actions = std::move(*actions);
    return {};
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
        Query add(m_database, u"INSERT INTO prevention_attendee (prevention_id, position, "_s +
                                  attendeeColumns() + u") VALUES (:id, :position, "_s +
                                  attendeePlaces() + u")"_s);
        bindAttendee(add, attendee);
        if (auto done = add.bind("id"_L1, id).bind("position"_L1, ++position).exec(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace freshstart
