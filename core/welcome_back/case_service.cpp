// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/case_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/base/gate.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "core/suspensions/suspension_rules.h"

using namespace Qt::StringLiterals;

namespace freshstart {

CaseService::CaseService(Database& database, const Clock& clock, ChangeNotifier& notifier,
                         const Gate* gate)
    : m_database(database), m_clock(clock), m_notifier(notifier), m_gate(gate),
      m_suspensions(database), m_welcomeBacks(database)
{
}

Result<SuspensionId> CaseService::saveDraft(const SuspensionCase& suspensionCase)
{
    Suspension suspension = suspensionCase.suspension;
    if (suspension.status != SuspensionStatus::Draft) {
        return Error{ErrorCode::NotADraft, {}, {}, {}};
    }
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun.error();
    }
    if (auto leave = m_welcomeBacks.mayPlan(suspension.id, suspensionCase.welcomeBack, m_gate);
        !leave) {
        return leave.error();
    }
    const auto other = overlapping(suspension);
    if (!other) {
        return other.error();
    }
    if (*other) {
        const SuspensionDetails& d = (*other)->details;
        return Error{ErrorCode::SuspensionOverlaps, u"first_date"_s, {},
                     {d.first.date.toString(Qt::ISODate), d.last.date.toString(Qt::ISODate)}};
    }
    if (suspension.id) {
        const auto stored = m_suspensions.find(suspension.id);
        if (!stored) {
            return stored.error();
        }
        if (stored->status != SuspensionStatus::Draft) {
            return Error{ErrorCode::NotADraft, {}, {}, {}};
        }
        if (auto done = m_suspensions.update(suspension, m_clock.now()); !done) {
            return done.error();
        }
    } else {
        const auto id = m_suspensions.add(suspension, m_clock.now());
        if (!id) {
            return id;
        }
        suspension.id = *id;
    }
    if (auto saved =
            m_welcomeBacks.savePlan(suspension.id, suspensionCase.welcomeBack, m_clock.now());
        !saved) {
        return saved.error();
    }
    if (auto done = transaction.commit(); !done) {
        return done.error();
    }
    Q_EMIT m_notifier.suspensionsChanged();
    Q_EMIT m_notifier.meetingsChanged();
    return suspension.id;
}

Result<void> CaseService::removeDraft(SuspensionId id)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    if (auto done = m_suspensions.removeDraft(id); !done) {
        return done;
    }
    if (auto done = transaction.commit(); !done) {
        return done;
    }
    Q_EMIT m_notifier.suspensionsChanged();
    Q_EMIT m_notifier.meetingsChanged();
    return {};
}

Result<std::vector<SuspensionId>>
CaseService::takeOver(const std::vector<SuspensionDetails>& history)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun.error();
    }
    std::vector<SuspensionId> ids;
    ids.reserve(history.size());
    for (const SuspensionDetails& details : history) {
        const Suspension suspension{{}, SuspensionStatus::Issued, std::nullopt, details};
        const auto id = m_suspensions.add(suspension, m_clock.now());
        if (!id) {
            return id.error();
        }
        ids.push_back(*id);
    }
    if (auto done = transaction.commit(); !done) {
        return done.error();
    }
    Q_EMIT m_notifier.suspensionsChanged();
    return ids;
}

Result<SuspensionCase> CaseService::find(SuspensionId id)
{
    auto suspension = m_suspensions.find(id);
    if (!suspension) {
        return suspension.error();
    }
    auto plan = m_welcomeBacks.planOf(id);
    if (!plan) {
        return plan.error();
    }
    return SuspensionCase{std::move(*suspension), plan->value_or(WelcomeBackPlan{})};
}

Result<std::vector<SuspensionRow>> CaseService::rows(const SuspensionFilter& filter)
{
    return m_suspensions.rows(filter);
}

Result<std::vector<Suspension>> CaseService::ofStudent(StudentId student)
{
    return m_suspensions.ofStudent(student);
}

Result<std::optional<SuspensionId>> CaseService::findByExternalKey(const QString& key)
{
    return m_suspensions.findByExternalKey(key);
}

Result<std::optional<Suspension>> CaseService::overlapping(const Suspension& suspension)
{
    auto all = m_suspensions.ofStudent(suspension.details.student);
    if (!all) {
        return all.error();
    }
    for (Suspension& other : *all) {
        if (other.id != suspension.id && other.status != SuspensionStatus::Cancelled
            && overlaps(other.details, suspension.details)) {
            return std::optional<Suspension>(std::move(other));
        }
    }
    return std::optional<Suspension>();
}

} // namespace freshstart
