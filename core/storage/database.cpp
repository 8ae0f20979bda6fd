// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/dialect.h"
#include "core/storage/protected_vfs.h"
#include "core/storage/sealed_files.h"

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
    QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
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
    QStringList options;
    if (isReadOnly()) {
        options << u"QSQLITE_OPEN_READONLY"_s;
    }
    m_isProtected = m_path != ":memory:"_L1 && isProtectedFile(m_path);
    if (m_isProtected) {
        if (auto known = registerProtectedVfs(); !known) {
            return known;
        }
        options << u"QSQLITE_OPEN_URI"_s;
    }
    closed.setDatabaseName(m_isProtected ? protectedUri(m_path) : m_path);
    closed.setConnectOptions(options.join(u';'));
    static_cast<void>(takeTrouble()); // of an earlier file
    if (!closed.open()) {
        const Error error = dialect::toError(closed.lastError());
        // Qt's driver has brought an engine of its own, which does not know our files.
        const bool isOtherEngine = m_isProtected && error.code == ErrorCode::StorageFailed;
        return isOtherEngine ? Error{ErrorCode::ProtectionUnavailable, u"engine"_s, error.detail, {}}
                             : error;
    }
    QStringList statements = dialect::sessionStatements(isReadOnly());
    if (m_isProtected) {
        statements << u"SELECT COUNT(*) FROM sqlite_master"_s; // now, not later: is it whole?
    }
    for (const QString& statement : statements) {
        if (auto done = run(statement); !done) {
            // Another one is writing just now: that is said by whoever asks something of it.
            if (statement == statements.last() && done.error().code == ErrorCode::LockedByOther) {
                break;
            }
            closed.close();
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
        return dialect::toError(query.lastError());
    }
    return {};
}

} // namespace freshstart
