// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/dialect.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace freshstart {

Database::Database(QString path, Mode mode, QString connectionName)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_connectionName(std::move(connectionName))
{}

Database::~Database()
{
    {
        QSqlDatabase open = QSqlDatabase::database(m_connectionName, false);
        open.close();
    }
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    const QString name = u"freshstart-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(path, mode, name));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(path);
        connection.setConnectOptions(mode == Mode::ReadOnly ? u"QSQLITE_OPEN_READONLY"_s
                                                            : QString());
    }
    if (auto opened = database->reopen(); !opened) {
        return opened.error();
    }
    return database;
}

void Database::close()
{
    connection().close();
}

Result<void> Database::reopen()
{
    QSqlDatabase closed = connection();
    if (!closed.open()) {
        return dialect::toError(closed.lastError());
    }
    for (const QString& statement : dialect::sessionStatements(isReadOnly())) {
        if (auto done = run(statement); !done) {
            return done;
        }
    }
    return {};
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<void> Database::run(const QString& sql)
{
    QSqlQuery query(connection());
    if (!query.exec(sql)) {
        return said(query.lastError());
    }
    return {};
}

Error Database::said(const QSqlError& error)
{
    const Error met = dialect::toError(error);
    // Only the journal beside the file is opened while it is at work.
    const bool closedToUs = met.code == ErrorCode::CannotOpen || met.code == ErrorCode::ReadOnly;
    if (!m_mayWrite || (!closedToUs && met.code != ErrorCode::StorageFailed)) {
        return met;
    }
    if (const auto may = mayWrite(); !may) {
        return may.error();
    }
    return closedToUs ? Error{ErrorCode::ReadOnly, u"at_work"_s, met.detail, {}} : met;
}

} // namespace freshstart
