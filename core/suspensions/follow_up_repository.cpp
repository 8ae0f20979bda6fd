// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/follow_up_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/suspensions/suspension.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kSelect =
    u"SELECT f.suspension_id, f.representations_on, f.representations_note, f.board_meeting_on, "
    "f.board_meeting_at, f.board_meeting_started, f.board_outcome, f.board_decided_on, "
    "f.board_note, f.returned_date, f.returned_session, f.return_reason, f.cancelled_on, "
    "f.cancel_reason, f.cancelled_by, f.correction_reason, s.served_date, s.served_session "
    "FROM suspension_follow_up f JOIN suspension s ON s.id = f.suspension_id "_s;

const auto kSelectStep =
    u"SELECT t.suspension_id, t.step, t.done_on, t.done_at, t.method, t.done_by, t.note "
    "FROM suspension_step t JOIN suspension s ON s.id = t.suspension_id "_s;

const auto kInForce =
    u"WHERE COALESCE(s.last_date, s.first_date) >= :from ORDER BY s.id"_s;

SuspensionFollowUp readFollowUp(const Row& row)
{
    SuspensionFollowUp f;
    f.suspension = row.id<SuspensionId>(0);
    f.board = {row.optionalDate(1), row.text(2), row.optionalDate(3), row.optionalTime(4),
               row.flag(5), boardOutcomeFromCode(row.text(6)), row.optionalDate(7), row.text(8)};
    if (!row.isNull(9)) {
        f.earlyReturn = EarlyReturn{{row.date(9), sessionFromCode(row.text(10))}, row.text(11)};
    }
    if (!row.isNull(12)) {
        f.cancellation = Cancellation{row.date(12),
                                      {row.date(16), sessionFromCode(row.text(17))},
                                      row.text(13),
                                      row.optionalId<StaffId>(14)};
    }
    f.correctionReason = row.text(15);
    return f;
}

/// Nothing for a step that this version does not know: a newer version's is left alone.
std::optional<StepDone> readStep(const Row& row)
{
    const auto step = stepFromCode(row.text(1));
    if (!step) {
        return std::nullopt;
    }
    return StepDone{*step, row.date(2), row.optionalTime(3), contactMethodFromCode(row.text(4)),
                    row.text(5), row.text(6)};
}

void putInOrder(std::vector<StepDone>& steps)
{
    std::ranges::sort(steps, {}, &StepDone::step);
}

} // namespace

Result<SuspensionFollowUp> FollowUpRepository::find(SuspensionId id)
{
    Query query(m_database, kSelect + u"WHERE f.suspension_id = :id ORDER BY s.id"_s);
    auto found = query.bind("id"_L1, id).optional(readFollowUp);
    if (!found) {
        return found.error();
    }
    SuspensionFollowUp followUp = std::move(*found).value_or(SuspensionFollowUp{});
    followUp.suspension = id;
    Query steps(m_database, kSelectStep + u"WHERE t.suspension_id = :id ORDER BY t.step"_s);
    auto done = steps.bind("id"_L1, id).forEach([&](const Row& row) {
        if (auto step = readStep(row)) {
            followUp.steps.push_back(std::move(*step));
        }
    });
    if (!done) {
        return done.error();
    }
    putInOrder(followUp.steps);
    return followUp;
}

Result<std::vector<SuspensionFollowUp>> FollowUpRepository::since(QDate from)
{
    Query query(m_database, kSelect + kInForce);
    auto all = query.bind("from"_L1, from).list(readFollowUp);
    if (!all) {
        return all;
    }
    QHash<SuspensionId, size_t> places;
    for (size_t i = 0; i < all->size(); ++i) {
        places.insert((*all)[i].suspension, i);
    }
    Query steps(m_database, kSelectStep + kInForce + u", t.step"_s);
    auto done = steps.bind("from"_L1, from).forEach([&](const Row& row) {
        auto step = readStep(row);
        if (!step) {
            return;
        }
        const auto id = row.id<SuspensionId>(0);
        if (!places.contains(id)) {
            places.insert(id, all->size());
            all->push_back({});
            all->back().suspension = id;
        }
        (*all)[places.value(id)].steps.push_back(std::move(*step));
    });
    if (!done) {
        return done.error();
    }
    for (SuspensionFollowUp& followUp : *all) {
        putInOrder(followUp.steps);
    }
    std::ranges::sort(*all, {}, [](const SuspensionFollowUp& f) { return f.suspension.number; });
    return all;
}

Result<void> FollowUpRepository::save(const SuspensionFollowUp& followUp, const QDateTime& now)
{
    Query query(
        m_database,
        u"INSERT INTO suspension_follow_up (suspension_id, representations_on, "
        "representations_note, board_meeting_on, board_meeting_at, board_meeting_started, "
        "board_outcome, board_decided_on, board_note, returned_date, returned_session, "
        "return_reason, cancelled_on, cancel_reason, cancelled_by, correction_reason, changed_at) "
        "VALUES (:id, :representations_on, :representations_note, :meeting_on, :meeting_at, "
        ":started, :outcome, :decided_on, :note, :returned_date, :returned_session, "
        ":return_reason, :cancelled_on, :cancel_reason, :cancelled_by, :correction_reason, :now) "
        "ON CONFLICT (suspension_id) DO UPDATE SET representations_on = excluded.representations_on, "
        "representations_note = excluded.representations_note, "
        "board_meeting_on = excluded.board_meeting_on, "
        "board_meeting_at = excluded.board_meeting_at, "
        "board_meeting_started = excluded.board_meeting_started, "
        "board_outcome = excluded.board_outcome, board_decided_on = excluded.board_decided_on, "
        "board_note = excluded.board_note, returned_date = excluded.returned_date, "
        "returned_session = excluded.returned_session, return_reason = excluded.return_reason, "
        "cancelled_on = excluded.cancelled_on, cancel_reason = excluded.cancel_reason, "
        "cancelled_by = excluded.cancelled_by, correction_reason = excluded.correction_reason, "
        "changed_at = excluded.changed_at"_s);
    const BoardCourse& board = followUp.board;
    const EarlyReturn back = followUp.earlyReturn.value_or(EarlyReturn{});
    const Cancellation cancelled = followUp.cancellation.value_or(Cancellation{});
    query.bind("id"_L1, followUp.suspension)
        .bind("representations_on"_L1, board.representationsOn)
        .bind("representations_note"_L1, board.representationsNote)
        .bind("meeting_on"_L1, board.meetingOn)
        .bind("meeting_at"_L1, board.meetingAt)
        .bind("started"_L1, board.meetingStarted)
        .bind("outcome"_L1, toCode(board.outcome))
        .bind("decided_on"_L1, board.decidedOn)
        .bind("note"_L1, board.note)
        .bind("returned_date"_L1, back.back.date)
        .bind("returned_session"_L1, toCode(back.back.session))
        .bind("return_reason"_L1, back.reason)
        .bind("cancelled_on"_L1, cancelled.on)
        .bind("cancel_reason"_L1, cancelled.reason)
        .bind("cancelled_by"_L1, cancelled.by)
        .bind("correction_reason"_L1, followUp.correctionReason)
        .bind("now"_L1, now.toUTC());
    return query.exec();
}

Result<void> FollowUpRepository::saveStep(SuspensionId id, const StepDone& done)
{
    Query query(m_database,
                u"INSERT INTO suspension_step (suspension_id, step, done_on, done_at, method, "
                "done_by, note) VALUES (:id, :step, :on, :at, :method, :by, :note) "
                "ON CONFLICT (suspension_id, step) DO UPDATE SET done_on = excluded.done_on, "
                "done_at = excluded.done_at, method = excluded.method, "
                "done_by = excluded.done_by, note = excluded.note"_s);
    return query.bind("id"_L1, id)
        .bind("step"_L1, toCode(done.step))
        .bind("on"_L1, done.on)
        .bind("at"_L1, done.at)
        .bind("method"_L1, toCode(done.method))
        .bind("by"_L1, done.by)
        .bind("note"_L1, done.note)
        .exec();
}

Result<void> FollowUpRepository::removeStep(SuspensionId id, Step step)
{
    Query query(m_database,
                u"DELETE FROM suspension_step WHERE suspension_id = :id AND step = :step"_s);
    return query.bind("id"_L1, id).bind("step"_L1, toCode(step)).exec();
}

} // namespace freshstart
