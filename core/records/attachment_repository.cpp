// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/attachment_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kColumns = u"id, student_id, suspension_id, welcome_back_id, prevention_id, kind, title, "
                      "file_name, media_type, byte_count, sha256, added_at"_s;

Attachment readAttachment(const Row& row)
{
    Attachment a;
    a.id = row.id<AttachmentId>(0);
    a.subject = {row.id<StudentId>(1), row.optionalId<SuspensionId>(2),
                 row.optionalId<WelcomeBackId>(3), row.optionalId<PreventionId>(4)};
    a.kind = attachmentKindFromCode(row.text(5));
    a.title = row.text(6);
    a.fileName = row.text(7);
    a.mediaType = row.text(8);
    a.byteCount = row.integer(9);
    a.sha256 = row.text(10);
    a.addedAt = row.optionalMoment(11).value_or(QDateTime());
    return a;
}

} // namespace

Result<AttachmentId> AttachmentRepository::add(const Attachment& attachment)
{
    Query query(m_database,
                u"INSERT INTO attachment (student_id, suspension_id, welcome_back_id, "
                "prevention_id, kind, title, file_name, media_type, byte_count, sha256, content, "
                "added_at) VALUES (:student, :suspension, :welcome_back, :prevention, :kind, "
                ":title, :file_name, :media_type, :byte_count, :sha256, :content, :added_at)"_s);
    const auto number = query.bind("student"_L1, attachment.subject.student)
                            .bind("suspension"_L1, attachment.subject.suspension)
                            .bind("welcome_back"_L1, attachment.subject.welcomeBack)
                            .bind("prevention"_L1, attachment.subject.prevention)
                            .bind("kind"_L1, toCode(attachment.kind))
                            .bind("title"_L1, attachment.title)
                            .bind("file_name"_L1, attachment.fileName)
                            .bind("media_type"_L1, attachment.mediaType)
                            .bind("byte_count"_L1, attachment.byteCount)
                            .bind("sha256"_L1, attachment.sha256)
                            .bind("content"_L1, attachment.content)
                            .bind("added_at"_L1, attachment.addedAt)
                            .insert();
    if (!number) {
        return number.error();
    }
    return AttachmentId{*number};
}

Result<std::vector<Attachment>> AttachmentRepository::list(const AttachmentSubject& about)
{
    Query query(m_database, u"SELECT "_s + kColumns
                    + u" FROM attachment WHERE (:student = 0 OR student_id = :student) "
                      "AND (:suspension = 0 OR suspension_id = :suspension) "
                      "AND (:welcome_back = 0 OR welcome_back_id = :welcome_back) "
                      "AND (:prevention = 0 OR prevention_id = :prevention) ORDER BY id DESC"_s);
    query.bind("student"_L1, about.student)
        .bind("suspension"_L1, about.suspension.value_or(SuspensionId{}))
        .bind("welcome_back"_L1, about.welcomeBack.value_or(WelcomeBackId{}))
        .bind("prevention"_L1, about.prevention.value_or(PreventionId{}));
    return query.list(readAttachment);
}

Result<Attachment> AttachmentRepository::find(AttachmentId id)
{
    Query query(m_database,
                u"SELECT "_s + kColumns + u", content FROM attachment WHERE id = :id ORDER BY id"_s);
    return query.bind("id"_L1, id).one([](const Row& row) {
        Attachment attachment = readAttachment(row);
        attachment.content = row.bytes(12);
        return attachment;
    });
}

Result<void> AttachmentRepository::remove(AttachmentId id)
{
    Query query(m_database, u"DELETE FROM attachment WHERE id = :id"_s);
    const auto gone = query.bind("id"_L1, id).change();
    if (!gone) {
        return gone.error();
    }
    return *gone > 0 ? Result<void>() : Error{ErrorCode::NotFound, u"attachment"_s, {}, {}};
}

} // namespace freshstart
