// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/action_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

PreventionAction read(const Row& row)
{
    PreventionAction a;
    a.id = row.id<PreventionActionId>(0);
    a.wording = row.text(1);
    a.owner = row.text(2);
    a.dueOn = row.optionalDate(3);
    a.state = actionStateFromCode(row.text(4));
    a.progress = row.text(5);
    a.progressOn = row.optionalDate(6);
    return a;
}

void bind(Query& query, PreventionId meeting, const PreventionAction& a, int position)
{
    query.bind("meeting"_L1, meeting)
        .bind("position"_L1, position)
        .bind("wording"_L1, a.wording)
        .bind("owner"_L1, a.owner)
        .bind("due"_L1, a.dueOn)
        .bind("state"_L1, toCode(a.state))
        .bind("progress"_L1, a.progress)
        .bind("progress_on"_L1, a.progressOn);
}

} // namespace

Result<void> ActionRepository::removeOthers(PreventionId meeting,
                                            const std::vector<PreventionAction>& kept)
{
    const auto stored = actionsOf(meeting);
    if (!stored) {
        return stored.error();
    }
    for (const PreventionAction& old : *stored) {
        if (std::ranges::find(kept, old.id, &PreventionAction::id) != kept.end()) {
            continue;
        }
        Query remove(m_database, u"DELETE FROM prevention_action WHERE id = :id"_s);
        if (auto done = remove.bind("id"_L1, old.id).exec(); !done) {
            return done;
        }
    }
    return {};
}

Result<bool> ActionRepository::change(PreventionId meeting, const PreventionAction& action,
                                      int position)
{
    Query query(m_database, u"UPDATE prevention_action SET position = :position, "
                            "wording = :wording, owner = :owner, due_on = :due, state = :state, "
                            "progress = :progress, progress_on = :progress_on "
                            "WHERE id = :id AND prevention_id = :meeting"_s);
    bind(query, meeting, action, position);
    const auto changed = query.bind("id"_L1, action.id).change();
    if (!changed) {
        return changed.error();
    }
    return *changed == 1;
}

Result<void> ActionRepository::add(PreventionId meeting, const PreventionAction& action,
                                   int position)
{
    Query query(m_database, u"INSERT INTO prevention_action (prevention_id, position, wording, "
                            "owner, due_on, state, progress, progress_on) VALUES (:meeting, "
                            ":position, :wording, :owner, :due, :state, :progress, "
                            ":progress_on)"_s);
    bind(query, meeting, action, position);
    return query.exec();
}

Result<void> ActionRepository::replaceAll(PreventionId meeting,
                                          const std::vector<PreventionAction>& actions)
{
    if (auto done = removeOthers(meeting, actions); !done) {
        return done;
    }
    int position = 0;
    for (const PreventionAction& action : actions) {
        ++position;
        if (action.id) {
            const auto changed = change(meeting, action, position);
            if (!changed) {
                return changed.error();
            }
            if (*changed) {
                continue;
            }
        }
        if (auto done = add(meeting, action, position); !done) {
            return done;
        }
    }
    return {};
}

Result<std::vector<PreventionAction>> ActionRepository::actionsOf(PreventionId meeting)
{
    Query query(m_database, u"SELECT id, wording, owner, due_on, state, progress, progress_on "
                            "FROM prevention_action WHERE prevention_id = :meeting "
                            "ORDER BY position, id"_s);
    return query.bind("meeting"_L1, meeting).list(read);
}

Result<void> ActionRepository::setProgress(PreventionActionId id, ActionState state,
                                           const QString& progress, std::optional<QDate> on)
{
    Query query(m_database, u"UPDATE prevention_action SET state = :state, "
                            "progress = :progress, progress_on = :on WHERE id = :id"_s);
    const auto changed = query.bind("state"_L1, toCode(state))
                             .bind("progress"_L1, progress)
                             .bind("on"_L1, on)
                             .bind("id"_L1, id)
                             .change();
    if (!changed) {
        return changed.error();
    }
    return *changed == 1 ? Result<void>()
                         : Error{ErrorCode::NotFound, u"prevention_action"_s, {}, {}};
}

Result<void> ActionRepository::replaceOutcomes(PreventionId meeting,
                                               const std::vector<PreventionOutcome>& outcomes)
{
    Query clear(m_database, u"DELETE FROM prevention_outcome WHERE prevention_id = :meeting"_s);
    if (auto done = clear.bind("meeting"_L1, meeting).exec(); !done) {
        return done;
    }
    for (const PreventionOutcome& outcome : outcomes) {
        Query query(m_database, u"INSERT INTO prevention_outcome (prevention_id, kind, note) "
                                "VALUES (:meeting, :kind, :note)"_s);
        query.bind("meeting"_L1, meeting)
            .bind("kind"_L1, toCode(outcome.kind))
            .bind("note"_L1, outcome.note);
        if (auto done = query.exec(); !done) {
            return done;
        }
    }
    return {};
}

Result<std::vector<PreventionOutcome>> ActionRepository::outcomesOf(PreventionId meeting)
{
    Query query(m_database, u"SELECT kind, note FROM prevention_outcome "
                            "WHERE prevention_id = :meeting ORDER BY kind"_s);
    auto outcomes = query.bind("meeting"_L1, meeting).list([](const Row& row) {
        return PreventionOutcome{outcomeKindFromCode(row.text(0)), row.text(1)};
    });
    if (outcomes) {
        std::ranges::sort(*outcomes, {}, &PreventionOutcome::kind);
    }
    return outcomes;
}

} // namespace freshstart
