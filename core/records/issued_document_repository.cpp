// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/issued_document_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kColumns = u"id, kind, student_id, suspension_id, welcome_back_id, prevention_id, "
                      "version, recipient, title, issued_at, facts"_s;

IssuedDocument readDocument(const Row& row)
{
    IssuedDocument d;
    d.id = row.id<IssuedDocumentId>(0);
    d.kind = row.text(1);
    d.student = row.id<StudentId>(2);
    d.suspension = row.optionalId<SuspensionId>(3);
    d.welcomeBack = row.optionalId<WelcomeBackId>(4);
    d.prevention = row.optionalId<PreventionId>(5);
    d.version = row.number(6);
    d.recipient = row.text(7);
    d.title = row.text(8);
    d.issuedAt = row.optionalMoment(9).value_or(QDateTime());
    d.facts = row.text(10);
    return d;
}

} // namespace

Result<IssuedDocumentId> IssuedDocumentRepository::add(const IssuedDocument& document)
{
    Query count(m_database,
                u"SELECT COUNT(*) FROM issued_document WHERE kind = :kind AND student_id = :student "
                "AND recipient = :recipient AND suspension_id IS NOT DISTINCT FROM :suspension "
                "AND welcome_back_id IS NOT DISTINCT FROM :welcome_back "
                "AND prevention_id IS NOT DISTINCT FROM :prevention"_s);
    count.bind("kind"_L1, document.kind)
        .bind("student"_L1, document.student)
        .bind("recipient"_L1, document.recipient)
        .bind("suspension"_L1, document.suspension)
        .bind("welcome_back"_L1, document.welcomeBack)
        .bind("prevention"_L1, document.prevention);
    const auto earlier = count.one([](const Row& row) { return row.number(0); });
    if (!earlier) {
        return earlier.error();
    }
    Query insert(m_database,
                 u"INSERT INTO issued_document (kind, student_id, suspension_id, welcome_back_id, "
                 "prevention_id, version, recipient, title, content, pdf, issued_at, facts) VALUES (:kind, "
                 ":student, :suspension, :welcome_back, :prevention, :version, :recipient, :title, "
                 ":content, :pdf, :issued_at, :facts)"_s);
    insert.bind("kind"_L1, document.kind)
        .bind("student"_L1, document.student)
        .bind("suspension"_L1, document.suspension)
        .bind("welcome_back"_L1, document.welcomeBack)
        .bind("prevention"_L1, document.prevention)
        .bind("version"_L1, *earlier + 1)
        .bind("recipient"_L1, document.recipient)
        .bind("title"_L1, document.title)
        .bind("content"_L1, document.content)
        .bind("pdf"_L1, document.pdf)
        .bind("issued_at"_L1, document.issuedAt.toUTC())
        .bind("facts"_L1, document.facts);
    const auto number = insert.insert();
    if (!number) {
        return number.error();
    }
    return IssuedDocumentId{*number};
}

Result<std::vector<IssuedDocument>>
IssuedDocumentRepository::list(const IssuedDocumentFilter& filter)
{
    Query query(m_database, u"SELECT "_s + kColumns
                    + u" FROM issued_document WHERE (:student = 0 OR student_id = :student) "
                      "AND (:suspension = 0 OR suspension_id = :suspension) "
                      "AND (:welcome_back = 0 OR welcome_back_id = :welcome_back) "
                      "AND (:prevention = 0 OR prevention_id = :prevention) ORDER BY id DESC"_s);
    query.bind("student"_L1, filter.student.value_or(StudentId{}))
        .bind("suspension"_L1, filter.suspension.value_or(SuspensionId{}))
        .bind("welcome_back"_L1, filter.welcomeBack.value_or(WelcomeBackId{}))
        .bind("prevention"_L1, filter.prevention.value_or(PreventionId{}));
    return query.list(readDocument);
}

Result<IssuedDocument> IssuedDocumentRepository::find(IssuedDocumentId id)
{
    Query query(m_database, u"SELECT "_s + kColumns
                    + u", content, pdf FROM issued_document WHERE id = :id"_s);
    return query.bind("id"_L1, id).one([](const Row& row) {
        IssuedDocument d = readDocument(row);
        d.content = row.text(11);
        d.pdf = row.bytes(12);
        return d;
    });
}

} // namespace freshstart
