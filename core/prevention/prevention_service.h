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

/// Exclusion prevention meetings: each call is one transaction, and lists hear of it afterwards.
class PreventionService
{
public:
    PreventionService(Database& database, const Clock& clock, ChangeNotifier& notifier);

    /// Adds (id 0) or updates. Refused (Invalid, field, code of the issue) while validate() names a
    /// problem: a governor, a parent or the young person on the list too. NotAllowed where the
    /// chair, or who decided the way forward, is neither the head nor acts for the head. Actions
    /// that have an id keep it.
    [[nodiscard]] Result<PreventionId> save(const PreventionMeeting& meeting,
                                            const std::vector<StaffMember>& staff);
    [[nodiscard]] Result<PreventionMeeting> find(PreventionId id);
    [[nodiscard]] Result<std::vector<PreventionRow>> rows(std::optional<StudentId> student = {});
    /// The whole meetings of one student, the earliest first.
    [[nodiscard]] Result<std::vector<PreventionMeeting>> ofStudent(StudentId student);

    /// It will not take place: Invalid ("reason") without a reason, NotAllowed once it was held.
    /// None takes that back.
    [[nodiscard]] Result<void> callOff(PreventionId id, const std::optional<CalledOff>& calledOff);
    /// Notes that people were invited. `people`: their places in the list, from 0.
    [[nodiscard]] Result<void> noteInvited(PreventionId id, const std::vector<int>& people,
                                           const std::optional<Handed>& handed);
    /// Notes what was given to people who were there; none takes the tick away.
    [[nodiscard]] Result<void> noteCopies(PreventionId id, const std::vector<int>& people,
                                          const std::vector<CopyKind>& kinds,
                                          const std::optional<Handed>& handed);
    [[nodiscard]] Result<void> noteProgress(PreventionActionId id, ActionState state,
                                            const QString& progress);
    /// What was agreed has been looked at again; no date takes that back.
    [[nodiscard]] Result<void> markReviewed(PreventionId id, std::optional<QDate> on,
                                            const QString& note);

private:
    [[nodiscard]] Result<void> refuseProblem(const PreventionDetails& details,
                                             const std::vector<StaffMember>& staff);
    template<class Work>
    [[nodiscard]] Result<void> inTransaction(Work work);
    template<class Change>
    [[nodiscard]] Result<void> changePeople(PreventionId id, const std::vector<int>& people,
                                            Change change);

    Database& m_database;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
    PreventionRepository m_repository;
};

} // namespace freshstart
