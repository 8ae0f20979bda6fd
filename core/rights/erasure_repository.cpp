// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/erasure_repository.h"

#include "core/rights/owned_tables.h"
#include "core/storage/change_capture.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

Result<std::map<QString, int>> ErasureRepository::count(StudentId student)
{
    std::map<QString, int> counts;
    for (const OwnedTable& table : ownedTables()) {
        Query query(m_database,
                    u"SELECT COUNT(*) FROM %1 WHERE %2"_s.arg(table.table, conditionOf(table)));
        const auto rows =
            query.bind("student"_L1, student).one([](const Row& row) { return row.number(0); });
        if (!rows) {
            return rows.error();
        }
        if (*rows > 0) {
            counts.emplace(table.table, *rows);
        }
    }
    return counts;
}

Result<std::vector<StudentId>> ErasureRepository::numbersOf(StudentId student)
{
    Query query(m_database, u"SELECT gone_id FROM student_merge WHERE kept_id = :student "
                            "ORDER BY id"_s);
    auto numbers =
        query.bind("student"_L1, student).list([](const Row& row) { return row.id<StudentId>(0); });
    if (numbers) {
        numbers->insert(numbers->begin(), student);
    }
    return numbers;
}

/// A draft is known by its form and the number of what it is about: the student of a new meeting,
/// a prevention meeting, else a welcome back meeting.
Result<void> ErasureRepository::removeDrafts(StudentId student)
{
    Query query(m_database,
                u"DELETE FROM form_draft WHERE "
                "(form LIKE '%\\_new' ESCAPE '\\' AND subject = :student) "
                "OR (form = 'prevention_meeting' AND subject IN "
                "(SELECT id FROM prevention_meeting WHERE student_id = :student)) "
                "OR (form NOT LIKE '%\\_new' ESCAPE '\\' AND form <> 'prevention_meeting' "
                "AND subject IN (SELECT w.id FROM welcome_back w JOIN suspension s "
                "ON s.id = w.suspension_id WHERE s.student_id = :student))"_s);
    return query.bind("student"_L1, student).exec();
}

Result<void> ErasureRepository::removeRows(StudentId student)
{
    const auto tables = ownedTables();
    for (auto table = tables.rbegin(); table != tables.rend();
         ++table) { // parts before their whole
        Query query(m_database,
                    u"DELETE FROM %1 WHERE %2"_s.arg(table->table, conditionOf(*table)));
        if (auto done = query.bind("student"_L1, student).exec(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> ErasureRepository::forgetCaptured()
{
    const auto taken = takeCaptured(m_database);
    return taken ? Result<void>() : taken.error();
}

Result<void> ErasureRepository::compact()
{
    return m_database.run(u"VACUUM"_s);
}

} // namespace freshstart
