// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/suspensions/follow_up_repository.h"
#include "core/suspensions/suspension.h"

#include <functional>

namespace freshstart {

class ChangeNotifier;
class Clock;
class Database;

/// Writes down what happens after a suspension was issued. Cancelling and correcting send letters
/// and are in RecordsService. Each change is one transaction; suspensionsChanged() follows it.
/// NotAllowed (`field` "status") for a draft.
class FollowUpService
{
public:
    FollowUpService(Database& database, const Clock& clock, ChangeNotifier& notifier);

    /// An empty one where nothing has happened yet.
    [[nodiscard]] Result<SuspensionFollowUp> find(SuspensionId id);
    /// Of every suspension in force on or after the date about which something is known.
    [[nodiscard]] Result<std::vector<SuspensionFollowUp>> since(QDate from);

    /// Invalid (`field` "on") without a date.
    [[nodiscard]] Result<void> tick(SuspensionId id, const StepDone& done);
    [[nodiscard]] Result<void> untick(SuspensionId id, Step step);
    /// Invalid with `field` and the finding as detail where a date is before the decision, or an
    /// outcome has no date.
    [[nodiscard]] Result<void> saveBoard(SuspensionId id, const BoardCourse& board);
    [[nodiscard]] Result<void> saveProvision(SuspensionId id, const Provision& provision);
    /// None takes it back. Invalid (`field` "back") where that is not within the suspension: a
    /// suspension is never made longer (R18). NotAllowed for a cancelled one.
    [[nodiscard]] Result<void> returnEarly(SuspensionId id,
                                           const std::optional<EarlyReturn>& earlyReturn);

private:
    using Work = std::function<Result<void>(Suspension&, SuspensionFollowUp&)>;
    [[nodiscard]] Result<void> change(SuspensionId id, const Work& work);

    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
    FollowUpRepository m_repository;
};

} // namespace freshstart
