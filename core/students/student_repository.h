// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/query.h"
#include "core/students/student.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace freshstart {

class Database;

/// Students with their contacts, professionals and statuses. Statements are prepared once and kept,
/// so one repository serves a whole import. The caller owns the transaction.
class StudentRepository
{
public:
    explicit StudentRepository(Database& database);

    [[nodiscard]] Result<StudentId> add(const StudentRecord& record, const QDateTime& now);
    [[nodiscard]] Result<void> update(const StudentRecord& record, const QDateTime& now);

    [[nodiscard]] Result<StudentRecord> find(StudentId id); ///< NotFound where there is none
    [[nodiscard]] Result<std::optional<StudentId>> findByUpn(const QString& upn);
    [[nodiscard]] Result<std::optional<StudentId>> findByExternalKey(const QString& key);
    /// Names are compared by their search keys: "OBrien" is "O'Brien".
    [[nodiscard]] Result<std::vector<StudentId>>
    findByNameAndBirth(const QString& surname, const QString& forename, std::optional<QDate> birth);

    /// Every student, complete, ordered by name: five queries, however many there are.
    [[nodiscard]] Result<std::vector<StudentRecord>> all();
    /// The list, ordered by name, with the statuses in force on the date.
    [[nodiscard]] Result<std::vector<StudentRow>> rows(QDate on);
    [[nodiscard]] Result<int> count();

private:
    using Statement = std::optional<Query>;

    Query& prepared(Statement& statement, const char16_t* sql);
    [[nodiscard]] Result<void> addParts(StudentId id, const StudentRecord& record);
    [[nodiscard]] Result<void> removeParts(StudentId id);
    [[nodiscard]] Result<void> readParts(StudentRecord& record);
    [[nodiscard]] Result<std::optional<StudentId>> firstId(Query& query);

    Database& m_database;
    Statement m_add;
    Statement m_update;
    Statement m_find;
    Statement m_byUpn;
    Statement m_byKey;
    Statement m_addContact;
    Statement m_addProfessional;
    Statement m_addStatus;
    Statement m_contacts;
    Statement m_professionals;
    Statement m_statuses;
    Statement m_removeContacts;
    Statement m_removeProfessionals;
    Statement m_removeStatuses;
    Statement m_addElsewhere;
    Statement m_elsewhere;
    Statement m_removeElsewhere;
};

/// What the list is searched by: names, preferred names, form and UPN, folded (base/text).
QString searchKeyOf(const StudentDetails& details);
/// Orders the list: shown surname, then shown forename. Two spaces stand between them, so that
/// every "Smith" comes before the first "Smith Jones".
QString sortKeyOf(const StudentDetails& details);

} // namespace freshstart
