// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/issued_document_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/suspensions/suspension.h"

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

KeptLetterFacts readFacts(const Row& row)
{
    const QString forename = row.text(3);
    return {row.id<SuspensionId>(0),
            row.id<StudentId>(1),
            forename.isEmpty() ? row.text(2) : QString(row.text(2) + u", "_s + forename),
            {row.date(4), sessionFromCode(row.text(5))},
            {row.date(6), sessionFromCode(row.text(7))},
            row.text(8)};
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

/// The index issued_document_facts has all that is read of issued_document here: its pages, which
/// make it large, are not touched.
Result<std::vector<KeptLetterFacts>>
IssuedDocumentRepository::newestFacts(QDate from, std::optional<SuspensionId> suspension)
{
    Query query(
        m_database,
        u"SELECT s.id, s.student_id, "
        "CASE WHEN st.preferred_surname <> '' THEN st.preferred_surname ELSE st.surname END, "
        "CASE WHEN st.preferred_forename <> '' THEN st.preferred_forename ELSE st.forename END, "
        "s.first_date, s.first_session, s.last_date, s.last_session, d.facts "
        "FROM suspension s JOIN student st ON st.id = s.student_id "
        "JOIN issued_document d ON d.suspension_id = s.id AND d.facts <> '' "
        "WHERE s.status = 'issued' AND (:suspension = 0 OR s.id = :suspension) "
        "AND (:from = '' OR COALESCE(s.last_date, s.first_date, '') >= :from) "
        "ORDER BY s.first_date DESC, s.id DESC, d.id DESC"_s);
    query.bind("suspension"_L1, suspension.value_or(SuspensionId{}))
        .bind("from"_L1, from.toString(Qt::ISODate));
    std::vector<KeptLetterFacts> newest;
    auto read = query.forEach([&newest](const Row& row) {
        if (newest.empty() || newest.back().suspension != row.id<SuspensionId>(0)) {
            newest.push_back(readFacts(row));
        }
    });
    return read ? Result<std::vector<KeptLetterFacts>>(std::move(newest)) : read.error();
}

} // namespace freshstart
