// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/welcome_back_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "core/welcome_back/welcome_back_rules.h"

namespace freshstart {

WelcomeBackService::WelcomeBackService(Database& database, const Clock& clock,
                                       ChangeNotifier& notifier)
    : m_database(database), m_clock(clock), m_notifier(notifier), m_repository(database)
{
}

template<class Work>
Result<void> WelcomeBackService::inTransaction(Work work)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    if (Result<void> done = work(); !done) {
        return done;
    }
    if (auto done = transaction.commit(); !done) {
        return done;
    }
    Q_EMIT m_notifier.meetingsChanged();
    return {};
}

Result<WelcomeBack> WelcomeBackService::find(WelcomeBackId id)
{
    return m_repository.find(id);
}

Result<std::optional<WelcomeBackId>> WelcomeBackService::ofSuspension(SuspensionId suspension)
{
    return m_repository.ofSuspension(suspension);
}

Result<std::vector<WelcomeBackRow>> WelcomeBackService::rows(std::optional<StudentId> student)
{
    return m_repository.rows(student);
}

Result<WelcomeBackId> WelcomeBackService::arrange(SuspensionId suspension,
                                                  const WelcomeBackPlan& plan)
{
    WelcomeBackId id;
    auto done = inTransaction([&]() -> Result<void> {
        const auto saved = m_repository.savePlan(suspension, plan, m_clock.now());
        if (!saved) {
            return saved.error();
        }
        id = *saved;
        return {};
    });
    if (!done) {
        return done.error();
    }
    return id;
}

Result<void> WelcomeBackService::saveRecord(WelcomeBackId id, const WelcomeBackRecord& record)
{
    for (const Issue& issue : validate(record)) {
        if (issue.severity == Severity::Problem) {
            return Error{ErrorCode::Invalid, issue.field, issue.code, {}};
        }
    }
    return inTransaction([&] { return m_repository.saveRecord(id, record); });
}

Result<void> WelcomeBackService::markUploaded(WelcomeBackId id, std::optional<QDate> on,
                                              const QString& by)
{
    return inTransaction([&] { return m_repository.setUploaded(id, on, by, m_clock.now()); });
}

} // namespace freshstart
