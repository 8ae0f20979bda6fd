// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/row.h"

#include <QSqlQuery>
#include <QString>

#include <optional>
#include <vector>

namespace freshstart {

class Database;

/// One prepared statement. Bind by name, then exec(), one(), optional(), list() or insert().
/// A statement that cannot be prepared reports that at the first use. Values are never logged.
class Query
{
public:
    Query(Database& database, const QString& sql);

    Query& bind(QLatin1StringView name, const QString& value);
    Query& bind(QLatin1StringView name, int value);
    Query& bind(QLatin1StringView name, qint64 value);
    Query& bind(QLatin1StringView name, bool value);              ///< stored as 0 or 1
    Query& bind(QLatin1StringView name, QDate value);             ///< ISO 8601; invalid is NULL
    Query& bind(QLatin1StringView name, QTime value);             ///< "hh:mm:ss"; invalid is NULL
    Query& bind(QLatin1StringView name, const QDateTime& value);  ///< ISO 8601; invalid is NULL
    Query& bind(QLatin1StringView name, const QByteArray& value); ///< empty is NULL
    template<class Tag>
    Query& bind(QLatin1StringView name, Id<Tag> id)
    {
        return bind(name, id.number);
    }
    template<class T>
    Query& bind(QLatin1StringView name, const std::optional<T>& value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }
    Query& bindNull(QLatin1StringView name);

    [[nodiscard]] Result<void> exec();
    /// Runs an INSERT and gives the new row's number.
    [[nodiscard]] Result<qint64> insert();
    /// Runs the statement and gives the number of rows it changed.
    [[nodiscard]] Result<int> change();

    /// Calls read(row) for each row.
    template<class Read>
    [[nodiscard]] Result<void> forEach(Read read)
    {
        if (auto done = exec(); !done) {
            return done;
        }
        while (m_query.next()) {
            read(Row(m_query));
        }
        return finish();
    }
    template<class Read>
    [[nodiscard]] auto list(Read read) -> Result<std::vector<decltype(read(std::declval<Row>()))>>
    {
        std::vector<decltype(read(std::declval<Row>()))> rows;
        if (auto done = forEach([&](const Row& row) { rows.push_back(read(row)); }); !done) {
            return done.error();
        }
        return rows;
    }
    /// The first row, or nothing.
    template<class Read>
    [[nodiscard]] auto optional(Read read)
        -> Result<std::optional<decltype(read(std::declval<Row>()))>>
    {
        std::optional<decltype(read(std::declval<Row>()))> found;
        if (auto done = exec(); !done) {
            return done.error();
        }
        if (m_query.next()) {
            found = read(Row(m_query));
        }
        if (auto done = finish(); !done) {
            return done.error();
        }
        return found;
    }
    /// The first row; NotFound where there is none.
    template<class Read>
    [[nodiscard]] auto one(Read read) -> Result<decltype(read(std::declval<Row>()))>
    {
        auto found = optional(read);
        if (!found) {
            return found.error();
        }
        if (!*found) {
            return Error{ErrorCode::NotFound, {}, {}, {}};
        }
        return std::move(**found);
    }

private:
    [[nodiscard]] Result<void>
    finish(); ///< reports an error met while stepping, frees the statement
    [[nodiscard]] Error failure() const;

    Database& m_database;
    QSqlQuery m_query;
    bool m_prepared = false;
};

} // namespace freshstart
