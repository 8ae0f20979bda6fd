// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/durable_file.h"
#include "core/storage/foreign_schema.h"
#include "core/storage/page_check.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString createVersionTable()
{
    return u"CREATE TABLE IF NOT EXISTS schema_version ("
           "number INTEGER NOT NULL PRIMARY KEY, "
           "description TEXT NOT NULL, "
           "min_compatible INTEGER NOT NULL, "
           "applied_at TEXT NOT NULL) STRICT"_s;
}

Error damaged(const QString& detail)
{
    return Error{ErrorCode::DamagedDatabase, {}, detail, {}};
}

Result<void> soundOrNot(Database& database, const QString& pragma)
{
    const auto said = Query(database, pragma).one([](const Row& row) { return row.text(0); });
    if (!said) {
        return said.error();
    }
    return *said == "ok"_L1 ? Result<void>() : damaged(u"integrity check failed"_s);
}

MigrationReport ended(MigrationReport report, Error error)
{
    report.outcome =
        error.code == ErrorCode::DamagedDatabase || error.code == ErrorCode::NotADatabase
            ? MigrationOutcome::Damaged
            : MigrationOutcome::Failed;
    report.error = std::move(error);
    return report;
}

} // namespace

Migrator::Migrator(Database& database, std::vector<MigrationScript> scripts, QDateTime now)
    : m_database(database)
    , m_scripts(std::move(scripts))
    , m_now(std::move(now))
{}

int Migrator::newest() const
{
    return m_scripts.empty() ? 0 : m_scripts.back().number;
}

MigrationReport Migrator::run()
{
    const MigrationReport found = inspect();
    return found.outcome == MigrationOutcome::Current ? upgrade() : found;
}

MigrationReport Migrator::inspect()
{
    MigrationReport report;
    const auto found = foundVersion();
    if (!found) {
        return ended(report, found.error());
    }
    report.from = report.to = *found;
    auto sound = checkQuickly();
    if (sound) {
        sound = refuseForeignSchema(m_database, m_scripts);
    }
    if (!sound) {
        return ended(report, sound.error());
    }
    return report.from > newest() ? judgeNewer(report) : report;
}

MigrationReport Migrator::upgrade()
{
    MigrationReport report;
    const auto found = foundVersion();
    if (!found) {
        return ended(report, found.error());
    }
    report.from = report.to = *found;
    if (report.from >= newest()) {
        return report.from > newest() ? judgeNewer(report) : report;
    }
    if (m_database.isReadOnly()) {
        return ended(report, Error{ErrorCode::ReadOnly, {}, u"an upgrade is needed"_s, {}});
    }
    if (report.from > 0) {
        // The thorough check reads every index too: worth its time before the file is changed.
        if (auto sound = checkThoroughly(); !sound) {
            return ended(report, sound.error());
        }
        const auto copy = backUp(newest());
        if (!copy) {
            return ended(report, copy.error());
        }
        report.backupPath = *copy;
    }
    return applyAll(report);
}

MigrationReport Migrator::judgeNewer(MigrationReport report)
{
    const auto oldest = oldestAllowed();
    if (!oldest) {
        return ended(report, oldest.error());
    }
    if (*oldest <= newest()) {
        report.outcome = MigrationOutcome::NewerCompatible;
        return report;
    }
    report.outcome = MigrationOutcome::NewerIncompatible;
    report.error = Error{ErrorCode::NewerDatabase,
                         {},
                         u"schema %1, this program knows %2"_s.arg(report.from).arg(newest()),
                         {QString::number(report.from), QString::number(newest())}};
    return report;
}

MigrationReport Migrator::applyAll(MigrationReport report)
{
    for (const MigrationScript& script : m_scripts) {
        if (script.number <= report.from) {
            continue;
        }
        if (auto done = apply(script); !done) {
            Error error = done.error();
            error.detail = u"migration %1: %2"_s.arg(script.number).arg(error.detail);
            // What the engine says of a bad statement is no answer; a full disk or a lock is.
            if (error.code == ErrorCode::StorageFailed || error.code == ErrorCode::Invalid ||
                error.code == ErrorCode::Duplicate) {
                error.code = ErrorCode::MigrationFailed;
            }
            return ended(report, error);
        }
        report.to = script.number;
    }
    report.outcome = MigrationOutcome::Upgraded;
    return report;
}

Result<int> Migrator::foundVersion()
{
    return Query(m_database, u"PRAGMA user_version"_s).one([](const Row& row) {
        return row.number(0);
    });
}

Result<int> Migrator::oldestAllowed()
{
    return Query(m_database, u"SELECT MAX(min_compatible) FROM schema_version ORDER BY 1"_s)
        .one([](const Row& row) { return row.number(0); });
}

Result<void> Migrator::checkQuickly()
{
    return soundOrNot(m_database, u"PRAGMA quick_check(1)"_s);
}

Result<void> Migrator::checkThoroughly()
{
    auto sound = checkPages(m_database);
    if (sound) {
        sound = soundOrNot(m_database, u"PRAGMA integrity_check(1)"_s);
    }
    return sound ? checkReferences() : sound;
}

Result<void> Migrator::checkReferences()
{
    const auto broken = Query(m_database, u"PRAGMA foreign_key_check"_s).list([](const Row& row) {
        return row.text(0);
    });
    if (!broken) {
        return broken.error();
    }
    return broken->empty() ? Result<void>() : damaged(u"foreign key check: "_s + broken->front());
}

Result<QString> Migrator::backUp(int toVersion)
{
    if (m_database.path() == ":memory:"_L1) {
        return QString();
    }
    const QString target = u"%1.before-version-%2.%3"_s.arg(m_database.path())
                               .arg(toVersion)
                               .arg(m_now.toUTC().toString(u"yyyyMMdd-hhmmss"_s));
    if (QFileInfo::exists(target)) {
        return Error{ErrorCode::AlreadyExists, {}, u"the copy before the upgrade"_s, {}};
    }
    const GrowingFile growing(target);
    if (auto copied = dialect::snapshot(m_database, growing.path()); !copied) {
        return copied.error();
    }
    auto done = syncFile(growing.path());
    if (done) {
        done = checkCopy(growing.path());
    }
    if (done) {
        done = renameOver(growing.path(), target); // only when it is proven
    }
    return done ? Result<QString>(target) : done.error();
}

Result<void> Migrator::checkCopy(const QString& path)
{
    auto copy = Database::open(path, Database::Mode::ReadOnly);
    return copy ? Migrator(**copy, m_scripts, m_now).checkThoroughly() : copy.error();
}

Result<void> Migrator::apply(const MigrationScript& script)
{
    if (!script.foreignKeysOff) {
        return applyInTransaction(script);
    }
    // Inside a transaction the pragma does nothing: switch around it.
    if (auto off = m_database.run(u"PRAGMA foreign_keys = OFF"_s); !off) {
        return off;
    }
    auto done = applyInTransaction(script);
    auto on = m_database.run(u"PRAGMA foreign_keys = ON"_s);
    return done ? on : done;
}

Result<void> Migrator::applyInTransaction(const MigrationScript& script)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    QStringList statements{createVersionTable()};
    statements << script.statements;
    for (const QString& statement : statements) {
        if (auto done = m_database.run(statement); !done) {
            return done;
        }
    }
    if (auto whole = checkReferences(); !whole) {
        // Our step broke it, not the disk.
        return Error{ErrorCode::MigrationFailed, {}, whole.error().detail, {}};
    }
    Query row(m_database,
              u"INSERT INTO schema_version (number, description, min_compatible, applied_at)"
              " VALUES (:number, :description, :min_compatible, :applied_at)"_s);
    row.bind("number"_L1, script.number)
        .bind("description"_L1, script.description)
        .bind("min_compatible"_L1, script.minCompatible)
        .bind("applied_at"_L1, m_now.toUTC());
    if (auto done = row.exec(); !done) {
        return done;
    }
    for (const QString& mark : dialect::versionStatements(script.number)) {
        if (auto done = m_database.run(mark); !done) {
            return done;
        }
    }
    return transaction.commit();
}

} // namespace freshstart
