// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/after_meeting_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/welcome_back/after_meeting_columns.h"
#include "core/welcome_back/welcome_back.h"

using namespace Qt::StringLiterals;

namespace freshstart {

Result<void> AfterMeetingRepository::addTo(WelcomeBack& meeting)
{
    auto changes = leadChanges(meeting.id);
    auto missing = absence(meeting.id);
    auto held = hold(meeting.id);
    auto watched = notes(meeting.id);
    auto session = intervention(meeting.id);
    if (!changes || !missing || !held) {
        return !changes ? changes.error() : !missing ? missing.error() : held.error();
    }
    if (!watched || !session) {
        return !watched ? watched.error() : session.error();
    }
    meeting.leadChanges = std::move(*changes);
    meeting.absence = std::move(*missing);
    meeting.hold = std::move(*held);
    meeting.monitoringNotes = std::move(*watched);
    meeting.intervention = std::move(*session);
    return {};
}

Result<void> AfterMeetingRepository::clear(const QString& statement, WelcomeBackId id)
{
    Query query(m_database, statement);
    return query.bind("id"_L1, id).exec();
}

Result<void> AfterMeetingRepository::saveLeadChange(WelcomeBackId id, const LeadChange& change)
{
    Query query(m_database,
                change.id == 0
                    ? u"INSERT INTO welcome_back_lead_change (welcome_back_id, staff_id, told_on, "
                      "reason, successor_id, talk, talk_with_id, talk_on, talk_note) VALUES (:id, "
                      ":staff, :told_on, :reason, :successor, :talk, :talk_with, :talk_on, "
                      ":talk_note)"_s
                    : u"UPDATE welcome_back_lead_change SET staff_id = :staff, told_on = :told_on, "
                      "reason = :reason, successor_id = :successor, talk = :talk, "
                      "talk_with_id = :talk_with, talk_on = :talk_on, talk_note = :talk_note "
                      "WHERE welcome_back_id = :id AND id = :change"_s);
    query.bind("id"_L1, id)
        .bind("staff"_L1, change.staff)
        .bind("told_on"_L1, change.toldOn)
        .bind("reason"_L1, change.reason)
        .bind("successor"_L1, change.successor)
        .bind("talk"_L1, toCode(change.talk))
        .bind("talk_with"_L1, change.talkWith)
        .bind("talk_on"_L1, change.talkOn)
        .bind("talk_note"_L1, change.talkNote);
    if (change.id != 0) {
        query.bind("change"_L1, change.id);
    }
    return query.exec();
}

Result<std::vector<LeadChange>> AfterMeetingRepository::leadChanges(WelcomeBackId id)
{
    Query query(m_database, u"SELECT id, staff_id, told_on, reason, successor_id, talk, "
                            "talk_with_id, talk_on, talk_note FROM welcome_back_lead_change "
                            "WHERE welcome_back_id = :id ORDER BY id"_s);
    return query.bind("id"_L1, id).list([](const Row& row) {
        LeadChange c;
        c.id = row.integer(0);
        c.staff = row.id<StaffId>(1);
        c.toldOn = row.date(2);
        c.reason = row.text(3);
        c.successor = row.optionalId<StaffId>(4);
        c.talk = talkStateFromCode(row.text(5));
        c.talkWith = row.optionalId<StaffId>(6);
        c.talkOn = row.optionalDate(7);
        c.talkNote = row.text(8);
        return c;
    });
}

Result<void> AfterMeetingRepository::saveAbsence(WelcomeBackId id,
                                                 const std::optional<FamilyAbsence>& absence)
{
    if (auto done = clear(u"DELETE FROM welcome_back_absence WHERE welcome_back_id = :id"_s, id);
        !done || !absence) {
        return done;
    }
    Query add(m_database,
              u"INSERT INTO welcome_back_absence (welcome_back_id, who, cause, noted_on, note, "
              "reported_to, reported_on, action, action_note, action_owner, action_due, "
              "decided_by, decided_on, done_on, outcome) VALUES (:id, :who, :cause, :noted_on, "
              ":note, :reported_to, :reported_on, :action, :action_note, :owner, :due, "
              ":decided_by, :decided_on, :done_on, :outcome)"_s);
    add.bind("id"_L1, id)
        .bind("who"_L1, absence->who)
        .bind("cause"_L1, toCode(absence->cause))
        .bind("noted_on"_L1, absence->notedOn)
        .bind("note"_L1, absence->note)
        .bind("reported_to"_L1, absence->reportedTo)
        .bind("reported_on"_L1, absence->reportedOn)
        .bind("action_note"_L1, absence->actionNote)
        .bind("owner"_L1, absence->actionOwner)
        .bind("due"_L1, absence->actionDue)
        .bind("decided_by"_L1, absence->decidedBy)
        .bind("decided_on"_L1, absence->decidedOn)
        .bind("done_on"_L1, absence->doneOn)
        .bind("outcome"_L1, absence->outcome);
    if (absence->action) {
        add.bind("action"_L1, toCode(*absence->action));
    } else {
        add.bindNull("action"_L1);
    }
    return add.exec();
}

Result<std::optional<FamilyAbsence>> AfterMeetingRepository::absence(WelcomeBackId id)
{
    Query query(m_database, u"SELECT "_s + absenceColumns() +
                                u" FROM welcome_back_absence a WHERE a.welcome_back_id = :id"_s);
    return query.bind("id"_L1, id).optional([](const Row& row) { return readAbsence(row, 0); });
}

Result<void> AfterMeetingRepository::saveHold(WelcomeBackId id,
                                              const std::optional<ReturnHold>& hold)
{
    if (auto done = clear(u"DELETE FROM welcome_back_hold WHERE welcome_back_id = :id"_s, id);
        !done || !hold) {
        return done;
    }
    Query add(m_database,
              u"INSERT INTO welcome_back_hold (welcome_back_id, cause, information, basis, "
              "basis_note, decided_by, decided_on, review_on, ended_on, end_note) VALUES (:id, "
              ":cause, :information, :basis, :basis_note, :decided_by, :decided_on, :review_on, "
              ":ended_on, :end_note)"_s);
    return add.bind("id"_L1, id)
        .bind("cause"_L1, toCode(hold->cause))
        .bind("information"_L1, hold->information)
        .bind("basis"_L1, toCode(hold->basis))
        .bind("basis_note"_L1, hold->basisNote)
        .bind("decided_by"_L1, hold->decidedBy)
        .bind("decided_on"_L1, hold->decidedOn)
        .bind("review_on"_L1, hold->reviewOn)
        .bind("ended_on"_L1, hold->endedOn)
        .bind("end_note"_L1, hold->endNote)
        .exec();
}

Result<std::optional<ReturnHold>> AfterMeetingRepository::hold(WelcomeBackId id)
{
    Query query(m_database, u"SELECT "_s + holdColumns() +
                                u" FROM welcome_back_hold h WHERE h.welcome_back_id = :id"_s);
    return query.bind("id"_L1, id).optional([](const Row& row) { return readHold(row, 0); });
}

Result<void> AfterMeetingRepository::saveNote(WelcomeBackId id, const MonitoringNote& note)
{
    Query query(m_database,
                note.id == 0
                    ? u"INSERT INTO welcome_back_monitoring_note (welcome_back_id, noted_on, "
                      "noted_by, note) VALUES (:id, :on, :by, :note)"_s
                    : u"UPDATE welcome_back_monitoring_note SET noted_on = :on, noted_by = :by, "
                      "note = :note WHERE welcome_back_id = :id AND id = :number"_s);
    query.bind("id"_L1, id)
        .bind("on"_L1, note.notedOn)
        .bind("by"_L1, note.notedBy)
        .bind("note"_L1, note.note);
    if (note.id != 0) {
        query.bind("number"_L1, note.id);
    }
    return query.exec();
}

Result<void> AfterMeetingRepository::removeNote(WelcomeBackId id, qint64 note)
{
    Query query(m_database, u"DELETE FROM welcome_back_monitoring_note "
                            "WHERE welcome_back_id = :id AND id = :number"_s);
    return query.bind("id"_L1, id).bind("number"_L1, note).exec();
}

Result<std::vector<MonitoringNote>> AfterMeetingRepository::notes(WelcomeBackId id)
{
    Query query(m_database, u"SELECT id, noted_on, noted_by, note FROM "
                            "welcome_back_monitoring_note WHERE welcome_back_id = :id "
                            "ORDER BY noted_on, id"_s);
    return query.bind("id"_L1, id).list([](const Row& row) {
        return MonitoringNote{row.integer(0), row.date(1), row.text(2), row.text(3)};
    });
}

Result<void> AfterMeetingRepository::endMonitoring(WelcomeBackId id, std::optional<QDate> on)
{
    Query query(m_database,
                u"UPDATE welcome_back SET monitoring_ended_on = :on WHERE id = :id"_s);
    return query.bind("on"_L1, on).bind("id"_L1, id).exec();
}

Result<void> AfterMeetingRepository::saveIntervention(WelcomeBackId id,
                                                      const InterventionRecord& record)
{
    if (auto done =
            clear(u"DELETE FROM welcome_back_intervention WHERE welcome_back_id = :id"_s, id);
        !done) {
        return done;
    }
    Query add(m_database,
              u"INSERT INTO welcome_back_intervention (welcome_back_id, held_on, held_at, led_by, "
              "student_present, others_present, student_view, remaining, agreed, support, "
              "review_on) VALUES (:id, :held_on, :held_at, :led_by, :present, :others, :view, "
              ":remaining, :agreed, :support, :review_on)"_s);
    return add.bind("id"_L1, id)
        .bind("held_on"_L1, record.heldOn)
        .bind("held_at"_L1, record.heldAt)
        .bind("led_by"_L1, record.ledBy)
        .bind("present"_L1, record.studentPresent)
        .bind("others"_L1, record.othersPresent)
        .bind("view"_L1, record.studentView)
        .bind("remaining"_L1, record.remaining)
        .bind("agreed"_L1, record.agreed)
        .bind("support"_L1, record.support)
        .bind("review_on"_L1, record.reviewOn)
        .exec();
}

Result<std::optional<InterventionRecord>> AfterMeetingRepository::intervention(WelcomeBackId id)
{
    Query query(m_database, u"SELECT held_on, held_at, led_by, student_present, others_present, "
                            "student_view, remaining, agreed, support, review_on "
                            "FROM welcome_back_intervention WHERE welcome_back_id = :id"_s);
    return query.bind("id"_L1, id).optional([](const Row& row) {
        InterventionRecord r;
        r.heldOn = row.date(0);
        r.heldAt = row.optionalTime(1);
        r.ledBy = row.text(2);
        r.studentPresent = row.flag(3);
        r.othersPresent = row.text(4);
        r.studentView = row.text(5);
        r.remaining = row.text(6);
        r.agreed = row.text(7);
        r.support = row.text(8);
        r.reviewOn = row.optionalDate(9);
        return r;
    });
}

} // namespace freshstart
