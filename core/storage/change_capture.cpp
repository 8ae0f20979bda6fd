// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_capture.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/table_columns.h"

#include <map>

using namespace Qt::StringLiterals;

// Triggers of the connection (TEMP) rather than of the file: they know the columns of the schema
// that is there, and another program that writes the file is not made to note what it does not know.

namespace freshstart {

namespace {

/// What stands in the trigger after the note of the change: the bytes that will be gone.
QString bytesNoted(const std::vector<TableColumn>& columns, bool onlyReplaced)
{
    QString statements;
    for (const TableColumn& column : columns) {
        if (column.isBlob) {
            statements += u"INSERT INTO captured_bytes (of_change, of_column, bytes) "
                          "SELECT (SELECT max(id) FROM captured_change), '%1', OLD.%1"_s.arg(
                              column.name);
            statements += onlyReplaced ? u" WHERE OLD.%1 IS NOT NEW.%1; "_s.arg(column.name)
                                       : u"; "_s;
        }
    }
    return statements;
}

Result<void> captureTable(Database& database, const QString& table)
{
    const auto columns = columnsOf(database, table);
    if (!columns) {
        return columns.error();
    }
    if (columns->empty()) {
        return Error{ErrorCode::NotFound, u"table"_s, table, {}};
    }
    const QString before = rowAsJson(*columns, u"OLD"_s);
    const QString after = rowAsJson(*columns, u"NEW"_s);
    struct Event {
        QString name;
        QString row;
        QString before;
        QString after;
        QString bytes;
    };
    const std::vector<Event> events{
        {u"INSERT"_s, u"NEW"_s, u"NULL"_s, after, {}},
        {u"UPDATE"_s, u"NEW"_s, before, after, bytesNoted(*columns, true)},
        {u"DELETE"_s, u"OLD"_s, before, u"NULL"_s, bytesNoted(*columns, false)}};
    for (const Event& event : events) {
        const auto made = database.run(
            u"CREATE TEMP TRIGGER IF NOT EXISTS captured_%1_%2 AFTER %2 ON main.%1 BEGIN "
            "INSERT INTO captured_change (of_table, of_row, before, after) "
            "VALUES ('%1', %3.rowid, %4, %5); %6 END"_s.arg(table, event.name, event.row, event.before,
                                                       event.after, event.bytes));
        if (!made) {
            return made;
        }
    }
    return {};
}

} // namespace

Result<void> startCapture(Database& database, const QStringList& tables)
{
    auto made = database.run(u"CREATE TEMP TABLE IF NOT EXISTS captured_change ("
                             "id INTEGER PRIMARY KEY, of_table TEXT NOT NULL, "
                             "of_row INTEGER NOT NULL, before TEXT, after TEXT)"_s);
    if (made) {
        // In memory like every temporary table (dialect.cpp), until the transaction ends.
        made = database.run(u"CREATE TEMP TABLE IF NOT EXISTS captured_bytes ("
                            "of_change INTEGER NOT NULL, of_column TEXT NOT NULL, bytes BLOB)"_s);
    }
    for (const QString& table : tables) {
        if (!made) {
            break;
        }
        made = captureTable(database, table);
    }
    return made;
}

Result<std::vector<RowChange>> takeCaptured(Database& database)
{
    std::map<qint64, QHash<QString, QByteArray>> bytes;
    Query kept(database,
               u"SELECT of_change, of_column, bytes FROM captured_bytes ORDER BY of_change"_s);
    const auto read = kept.forEach(
        [&bytes](const Row& row) { bytes[row.integer(0)].insert(row.text(1), row.bytes(2)); });
    if (!read) {
        return read.error();
    }
    Query query(database,
                u"SELECT of_table, of_row, before, after, id FROM captured_change ORDER BY id"_s);
    auto changes = query.list([&bytes](const Row& row) {
        const auto found = bytes.find(row.integer(4));
        return RowChange{row.text(0), row.integer(1), rowInJson(row.text(2)), rowInJson(row.text(3)),
                         found == bytes.end() ? QHash<QString, QByteArray>() : found->second};
    });
    if (!changes || changes->empty()) {
        return changes;
    }
    for (const QString& statement :
         {u"DELETE FROM captured_change"_s, u"DELETE FROM captured_bytes"_s}) {
        if (auto done = database.run(statement); !done) {
            return done.error();
        }
    }
    return changes;
}

} // namespace freshstart
