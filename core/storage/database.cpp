// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/dialect.h"
#include "core/storage/engine_layers.h"
#include "core/storage/page_check.h"
#include "core/storage/sealed_files.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString nameFor(const QString& path, bool isProtected, bool isNew)
{
    if (isProtected) {
        return protectedUri(path);
    }
    return isNew ? plainUri(path, true) : path;
}

} // namespace

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
    const bool isFile = m_path != ":memory:"_L1;
    m_isProtected = isFile && isProtectedFile(m_path);
    if (auto known = registerEngineLayers(); !known && m_isProtected) {
        return known;
    }
    if (isFile) {
        options << u"QSQLITE_OPEN_URI"_s; // also for names of copies
    }
    const bool isNew = isFile && !isReadOnly() && QFileInfo(m_path).size() == 0;
    closed.setDatabaseName(nameFor(m_path, m_isProtected, isNew));
    closed.setConnectOptions(options.join(u';'));
    static_cast<void>(takeTrouble()); // of an earlier file
    if (!closed.open()) {
        const Error error = dialect::toError(closed.lastError());
        // Qt's driver has brought an engine of its own, which does not know our files.
        const bool isOtherEngine = m_isProtected && error.code == ErrorCode::StorageFailed;
        return isOtherEngine ? Error{ErrorCode::ProtectionUnavailable, u"engine"_s, error.detail, {}}
                             : error;
    }
    if (isNew) {
        wantPageSums(*this);
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
