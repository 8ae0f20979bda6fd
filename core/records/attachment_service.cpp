// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/attachment_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/records/attachment_repository.h"
#include "core/records/attachment_rules.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr qsizetype kLongestTitle = 200;

QString sha256Of(const QByteArray& content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

AttachmentService::AttachmentService(Database& database, const Clock& clock,
                                     ChangeNotifier& notifier)
    : m_database(database)
    , m_clock(clock)
    , m_notifier(notifier)
{}

Result<AttachmentId> AttachmentService::add(const Attachment& attachment)
{
    if (const auto wrong = attachmentProblem(attachment.content)) {
        return Error{ErrorCode::Invalid, wrong->field, wrong->code, wrong->parameters};
    }
    Attachment kept = attachment;
    kept.mediaType = mediaTypeOf(kept.content);
    kept.fileName = safeFileName(kept.fileName, kept.mediaType);
    kept.title = kept.title.simplified().left(kLongestTitle);
    if (kept.title.isEmpty()) {
        kept.title = kept.fileName;
    }
    kept.byteCount = kept.content.size();
    kept.sha256 = sha256Of(kept.content);
    kept.addedAt = m_clock.now().toUTC();
    AttachmentId id;
    auto done = inTransaction([&](AttachmentRepository& repository) -> Result<void> {
        const auto added = repository.add(kept);
        if (!added) {
            return added.error();
        }
        id = *added;
        return {};
    });
    if (!done) {
        return done.error();
    }
    return id;
}

Result<std::vector<Attachment>> AttachmentService::list(const AttachmentSubject& about) const
{
    return AttachmentRepository(m_database).list(about);
}

Result<Attachment> AttachmentService::find(AttachmentId id) const
{
    auto found = AttachmentRepository(m_database).find(id);
    if (!found) {
        return found;
    }
    if (found->content.size() != found->byteCount || sha256Of(found->content) != found->sha256) {
        return Error{ErrorCode::DamagedDatabase, u"attachment"_s, u"attachment_damaged"_s, {}};
    }
    return found;
}

Result<void> AttachmentService::remove(AttachmentId id)
{
    return inTransaction([&](AttachmentRepository& repository) { return repository.remove(id); });
}

Result<void>
AttachmentService::inTransaction(const std::function<Result<void>(AttachmentRepository&)>& work)
{
    {
        Transaction transaction(m_database);
        if (auto begun = transaction.begun(); !begun) {
            return begun;
        }
        AttachmentRepository repository(m_database);
        if (auto done = work(repository); !done) {
            return done;
        }
        if (auto done = transaction.commit(); !done) {
            return done;
        }
    }
    Q_EMIT m_notifier.documentsChanged();
    return {};
}

} // namespace freshstart
