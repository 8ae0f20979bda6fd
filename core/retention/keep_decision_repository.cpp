// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/keep_decision_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kColumns = u"id, student_id, kind, reason, decided_by, decided_on, look_again_on, "
                      "holds_until, ended_on, end_note"_s;

KeepDecision readDecision(const Row& row)
{
    return {row.id<KeepDecisionId>(0),
            row.id<StudentId>(1),
            keepKindFromCode(row.text(2)),
            row.text(3),
            row.text(4),
            row.date(5),
            row.date(6),
            row.optionalDate(7),
            row.optionalDate(8),
            row.text(9)};
}

Query& bindAll(Query& query, const KeepDecision& decision)
{
    return query.bind("kind"_L1, toCode(decision.kind))
        .bind("reason"_L1, decision.reason)
        .bind("by"_L1, decision.decidedBy)
        .bind("on"_L1, decision.decidedOn)
        .bind("again"_L1, decision.lookAgainOn)
        .bind("until"_L1, decision.holdsUntil)
        .bind("ended"_L1, decision.endedOn)
        .bind("note"_L1, decision.endNote);
}

} // namespace

Result<KeepDecisionId> KeepDecisionRepository::add(const KeepDecision& decision)
{
    Query query(m_database,
                u"INSERT INTO keep_decision (student_id, kind, reason, decided_by, decided_on, "
                "look_again_on, holds_until, ended_on, end_note) VALUES (:student, :kind, :reason, "
                ":by, :on, :again, :until, :ended, :note)"_s);
    const auto number = bindAll(query, decision).bind("student"_L1, decision.student).insert();
    return number ? Result<KeepDecisionId>(KeepDecisionId{*number}) : number.error();
}

Result<void> KeepDecisionRepository::update(const KeepDecision& decision)
{
    Query query(m_database,
                u"UPDATE keep_decision SET kind = :kind, reason = :reason, decided_by = :by, "
                "decided_on = :on, look_again_on = :again, holds_until = :until, ended_on = :ended, "
                "end_note = :note WHERE id = :id"_s);
    const auto changed = bindAll(query, decision).bind("id"_L1, decision.id).change();
    if (!changed) {
        return changed.error();
    }
    return *changed > 0 ? Result<void>() : Error{ErrorCode::NotFound, u"keep_decision"_s, {}, {}};
}

Result<KeepDecision> KeepDecisionRepository::find(KeepDecisionId id)
{
    Query query(m_database, u"SELECT "_s + kColumns +
                                u" FROM keep_decision WHERE id = :id ORDER BY id"_s);
    return query.bind("id"_L1, id).one(readDecision);
}

Result<std::vector<KeepDecision>> KeepDecisionRepository::ofStudent(StudentId student)
{
    Query query(m_database, u"SELECT "_s + kColumns +
                                u" FROM keep_decision WHERE student_id = :student "
                                "ORDER BY decided_on DESC, id DESC"_s);
    return query.bind("student"_L1, student).list(readDecision);
}

Result<QHash<StudentId, std::vector<KeepDecision>>> KeepDecisionRepository::all()
{
    QHash<StudentId, std::vector<KeepDecision>> all;
    Query query(m_database, u"SELECT "_s + kColumns +
                                u" FROM keep_decision ORDER BY decided_on DESC, id DESC"_s);
    const auto read = query.forEach([&all](const Row& row) {
        KeepDecision decision = readDecision(row);
        all[decision.student].push_back(std::move(decision));
    });
    return read ? Result<QHash<StudentId, std::vector<KeepDecision>>>(std::move(all))
                : read.error();
}

} // namespace freshstart
