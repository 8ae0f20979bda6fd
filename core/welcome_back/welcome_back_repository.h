// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/welcome_back/welcome_back.h"

#include <vector>

namespace freshstart {

class Database;
class Gate;

class WelcomeBackRepository
{
public:
    explicit WelcomeBackRepository(Database& database) : m_database(database) {}

    /// Refused where the plan agrees anew that the referring school is invited and whoever works
    /// here has no leave for that (Act::AgreeReferringSchool). What was agreed before stays.
    [[nodiscard]] Result<void> mayPlan(SuspensionId suspension, const WelcomeBackPlan& plan,
                                       const Gate* gate);
    /// Stores the plan of a suspension: a new one or in place of the old.
    [[nodiscard]] Result<WelcomeBackId> savePlan(SuspensionId suspension, const WelcomeBackPlan& plan,
                                                 const QDateTime& now);
    [[nodiscard]] Result<void> saveRecord(WelcomeBackId id, const WelcomeBackRecord& record);
    [[nodiscard]] Result<void> setUploaded(WelcomeBackId id, std::optional<QDate> on,
                                           const QString& by, const QDateTime& now);
    [[nodiscard]] Result<WelcomeBack> find(WelcomeBackId id);
    [[nodiscard]] Result<std::optional<WelcomeBackId>> ofSuspension(SuspensionId suspension);
    [[nodiscard]] Result<std::optional<WelcomeBackPlan>> planOf(SuspensionId suspension);
    /// What a letter has told the family.
    [[nodiscard]] Result<void> setTold(SuspensionId suspension, const ToldOfMeeting& told);
    [[nodiscard]] Result<void> setReviewed(WelcomeBackId id, std::optional<QDate> on,
                                           const QString& note);

private:
    [[nodiscard]] Result<std::optional<WelcomeBackRecord>> recordOf(WelcomeBackId id);
    [[nodiscard]] Result<void> writeAttendees(WelcomeBackId id,
                                              const std::vector<Attendee>& attendees);

    Database& m_database;
};

} // namespace freshstart
