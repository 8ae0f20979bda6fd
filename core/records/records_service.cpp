// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/records_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "core/suspensions/suspension_repository.h"

using namespace Qt::StringLiterals;

namespace freshstart {

RecordsService::RecordsService(Database& database, const Clock& clock, ChangeNotifier& notifier)
    : m_database(database), m_clock(clock), m_notifier(notifier), m_repository(database)
{
}

Result<void> RecordsService::issueSuspension(SuspensionId id,
                                             const std::vector<IssuedDocument>& documents)
{
    if (documents.empty()) {
        return Error{ErrorCode::CannotIssue, u"letters"_s, {}, {}};
    }
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    SuspensionRepository suspensions(m_database);
    auto suspension = suspensions.find(id);
    if (!suspension) {
        return suspension.error();
    }
    if (suspension->status != SuspensionStatus::Draft) {
        return Error{ErrorCode::NotADraft, {}, {}, {}};
    }
    suspension->status = SuspensionStatus::Issued;
    suspension->issuedAt = m_clock.now().toUTC();
    if (auto done = suspensions.update(*suspension, m_clock.now()); !done) {
        return done;
    }
    if (auto done = store(documents); !done) {
        return done;
    }
    if (auto done = transaction.commit(); !done) {
        return done;
    }
    Q_EMIT m_notifier.suspensionsChanged();
    Q_EMIT m_notifier.documentsChanged();
    return {};
}

Result<IssuedDocumentId> RecordsService::keep(const IssuedDocument& document)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun.error();
    }
    IssuedDocument stamped = document;
    stamped.issuedAt = m_clock.now().toUTC();
    const auto id = m_repository.add(stamped);
    if (!id) {
        return id;
    }
    if (auto done = transaction.commit(); !done) {
        return done.error();
    }
    Q_EMIT m_notifier.documentsChanged();
    return id;
}

Result<void> RecordsService::store(const std::vector<IssuedDocument>& documents)
{
    for (IssuedDocument document : documents) {
        document.issuedAt = m_clock.now().toUTC();
        if (const auto id = m_repository.add(document); !id) {
            return id.error();
        }
    }
    return {};
}

Result<std::vector<IssuedDocument>> RecordsService::list(const IssuedDocumentFilter& filter)
{
    return m_repository.list(filter);
}

Result<IssuedDocument> RecordsService::find(IssuedDocumentId id)
{
    return m_repository.find(id);
}

} // namespace freshstart
