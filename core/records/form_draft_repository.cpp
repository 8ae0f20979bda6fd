// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/form_draft_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FormDraft readDraft(const Row& row)
{
    return {row.text(0), row.integer(1), row.text(2),
            row.optionalMoment(3).value_or(QDateTime())};
}

} // namespace

Result<std::vector<FormDraft>> FormDraftRepository::all()
{
    Query query(m_database, u"SELECT form, subject, content, saved_at FROM form_draft "
                            "ORDER BY saved_at DESC, form, subject"_s);
    return query.list(readDraft);
}

Result<std::optional<FormDraft>> FormDraftRepository::find(const QString& form, qint64 subject)
{
    Query query(m_database, u"SELECT form, subject, content, saved_at FROM form_draft "
                            "WHERE form = :form AND subject = :subject ORDER BY form"_s);
    return query.bind("form"_L1, form).bind("subject"_L1, subject).optional(readDraft);
}

Result<void> FormDraftRepository::save(const FormDraft& draft)
{
    Query query(m_database,
                u"INSERT INTO form_draft (form, subject, content, saved_at) "
                "VALUES (:form, :subject, :content, :saved_at) "
                "ON CONFLICT (form, subject) DO UPDATE SET "
                "content = excluded.content, saved_at = excluded.saved_at"_s);
    return query.bind("form"_L1, draft.form)
        .bind("subject"_L1, draft.subject)
        .bind("content"_L1, draft.content)
        .bind("saved_at"_L1, draft.savedAt)
        .exec();
}

Result<void> FormDraftRepository::remove(const QString& form, qint64 subject)
{
    Query query(m_database,
                u"DELETE FROM form_draft WHERE form = :form AND subject = :subject"_s);
    return query.bind("form"_L1, form).bind("subject"_L1, subject).exec();
}

} // namespace freshstart
