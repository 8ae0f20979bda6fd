// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/access_request_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kColumns = u"r.id, r.student_id, r.received_on, r.relation, r.asked_by, r.identity, "
                      "r.identity_on, r.extended_on, r.extension_reason, r.answered_on, "
                      "r.answered_by, r.withdrawn_on, r.note"_s;

AccessRequest readRequest(const Row& row)
{
    AccessRequest request;
    request.id = row.id<AccessRequestId>(0);
    request.student = row.id<StudentId>(1);
    request.receivedOn = row.date(2);
    request.relation = requestRelationFromCode(row.text(3)).value_or(RequestRelation::Other);
    request.askedBy = row.text(4);
    request.identity = identityCheckFromCode(row.text(5)).value_or(IdentityCheck::Known);
    request.identityOn = row.optionalDate(6);
    request.extendedOn = row.optionalDate(7);
    request.extensionReason = row.text(8);
    request.answeredOn = row.optionalDate(9);
    request.answeredBy = row.text(10);
    request.withdrawnOn = row.optionalDate(11);
    request.note = row.text(12);
    return request;
}

OpenRequest readOpen(const Row& row)
{
    const QString forename = row.text(14);
    return {readRequest(row),
            forename.isEmpty() ? row.text(13) : QString(row.text(13) + u", "_s + forename),
            row.text(15)};
}

Query& bindAll(Query& query, const AccessRequest& request)
{
    return query.bind("student"_L1, request.student)
        .bind("received"_L1, request.receivedOn)
        .bind("relation"_L1, toCode(request.relation))
        .bind("asked_by"_L1, request.askedBy)
        .bind("identity"_L1, toCode(request.identity))
        .bind("identity_on"_L1, request.identityOn)
        .bind("extended_on"_L1, request.extendedOn)
        .bind("extension_reason"_L1, request.extensionReason)
        .bind("answered_on"_L1, request.answeredOn)
        .bind("answered_by"_L1, request.answeredBy)
        .bind("withdrawn_on"_L1, request.withdrawnOn)
        .bind("note"_L1, request.note);
}

} // namespace

Result<AccessRequestId> AccessRequestRepository::add(const AccessRequest& request)
{
    Query query(m_database,
                u"INSERT INTO access_request (student_id, received_on, relation, asked_by, "
                "identity, identity_on, extended_on, extension_reason, answered_on, answered_by, "
                "withdrawn_on, note) VALUES (:student, :received, :relation, :asked_by, :identity, "
                ":identity_on, :extended_on, :extension_reason, :answered_on, :answered_by, "
                ":withdrawn_on, :note)"_s);
    const auto number = bindAll(query, request).insert();
    return number ? Result<AccessRequestId>(AccessRequestId{*number}) : number.error();
}

Result<void> AccessRequestRepository::update(const AccessRequest& request)
{
    Query query(m_database,
                u"UPDATE access_request SET student_id = :student, received_on = :received, "
                "relation = :relation, asked_by = :asked_by, identity = :identity, "
                "identity_on = :identity_on, extended_on = :extended_on, "
                "extension_reason = :extension_reason, answered_on = :answered_on, "
                "answered_by = :answered_by, withdrawn_on = :withdrawn_on, note = :note "
                "WHERE id = :id"_s);
    const auto changed = bindAll(query, request).bind("id"_L1, request.id).change();
    if (!changed) {
        return changed.error();
    }
    return *changed > 0 ? Result<void>() : Error{ErrorCode::NotFound, u"access_request"_s, {}, {}};
}

Result<AccessRequest> AccessRequestRepository::find(AccessRequestId id)
{
    Query query(m_database, u"SELECT "_s + kColumns +
                                u" FROM access_request r WHERE r.id = :id ORDER BY r.id"_s);
    return query.bind("id"_L1, id).one(readRequest);
}

Result<std::vector<AccessRequest>> AccessRequestRepository::ofStudent(StudentId student)
{
    Query query(m_database, u"SELECT "_s + kColumns +
                                u" FROM access_request r WHERE r.student_id = :student "
                                "ORDER BY r.received_on DESC, r.id DESC"_s);
    return query.bind("student"_L1, student).list(readRequest);
}

Result<std::vector<OpenRequest>> AccessRequestRepository::all(bool closedAsWell)
{
    Query query(
        m_database,
        u"SELECT "_s + kColumns +
            u", CASE WHEN s.preferred_surname <> '' THEN s.preferred_surname ELSE s.surname END, "
            "CASE WHEN s.preferred_forename <> '' THEN s.preferred_forename ELSE s.forename END, "
            "CASE WHEN s.upn <> '' THEN s.upn ELSE s.external_key END "
            "FROM access_request r JOIN student s ON s.id = r.student_id "
            "WHERE :closed = 1 OR (r.answered_on IS NULL AND r.withdrawn_on IS NULL) "
            "ORDER BY r.received_on, r.id"_s);
    return query.bind("closed"_L1, closedAsWell).list(readOpen);
}

} // namespace freshstart
