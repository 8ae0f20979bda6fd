// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/school_file.h"

#include "core/storage/backup_file.h"
#include "core/storage/database.h"
#include "core/storage/durable_file.h"
#include "core/storage/engine_layers.h"
#include "core/storage/file_probe.h"
#include "core/storage/private_file.h"
#include "core/storage/retired_keys.h"
#include "core/storage/school_lock.h"
#include "core/storage/summed_file.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// What a migration report means for the opening: nothing, or why it must not go on.
Result<void> judge(const MigrationReport& report)
{
    switch (report.outcome) {
    case MigrationOutcome::Current:
    case MigrationOutcome::Upgraded:
    case MigrationOutcome::NewerCompatible:
        return {};
    case MigrationOutcome::NewerIncompatible:
    case MigrationOutcome::Damaged:
    case MigrationOutcome::Failed:
        break;
    }
    return report.error;
}

/// Looks at the file through a connection that cannot write. False: a crash left its journal, so
/// the engine must be let in with the right to write to put the file in order first.
Result<bool> inspectUntouched(const QString& path, const std::vector<MigrationScript>& scripts,
                              const Clock& clock)
{
    if (QFileInfo::exists(path + "-journal"_L1)) {
        return false;
    }
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database) {
        return database.error();
    }
    if (auto fine = judge(Migrator(**database, scripts, clock.now()).inspect()); !fine) {
        return fine.error();
    }
    return true;
}

} // namespace

SchoolFile::SchoolFile(QString path, ReadOnlyReason readOnlyReason)
    : m_path(std::move(path))
    , m_readOnlyReason(readOnlyReason)
{}

SchoolFile::~SchoolFile() = default;

Result<std::unique_ptr<SchoolFile>> SchoolFile::open(const QString& path, const Clock& clock,
                                                     Access access)
{
    if (auto ours = probeFile(path); !ours) {
        return ours.error();
    }
    const auto scripts = builtInMigrations();
    if (!scripts) {
        return scripts.error();
    }
    const auto inspected = inspectUntouched(path, *scripts, clock);
    if (!inspected) {
        return inspected.error();
    }
    ReadOnlyReason reason = ReadOnlyReason::None;
    if (access == Access::ReadOnly) {
        reason = ReadOnlyReason::Wanted;
    } else if (!isWritable(path)) {
        reason = ReadOnlyReason::FileProtected;
    }
    std::unique_ptr<SchoolFile> file(new SchoolFile(path, reason));
    if (auto locked = file->lock(); !locked) {
        return locked.error();
    }
    if (auto opened = file->openDatabase(*scripts, clock, *inspected); !opened) {
        return opened.error();
    }
    return file;
}

Result<void> SchoolFile::lock()
{
    if (m_readOnlyReason != ReadOnlyReason::None) {
        return {};
    }
    auto lock = SchoolLock::take(m_path);
    if (lock) {
        m_lock = std::move(*lock);
        return {};
    }
    if (lock.error().code == ErrorCode::LockedByOther) {
        return lock.error();
    }
    // The journal could not be written into this folder either.
    m_readOnlyReason = ReadOnlyReason::FolderProtected;
    return lock.error().code == ErrorCode::ReadOnly ? Result<void>() : lock.error();
}

Result<void> SchoolFile::check() const
{
    if (m_path == ":memory:"_L1) {
        return {};
    }
    if (m_lock != nullptr) {
        return m_lock->check();
    }
    if (!QFile::exists(m_path)) {
        return Error{ErrorCode::CannotOpen, u"gone"_s, u"not there any more"_s, {}};
    }
    return m_readOnlyReason != ReadOnlyReason::None
               ? Result<void>()
               : Error{ErrorCode::LockedByOther, u"lost"_s, u"no lock"_s, {}};
}

void SchoolFile::beat() const
{
    if (m_lock != nullptr) {
        m_lock->beat();
    }
}

Result<void> SchoolFile::reopen()
{
    if (auto ours = probeFile(m_path); !ours) {
        return ours;
    }
    if (m_readOnlyReason == ReadOnlyReason::None && !check()) {
        m_lock.reset(); // first: it would take the new one away with it
        auto lock = SchoolLock::take(m_path);
        if (!lock) {
            return lock.error();
        }
        m_lock = std::move(*lock);
    }
    m_database->close();
    return m_database->reopen();
}

/// What the connection may not see: it is closed while the file changes under it.
Result<void> SchoolFile::replaceBy(const QString& prepared, Former former)
{
    if (m_readOnlyReason != ReadOnlyReason::None || m_lock == nullptr) {
        return Error{ErrorCode::ReadOnly, {}, {}, {}};
    }
    m_database->close();
    const auto replaced = former == Former::Wiped ? renameOverAndWipe(prepared, m_path)
                                                  : renameOver(prepared, m_path);
    const auto open = m_database->reopen(); // the old one where the new one could not take its place
    return replaced ? open : replaced;
}

Result<void> SchoolFile::openDatabase(const std::vector<MigrationScript>& scripts,
                                      const Clock& clock, bool inspected)
{
    const bool readOnly = m_readOnlyReason != ReadOnlyReason::None;
    auto database =
        Database::open(m_path, readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!database) {
        return database.error();
    }
    m_database = std::move(*database);
    Migrator migrator(*m_database, scripts, clock.now());
    m_migration = inspected ? migrator.upgrade() : migrator.run();
    if (m_lock != nullptr) { // a file in memory has none
        m_database->setMayWrite([this] { return check(); });
    }
    if (auto fine = judge(m_migration); !fine) {
        return fine;
    }
    if (m_lock != nullptr && !m_database->isProtected()) {
        giveSums();
    }
    return keepRetiredKeys(*m_database);
}

/// A file from before pages carried sums is written anew, once. Where that cannot be done, for want of
/// room or because another PC reads in it, it works as it did.
void SchoolFile::giveSums()
{
    const auto layout = pageLayoutOf(firstBytes(m_path, 100).value_or(QByteArray()));
    if (!layout || layout->carriesSums) {
        return;
    }
    const QString anew = m_path + u".anew"_s;
    QFile::remove(anew); // of a try that was cut off
    if (writeBackup(m_path, anew)) {
        QFile::setPermissions(anew, QFile::permissions(m_path));
        static_cast<void>(replaceBy(anew));
        QFile::remove(anew);
    }
}

Result<std::unique_ptr<SchoolFile>> SchoolFile::create(const QString& path, const Clock& clock)
{
    const QFileInfo info(path);
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return Error{ErrorCode::CannotOpen, u"folder"_s, u"no such folder"_s, {}};
    }
    if (info.exists()) {
        return Error{ErrorCode::AlreadyExists, {}, {}, {}};
    }
    const auto scripts = builtInMigrations();
    if (!scripts) {
        return scripts.error();
    }
    // Grown under another name beside its place; given its own only when it is whole.
    const QString growing = path + ".new"_L1;
    QFile::remove(growing); // of a try that was cut off
    if (auto made = createPrivateFile(growing); !made) {
        return made.error();
    }
    auto grown = [&]() -> Result<void> {
        auto database = Database::open(growing);
        if (!database) {
            return database.error();
        }
        return judge(Migrator(**database, *scripts, clock.now()).run());
    }();
    if (grown && !QFile::rename(growing, path)) {
        grown = Error{ErrorCode::AlreadyExists, {}, u"appeared meanwhile"_s, {}};
    }
    if (!grown) {
        QFile::remove(growing);
        return grown.error();
    }
    return open(path, clock);
}

Result<std::unique_ptr<SchoolFile>> SchoolFile::inMemory(const Clock& clock)
{
    const auto scripts = builtInMigrations();
    if (!scripts) {
        return scripts.error();
    }
    std::unique_ptr<SchoolFile> file(new SchoolFile(u":memory:"_s, ReadOnlyReason::None));
    if (auto opened = file->openDatabase(*scripts, clock, false); !opened) {
        return opened.error();
    }
    return file;
}

} // namespace freshstart
