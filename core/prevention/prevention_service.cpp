// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/prevention_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/prevention/prevention_rules.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace freshstart {

PreventionService::PreventionService(Database& database, const Clock& clock,
                                     ChangeNotifier& notifier)
    : m_database(database), m_clock(clock), m_notifier(notifier), m_repository(database)
{
}

Result<PreventionId> PreventionService::save(const PreventionMeeting& meeting,
                                             const std::vector<StaffMember>& staff)
{
    for (const Issue& issue : validate(meeting.details, staff)) {
        if (issue.severity == Severity::Problem) {
            const auto code = issue.code == "chair_not_allowed"_L1 ? ErrorCode::NotAllowed
                                                                   : ErrorCode::Invalid;
            return Error{code, issue.field, issue.code, {}};
        }
    }
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun.error();
    }
    PreventionId id = meeting.id;
    if (id) {
        if (auto done = m_repository.update(meeting, m_clock.now()); !done) {
            return done.error();
        }
    } else {
        const auto added = m_repository.add(meeting.details, m_clock.now());
        if (!added) {
            return added;
        }
        id = *added;
    }
    if (auto done = transaction.commit(); !done) {
        return done.error();
    }
    Q_EMIT m_notifier.meetingsChanged();
    return id;
}

Result<PreventionMeeting> PreventionService::find(PreventionId id)
{
    return m_repository.find(id);
}

Result<std::vector<PreventionRow>> PreventionService::rows(std::optional<StudentId> student)
{
    return m_repository.rows(student);
}

} // namespace freshstart
