// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/welcome_back/welcome_back_repository.h"

namespace freshstart {

class ChangeNotifier;
class Clock;
class Database;

/// The meeting itself: its arrangement after the suspension was recorded, its record, its upload.
class WelcomeBackService
{
public:
    WelcomeBackService(Database& database, const Clock& clock, ChangeNotifier& notifier);

    [[nodiscard]] Result<WelcomeBack> find(WelcomeBackId id);
    [[nodiscard]] Result<std::optional<WelcomeBackId>> ofSuspension(SuspensionId suspension);
    [[nodiscard]] Result<std::vector<WelcomeBackRow>> rows(std::optional<StudentId> student = {});

    /// Sets or moves the meeting. The dates of the suspension stay what they are.
    [[nodiscard]] Result<WelcomeBackId> arrange(SuspensionId suspension,
                                                const WelcomeBackPlan& plan);
    /// Refused (Invalid, field) while validate(record) names a problem.
    [[nodiscard]] Result<void> saveRecord(WelcomeBackId id, const WelcomeBackRecord& record);
    /// Ticks the upload to CPOMS; no date takes the tick away.
    [[nodiscard]] Result<void> markUploaded(WelcomeBackId id, std::optional<QDate> on,
                                            const QString& by);

private:
    template<class Work>
    [[nodiscard]] Result<void> inTransaction(Work work);

    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
    WelcomeBackRepository m_repository;
};

} // namespace freshstart
