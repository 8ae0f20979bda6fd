// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_reversal.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/table_columns.h"

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr auto kRow = "of_row"_L1;

QStringList each(const QStringList& columns, const QString& pattern)
{
    QStringList parts;
    for (const QString& column : columns) {
        parts.append(pattern.arg(column));
    }
    return parts;
}

void bindValue(Query& query, const QString& column, const QJsonValue& value)
{
    const QByteArray name = column.toLatin1();
    const QLatin1StringView place(name);
    if (value.isNull() || value.isUndefined()) {
        query.bindNull(place);
    } else if (value.isDouble()) {
        query.bind(place, value.toInteger()); // the schema has no fractions
    } else {
        query.bind(place, value.toString());
    }
}

/// One table: its statements are prepared once, for an import changes thousands of rows.
class Table
{
public:
    static Result<std::unique_ptr<Table>> of(Database& database, const QString& name)
    {
        std::unique_ptr<Table> table(new Table(database, name));
        const auto columns = columnsOf(database, name);
        if (!columns) {
            return columns.error();
        }
        for (const TableColumn& column : *columns) {
            (column.isBlob ? table->m_blobs : table->m_columns).append(column.name);
        }
        table->prepare(rowAsJson(*columns, name));
        return table;
    }

    /// The row as a trigger would note it; empty where there is none.
    Result<QJsonObject> read(qint64 row)
    {
        const auto text = m_read->bind(kRow, row).optional([](const Row& r) { return r.text(0); });
        if (!text) {
            return text.error();
        }
        return rowInJson(text->value_or(QString()));
    }

    Result<void> remove(qint64 row) { return m_remove->bind(kRow, row).exec(); }

    Result<void> insert(const RowChange& change)
    {
        bindAll(*m_insert, change);
        for (const QString& blob : m_blobs) {
            const QByteArray name = blob.toLatin1();
            m_insert->bind(QLatin1StringView(name), change.bytes.value(blob));
        }
        return m_insert->exec();
    }

    Result<void> update(const RowChange& change)
    {
        bindAll(*m_update, change);
        if (auto done = m_update->exec(); !done) {
            return done;
        }
        // By the number that the row has now, should that be what was changed.
        const QJsonValue own = change.before.value(u"id"_s);
        const qint64 row = own.isDouble() ? own.toInteger() : change.row;
        for (auto blob = change.bytes.begin(); blob != change.bytes.end(); ++blob) {
            Query query(m_database, u"UPDATE %1 SET %2 = :bytes WHERE rowid = :of_row"_s
                                        .arg(m_name, blob.key()));
            if (auto done = query.bind("bytes"_L1, *blob).bind(kRow, row).exec(); !done) {
                return done;
            }
        }
        return {};
    }

private:
    Table(Database& database, QString name)
        : m_database(database)
        , m_name(std::move(name))
    {}

    void prepare(const QString& asJson)
    {
        m_read = std::make_unique<Query>(
            m_database,
            u"SELECT %1 FROM %2 WHERE rowid = :of_row ORDER BY 1"_s.arg(asJson, m_name));
        m_remove = std::make_unique<Query>(m_database,
                                           u"DELETE FROM %1 WHERE rowid = :of_row"_s.arg(m_name));
        const QStringList all = m_columns + m_blobs;
        m_insert = std::make_unique<Query>(
            m_database, u"INSERT INTO %1 (rowid, %2) VALUES (:of_row, %3)"_s.arg(
                            m_name, all.join(u", "_s), each(all, u":%1"_s).join(u", "_s)));
        m_update = std::make_unique<Query>(
            m_database, u"UPDATE %1 SET %2 WHERE rowid = :of_row"_s.arg(
                            m_name, each(m_columns, u"%1 = :%1"_s).join(u", "_s)));
    }

    void bindAll(Query& query, const RowChange& change) const
    {
        query.bind(kRow, change.row);
        for (const QString& column : m_columns) {
            bindValue(query, column, change.before.value(column));
        }
    }

    Database& m_database;
    QString m_name;
    QStringList m_columns;
    QStringList m_blobs;
    std::unique_ptr<Query> m_read;
    std::unique_ptr<Query> m_remove;
    std::unique_ptr<Query> m_insert;
    std::unique_ptr<Query> m_update;
};

QJsonObject without(QJsonObject row, const QStringList& derived)
{
    for (const QString& column : derived) {
        row.remove(column);
    }
    return row;
}

Result<void> takeBackOne(Table& table, const RowChange& change, const QStringList& derived)
{
    const auto present = table.read(change.row);
    if (!present) {
        return present.error();
    }
    if (without(*present, derived) != without(change.after, derived)) {
        return Error{ErrorCode::CannotUndo, u"changed_since"_s, change.table, {}};
    }
    if (change.before.isEmpty()) {
        return table.remove(change.row);
    }
    return change.after.isEmpty() ? table.insert(change) : table.update(change);
}

} // namespace

Result<void> takeBack(Database& database, const std::vector<RowChange>& changes,
                      const QStringList& derived)
{
    if (auto done = database.run(u"PRAGMA defer_foreign_keys = ON"_s); !done) {
        return done;
    }
    std::map<QString, std::unique_ptr<Table>> tables;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        auto& table = tables[change->table];
        if (!table) {
            auto made = Table::of(database, change->table);
            if (!made) {
                return made.error();
            }
            table = std::move(*made);
        }
        if (auto done = takeBackOne(*table, *change, derived); !done) {
            return done;
        }
    }
    return {};
}

} // namespace freshstart
