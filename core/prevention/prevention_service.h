// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/prevention/prevention_repository.h"

namespace freshstart {

class ChangeNotifier;
class Clock;
class Database;
struct StaffMember;

class PreventionService
{
public:
    PreventionService(Database& database, const Clock& clock, ChangeNotifier& notifier);

    /// Adds (id 0) or updates. Refused (Invalid, field) while validate() names a problem;
    /// NotAllowed where the chair is neither the head nor acts for the head.
    [[nodiscard]] Result<PreventionId> save(const PreventionMeeting& meeting,
                                            const std::vector<StaffMember>& staff);
    [[nodiscard]] Result<PreventionMeeting> find(PreventionId id);
    [[nodiscard]] Result<std::vector<PreventionRow>> rows(std::optional<StudentId> student = {});

private:
    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
    PreventionRepository m_repository;
};

} // namespace freshstart
