// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/commitment_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kColumns = u"c.id, c.kind, c.wording, c.owner, c.due_on, c.measure, c.state, "
                      "c.progress, c.progress_on"_s;

Commitment read(const Row& row)
{
    Commitment c;
    c.id = row.id<CommitmentId>(0);
    c.kind = commitmentKindFromCode(row.text(1));
    c.wording = row.text(2);
    c.owner = row.text(3);
    c.dueOn = row.optionalDate(4);
    c.measure = row.text(5);
    c.state = commitmentStateFromCode(row.text(6));
    c.progress = row.text(7);
    c.progressOn = row.optionalDate(8);
    return c;
}

void bind(Query& query, const Commitment& c, int position)
{
    query.bind("position"_L1, position)
        .bind("kind"_L1, toCode(c.kind))
        .bind("wording"_L1, c.wording)
        .bind("owner"_L1, c.owner)
        .bind("due"_L1, c.dueOn)
        .bind("measure"_L1, c.measure)
        .bind("state"_L1, toCode(c.state))
        .bind("progress"_L1, c.progress)
        .bind("progress_on"_L1, c.progressOn);
}

} // namespace

Result<void> CommitmentRepository::removeOthers(WelcomeBackId meeting,
                                                const std::vector<Commitment>& kept)
{
    const auto stored = ofMeeting(meeting);
    if (!stored) {
        return stored.error();
    }
    for (const Commitment& old : *stored) {
        if (std::ranges::find(kept, old.id, &Commitment::id) != kept.end()) {
            continue;
        }
        Query remove(m_database, u"DELETE FROM welcome_back_commitment WHERE id = :id"_s);
        if (auto done = remove.bind("id"_L1, old.id).exec(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> CommitmentRepository::replaceAll(WelcomeBackId meeting,
                                              const std::vector<Commitment>& commitments)
{
    if (auto done = removeOthers(meeting, commitments); !done) {
        return done;
    }
    int position = 0;
    for (const Commitment& commitment : commitments) {
        ++position;
        if (commitment.id) {
            Query change(m_database,
                         u"UPDATE welcome_back_commitment SET position = :position, kind = :kind, "
                         "wording = :wording, owner = :owner, due_on = :due, measure = :measure, "
                         "state = :state, progress = :progress, progress_on = :progress_on "
                         "WHERE id = :id AND welcome_back_id = :meeting"_s);
            bind(change, commitment, position);
            const auto changed =
                change.bind("id"_L1, commitment.id).bind("meeting"_L1, meeting).change();
            if (!changed) {
                return changed.error();
            }
            if (*changed == 1) {
                continue;
            }
        }
        Query add(m_database,
                  u"INSERT INTO welcome_back_commitment (welcome_back_id, position, kind, wording, "
                  "owner, due_on, measure, state, progress, progress_on) VALUES (:meeting, "
                  ":position, :kind, :wording, :owner, :due, :measure, :state, :progress, "
                  ":progress_on)"_s);
        bind(add, commitment, position);
        if (auto done = add.bind("meeting"_L1, meeting).exec(); !done) {
            return done;
        }
    }
    return {};
}

Result<std::vector<Commitment>> CommitmentRepository::ofMeeting(WelcomeBackId meeting)
{
    Query query(m_database, u"SELECT "_s + kColumns +
                                u" FROM welcome_back_commitment c WHERE c.welcome_back_id = "
                                ":meeting ORDER BY c.position, c.id"_s);
    return query.bind("meeting"_L1, meeting).list(read);
}

Result<std::vector<CommitmentRow>> CommitmentRepository::ofStudent(StudentId student)
{
    Query query(m_database, u"SELECT "_s + kColumns +
                                u", w.id, s.student_id, r.held_on FROM welcome_back_commitment c "
                                "JOIN welcome_back w ON w.id = c.welcome_back_id "
                                "JOIN welcome_back_record r ON r.welcome_back_id = w.id "
                                "JOIN suspension s ON s.id = w.suspension_id "
                                "WHERE s.student_id = :student "
                                "ORDER BY r.held_on DESC, w.id DESC, c.position, c.id"_s);
    return query.bind("student"_L1, student).list([](const Row& row) {
        return CommitmentRow{read(row), row.id<WelcomeBackId>(9), row.id<StudentId>(10),
                             row.date(11)};
    });
}

Result<void> CommitmentRepository::setProgress(CommitmentId id, CommitmentState state,
                                               const QString& progress, std::optional<QDate> on)
{
    Query query(m_database, u"UPDATE welcome_back_commitment SET state = :state, "
                            "progress = :progress, progress_on = :on WHERE id = :id"_s);
    const auto changed = query.bind("state"_L1, toCode(state))
                             .bind("progress"_L1, progress)
                             .bind("on"_L1, on)
                             .bind("id"_L1, id)
                             .change();
    if (!changed) {
        return changed.error();
    }
    return *changed == 1 ? Result<void>() : Error{ErrorCode::NotFound, u"commitment"_s, {}, {}};
}

} // namespace freshstart
