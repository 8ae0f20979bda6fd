// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/prevention/meeting_course.h"

#include <vector>

namespace freshstart {

class Database;

/// What came of a meeting: its outcomes, and the actions somebody took on.
class ActionRepository
{
public:
    explicit ActionRepository(Database& database)
        : m_database(database)
    {}

    /// Those of one meeting as they stand in its record. An action that has an id keeps it.
    [[nodiscard]] Result<void> replaceAll(PreventionId meeting,
                                          const std::vector<PreventionAction>& actions);
    [[nodiscard]] Result<std::vector<PreventionAction>> actionsOf(PreventionId meeting);
    /// NotFound where there is none.
    [[nodiscard]] Result<void> setProgress(PreventionActionId id, ActionState state,
                                           const QString& progress, std::optional<QDate> on);
    [[nodiscard]] Result<void> replaceOutcomes(PreventionId meeting,
                                               const std::vector<PreventionOutcome>& outcomes);
    [[nodiscard]] Result<std::vector<PreventionOutcome>> outcomesOf(PreventionId meeting);

private:
    [[nodiscard]] Result<void> removeOthers(PreventionId meeting,
                                            const std::vector<PreventionAction>& kept);
    [[nodiscard]] Result<bool> change(PreventionId meeting, const PreventionAction& action,
                                      int position);
    [[nodiscard]] Result<void> add(PreventionId meeting, const PreventionAction& action,
                                   int position);

    Database& m_database;
};

} // namespace freshstart
