// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/draft_service.h"

#include "core/base/clock.h"
#include "core/records/form_draft_repository.h"
#include "core/storage/transaction.h"

namespace freshstart {

DraftService::DraftService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{}

Result<void> DraftService::save(const QString& form, qint64 subject, const QString& content)
{
    return inTransaction([&](FormDraftRepository& repository) {
        return repository.save({form, subject, content, m_clock.now().toUTC()});
    });
}

Result<std::optional<FormDraft>> DraftService::find(const QString& form, qint64 subject) const
{
    return FormDraftRepository(m_database).find(form, subject);
}

Result<void> DraftService::remove(const QString& form, qint64 subject)
{
    return inTransaction(
        [&](FormDraftRepository& repository) { return repository.remove(form, subject); });
}

Result<std::vector<FormDraft>> DraftService::list() const
{
    return FormDraftRepository(m_database).all();
}

Result<void>
DraftService::inTransaction(const std::function<Result<void>(FormDraftRepository&)>& work)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    FormDraftRepository repository(m_database);
    if (auto done = work(repository); !done) {
        return done;
    }
    return transaction.commit();
}

} // namespace freshstart
