// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/owned_rows_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/table_columns.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Whose the row of a table is, by the tables above it.
QString ownerOf(const OwnedTable& table)
{
    if (table.owner == "suspension_id"_L1) {
        return u"(SELECT s.student_id FROM suspension s WHERE s.id = t.suspension_id)"_s;
    }
    if (table.owner == "welcome_back_id"_L1) {
        return u"(SELECT s.student_id FROM welcome_back w JOIN suspension s "
               "ON s.id = w.suspension_id WHERE w.id = t.welcome_back_id)"_s;
    }
    if (table.owner == "prevention_id"_L1) {
        return u"(SELECT p.student_id FROM prevention_meeting p WHERE p.id = t.prevention_id)"_s;
    }
    return u"t."_s + table.owner;
}

} // namespace

Result<QStringList> OwnedRowsRepository::columnsOf(const QString& table)
{
    const auto columns = freshstart::columnsOf(m_database, table);
    if (!columns) {
        return columns.error();
    }
    QStringList names;
    for (const TableColumn& column : *columns) {
        if (!column.isBlob) {
            names.append(column.name);
        }
    }
    return names;
}

Result<std::vector<StoredRow>> OwnedRowsRepository::of(StudentId student, const OwnedTable& table)
{
    const auto columns = freshstart::columnsOf(m_database, table.table);
    if (!columns) {
        return columns.error();
    }
    Query query(m_database, u"SELECT t.rowid, %1 FROM %2 t WHERE %3 ORDER BY t.rowid"_s.arg(
                                rowAsJson(*columns, u"t"_s), table.table, conditionOf(table)));
    return query.bind("student"_L1, student).list([&table](const Row& row) {
        return StoredRow{table.table, row.integer(0), rowInJson(row.text(1))};
    });
}

Result<std::vector<StoredRow>> OwnedRowsRepository::of(StudentId student)
{
    std::vector<StoredRow> all;
    for (const OwnedTable& table : ownedTables()) {
        auto rows = of(student, table);
        if (!rows) {
            return rows.error();
        }
        std::ranges::move(*rows, std::back_inserter(all));
    }
    return all;
}

Result<void>
OwnedRowsRepository::ofOthers(StudentId student, const OwnedTable& table,
                              const std::function<void(const StoredRow&, StudentId)>& look)
{
    const auto columns = freshstart::columnsOf(m_database, table.table);
    if (!columns) {
        return columns.error();
    }
    Query query(m_database,
                u"SELECT t.rowid, %1, %2 AS owner FROM %3 t WHERE owner <> :student "
                "ORDER BY t.rowid"_s.arg(rowAsJson(*columns, u"t"_s), ownerOf(table), table.table));
    return query.bind("student"_L1, student).forEach([&](const Row& row) {
        look({table.table, row.integer(0), rowInJson(row.text(1))}, row.id<StudentId>(2));
    });
}

Result<QString> OwnedRowsRepository::fingerprint(StudentId student)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const OwnedTable& table : ownedTables()) {
        if (table.table == "student_merge"_L1) {
            continue; // says what was done to the record, and is no part of it
        }
        const auto rows = of(student, table);
        if (!rows) {
            return rows.error();
        }
        for (const StoredRow& row : *rows) {
            hash.addData(table.table.data());
            hash.addData(QByteArray::number(row.row));
            hash.addData(QJsonDocument(row.values).toJson(QJsonDocument::Compact));
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace freshstart
