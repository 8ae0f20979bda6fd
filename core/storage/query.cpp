// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include "core/storage/database.h"

#include <QSqlError>
#include <QVariant>

namespace freshstart {

namespace {

QString placeholder(QLatin1StringView name)
{
    return QString(QLatin1Char(':') + name);
}

} // namespace

Query::Query(Database& database, const QString& sql)
    : m_database(database)
    , m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Query& Query::bind(QLatin1StringView name, const QString& value)
{
    // A null QString would be stored as NULL; "nothing written" is an empty text in our tables.
    m_query.bindValue(placeholder(name), value.isNull() ? QString(QLatin1String("")) : value);
    return *this;
}

Query& Query::bind(QLatin1StringView name, int value)
{
    m_query.bindValue(placeholder(name), value);
    return *this;
}

Query& Query::bind(QLatin1StringView name, qint64 value)
{
    m_query.bindValue(placeholder(name), value);
    return *this;
}

Query& Query::bind(QLatin1StringView name, bool value)
{
    return bind(name, value ? 1 : 0);
}

Query& Query::bind(QLatin1StringView name, QDate value)
{
    return value.isValid() ? bind(name, value.toString(Qt::ISODate)) : bindNull(name);
}

Query& Query::bind(QLatin1StringView name, QTime value)
{
    return value.isValid() ? bind(name, value.toString(Qt::ISODate)) : bindNull(name);
}

Query& Query::bind(QLatin1StringView name, const QDateTime& value)
{
    return value.isValid() ? bind(name, value.toString(Qt::ISODate)) : bindNull(name);
}

Query& Query::bind(QLatin1StringView name, const QByteArray& value)
{
    if (value.isEmpty()) {
        return bindNull(name);
    }
    m_query.bindValue(placeholder(name), value);
    return *this;
}

Query& Query::bindNull(QLatin1StringView name)
{
    m_query.bindValue(placeholder(name), QVariant());
    return *this;
}

Result<void> Query::exec()
{
    if (!m_prepared || !m_query.exec()) {
        return failure();
    }
    return {};
}

Result<qint64> Query::insert()
{
    if (auto done = exec(); !done) {
        return done.error();
    }
    const qint64 number = m_query.lastInsertId().toLongLong();
    if (auto done = finish(); !done) {
        return done.error();
    }
    return number;
}

Result<int> Query::change()
{
    if (auto done = exec(); !done) {
        return done.error();
    }
    const int changed = m_query.numRowsAffected();
    if (auto done = finish(); !done) {
        return done.error();
    }
    return changed;
}

Result<void> Query::finish()
{
    if (m_query.lastError().isValid()) {
        return failure();
    }
    m_query.finish();
    return {};
}

Error Query::failure() const
{
    return m_database.said(m_query.lastError());
}

} // namespace freshstart
