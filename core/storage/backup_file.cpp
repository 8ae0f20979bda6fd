// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup_file.h"

#include "core/protection/key_ring.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/durable_file.h"
#include "core/storage/file_probe.h"
#include "core/storage/migrator.h"
#include "core/storage/page_check.h"
#include "core/storage/retired_keys.h"
#include "core/storage/school_lock.h"
#include "core/storage/sealed_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr qint64 kLeftoverSeconds = 24 * 60 * 60;

Result<void> snapshotOf(const QString& source, const QString& target)
{
    auto database = Database::open(source, Database::Mode::ReadOnly);
    if (!database) {
        return database.error();
    }
    if (auto whole = checkPages(**database); !whole) {
        Error error = whole.error();
        error.field = error.field == "page"_L1 ? QString(kSchoolPage) : error.field;
        return error;
    }
    if (auto copied = dialect::snapshot(**database, target); !copied) {
        return copied.error();
    }
    return syncFile(target);
}

Result<void> prove(const QString& path)
{
    const auto opened = openProven(path);
    return opened ? Result<void>() : opened.error();
}

/// The copy is of an older version: brought up, without leaving a copy of the copy.
Result<void> bringUp(const QString& path, const Clock& clock)
{
    const auto scripts = builtInMigrations();
    if (!scripts) {
        return scripts.error();
    }
    auto database = Database::open(path);
    if (!database) {
        return database.error();
    }
    const MigrationReport report = Migrator(**database, *scripts, clock.now()).run();
    if (!report.backupPath.isEmpty()) {
        QFile::remove(report.backupPath);
    }
    const bool done = report.outcome == MigrationOutcome::Current ||
                      report.outcome == MigrationOutcome::Upgraded ||
                      report.outcome == MigrationOutcome::NewerCompatible;
    return done ? Result<void>() : report.error;
}

/// A copy of the backup under the ways in that the school has now: who was removed since does not come
/// back with an old backup, and one from before the protection does not lie plain beside it.
Result<void> copyForRestore(const QString& backup, const QString& school, const QString& prepared)
{
    if (const auto header = openableHeaderOf(school)) {
        return copySealed(backup, prepared, *header, {header->keyId, keyring::find(header->keyId)});
    }
    return copyDurably(backup, prepared);
}

/// The keys of other backups, which the restored file could not know of.
Result<void> carryKeys(const QString& backup, const QString& school, const QString& prepared)
{
    const auto now = openableHeaderOf(school);
    if (!now) {
        return {}; // nothing to carry, or nobody who could
    }
    auto from = Database::open(school, Database::Mode::ReadOnly);
    auto to = Database::open(prepared);
    if (!from || !to) {
        return to ? Result<void>() : to.error(); // a damaged school is the reason to restore
    }
    auto carried = carryRetiredKeys(**from, **to);
    const auto then = openableHeaderOf(backup);
    if (carried && then && then->keyId != now->keyId) {
        carried = retireKey(**to, {then->keyId, keyring::find(then->keyId)});
    }
    return carried;
}

Result<QString> putAside(const QString& school, const Clock& clock)
{
    if (!QFileInfo::exists(school)) {
        return QString();
    }
    const QString aside =
        u"%1.before-restore.%2"_s.arg(school, clock.now().toUTC().toString(u"yyyyMMdd-hhmmss"_s));
    // A crash may have left a journal, and only the two together are the school.
    for (const QString& part : {QString(), u"-journal"_s}) {
        if (QFileInfo::exists(school + part)) {
            if (auto copied = copyDurably(school + part, aside + part); !copied) {
                return copied.error();
            }
        }
    }
    return aside;
}

} // namespace

Result<std::unique_ptr<Database>> openProven(const QString& path)
{
    if (auto ours = probeFile(path); !ours) {
        return ours.error();
    }
    const auto scripts = builtInMigrations();
    if (!scripts) {
        return scripts.error();
    }
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database) {
        return database;
    }
    Migrator migrator(**database, *scripts, {});
    const MigrationReport report = migrator.inspect();
    if (report.outcome != MigrationOutcome::Current &&
        report.outcome != MigrationOutcome::NewerCompatible) {
        return report.error;
    }
    if (auto sound = migrator.checkThoroughly(); !sound) {
        return sound.error();
    }
    return database;
}

Result<void> writeBackup(const QString& source, const QString& target,
                         const std::function<bool()>& goOn)
{
    const auto stopped = [&goOn] { return goOn && !goOn(); };
    if (QFileInfo::exists(target)) {
        return Error{ErrorCode::AlreadyExists, {}, {}, {}};
    }
    const GrowingFile growing(target);
    if (target.startsWith(QFileInfo(source).absolutePath() + u'/')) {
        if (auto copied = snapshotOf(source, growing.path()); !copied) {
            return copied;
        }
    } else {
        // Whoever writes into the school's file waits for the snapshot: it must not take as long as
        // a slow share does.
        const GrowingFile nearby(source);
        if (auto copied = snapshotOf(source, nearby.path()); !copied) {
            return copied;
        }
        if (stopped()) {
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        }
        if (auto copied = copyDurably(nearby.path(), growing.path()); !copied) {
            return copied;
        }
    }
    if (stopped()) {
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    if (auto sound = prove(growing.path()); !sound) {
        return sound;
    }
    if (stopped()) {
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    return renameOver(growing.path(), target);
}

void removeLeftovers(const QString& folder, const QDateTime& now)
{
    const QFileInfoList parts = QDir(folder).entryInfoList({u"*.????????.part"_s}, QDir::Files);
    for (const QFileInfo& part : parts) {
        if (part.lastModified().secsTo(now) > kLeftoverSeconds) {
            QFile::remove(part.filePath());
        }
    }
}

Result<QString> prepareRestore(const QString& backup, const QString& school, const Clock& clock)
{
    const QString prepared = school + u".restoring"_s;
    QFile::remove(prepared); // of a try that was cut off
    QFile::remove(prepared + u"-journal"_s);
    if (auto copied = copyForRestore(backup, school, prepared); !copied) {
        return copied.error();
    }
    auto ready = bringUp(prepared, clock);
    if (ready) {
        ready = carryKeys(backup, school, prepared);
    }
    if (ready) {
        ready = prove(prepared);
    }
    if (!ready) {
        QFile::remove(prepared);
        return ready.error();
    }
    return prepared;
}

Result<QString> restoreClosed(const QString& backup, const QString& school, const Clock& clock,
                              const std::function<Result<void>(const QString&)>& complete)
{
    const auto lock = SchoolLock::take(school);
    if (!lock) {
        return lock.error();
    }
    const auto prepared = prepareRestore(backup, school, clock);
    if (!prepared) {
        return prepared.error();
    }
    if (auto completed = complete ? complete(*prepared) : Result<void>(); !completed) {
        QFile::remove(*prepared);
        return completed.error();
    }
    const auto aside = putAside(school, clock);
    auto replaced = aside ? Result<void>() : aside.error();
    if (replaced) {
        QFile::remove(school + u"-journal"_s); // it would be played into the other file
        replaced = renameOver(*prepared, school);
    }
    if (!replaced) {
        QFile::remove(*prepared);
        return replaced.error();
    }
    return aside;
}

} // namespace freshstart
