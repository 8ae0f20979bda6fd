// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/suspensions/suspension_repository.h"
#include "core/welcome_back/welcome_back_repository.h"

namespace freshstart {

class ChangeNotifier;
class Clock;
class Database;
class Gate;

/// A suspension and what was decided about the return are entered and saved as one.
class CaseService
{
public:
    CaseService(Database& database, const Clock& clock, ChangeNotifier& notifier,
                const Gate* gate = nullptr);

    /// Saves a draft: new where the id is 0. Refused: an overlap with another suspension of the
    /// student (SuspensionOverlaps: first and last date of the other), a case that is no draft. That
    /// the referring school is invited is not for everybody to agree: Act::AgreeReferringSchool.
    [[nodiscard]] Result<SuspensionId> saveDraft(const SuspensionCase& suspensionCase);
    [[nodiscard]] Result<void> removeDraft(SuspensionId id);
    /// Takes over history that was decided elsewhere: stored as issued, without letters, and
    /// whatever its length. Overlaps are for the import to find.
    [[nodiscard]] Result<std::vector<SuspensionId>>
    takeOver(const std::vector<SuspensionDetails>& history);

    [[nodiscard]] Result<SuspensionCase> find(SuspensionId id);
    [[nodiscard]] Result<std::vector<SuspensionRow>> rows(const SuspensionFilter& filter = {});
    [[nodiscard]] Result<std::vector<Suspension>> ofStudent(StudentId student);
    [[nodiscard]] Result<std::optional<SuspensionId>> findByExternalKey(const QString& key);
    /// Another suspension of the student that shares a session with this one, drafts included.
    [[nodiscard]] Result<std::optional<Suspension>> overlapping(const Suspension& suspension);

private:
    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
    const Gate* m_gate;
    SuspensionRepository m_suspensions;
    WelcomeBackRepository m_welcomeBacks;
};

} // namespace freshstart
