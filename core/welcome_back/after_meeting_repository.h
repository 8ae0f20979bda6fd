// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/welcome_back/after_meeting.h"

#include <vector>

namespace freshstart {

class Database;
struct WelcomeBack;

/// What happens around a welcome back meeting: a lead steps down, a parent does not come, a return
/// is held, a student who returned without a meeting is watched and spoken with.
class AfterMeetingRepository
{
public:
    explicit AfterMeetingRepository(Database& database)
        : m_database(database)
    {}

    /// Reads all of it into a meeting.
    [[nodiscard]] Result<void> addTo(WelcomeBack& meeting);

    /// A new one (id 0) or what became of it.
    [[nodiscard]] Result<void> saveLeadChange(WelcomeBackId id, const LeadChange& change);
    [[nodiscard]] Result<void> saveAbsence(WelcomeBackId id,
                                           const std::optional<FamilyAbsence>& absence);
    [[nodiscard]] Result<void> saveHold(WelcomeBackId id, const std::optional<ReturnHold>& hold);
    [[nodiscard]] Result<void> saveNote(WelcomeBackId id, const MonitoringNote& note);
    [[nodiscard]] Result<void> removeNote(WelcomeBackId id, qint64 note);
    [[nodiscard]] Result<void> endMonitoring(WelcomeBackId id, std::optional<QDate> on);
    [[nodiscard]] Result<void> saveIntervention(WelcomeBackId id,
                                                const InterventionRecord& record);

private:
    [[nodiscard]] Result<std::vector<LeadChange>> leadChanges(WelcomeBackId id);
    [[nodiscard]] Result<std::optional<FamilyAbsence>> absence(WelcomeBackId id);
    [[nodiscard]] Result<std::optional<ReturnHold>> hold(WelcomeBackId id);
    [[nodiscard]] Result<std::vector<MonitoringNote>> notes(WelcomeBackId id);
    [[nodiscard]] Result<std::optional<InterventionRecord>> intervention(WelcomeBackId id);
    [[nodiscard]] Result<void> clear(const QString& statement, WelcomeBackId id);

    Database& m_database;
};

} // namespace freshstart
