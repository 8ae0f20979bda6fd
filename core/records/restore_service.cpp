// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/restore_service.h"

#include "core/base/change_notifier.h"
#include "core/records/backup_service.h"
#include "core/records/history_repository.h"
#include "core/records/history_service.h"
#include "core/records/school_counts_repository.h"
#include "core/storage/backup_file.h"
#include "core/storage/database.h"
#include "core/storage/school_file.h"
#include "core/storage/settings_store.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Error inBackup(Error error)
{
    error.field = u"backup"_s;
    return error;
}

Result<SchoolCounts> countsOf(const QString& backup)
{
    const auto opened = openProven(backup);
    if (!opened) {
        return inBackup(opened.error());
    }
    return SchoolCountsRepository(**opened).counts();
}

Result<void> fillIn(RestorePreview& preview, Database& present)
{
    const SchoolCountsRepository repository(present);
    const auto now = repository.counts();
    const auto lost = repository.changedSince(preview.then);
    if (!now || !lost) {
        return now ? lost.error() : now.error();
    }
    preview.now = *now;
    preview.lost = *lost;
    return {};
}

/// Where the school's own folder is out of reach, beside the file: there must be a way back.
Result<Backup> backUpPresent(const RestoreJob& job)
{
    auto made = BackupService::run(job.present);
    if (made || made.error().field != "backup_folder"_L1) {
        return made;
    }
    BackupJob nearby = job.present;
    nearby.folder = job.usualFolder;
    nearby.makeFolder = true;
    auto second = BackupService::run(nearby);
    return second ? second : made;
}

Result<void> noteRestore(Database& prepared, const QString& backup, const QString& who,
                         const Clock& clock)
{
    Transaction transaction(prepared);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    HistoryEntry entry;
    entry.moment = clock.now().toUTC();
    entry.who = who;
    entry.act = HistoryAct::Restored;
    entry.reason = QFileInfo(backup).fileName();
    auto done = HistoryRepository(prepared).append({std::move(entry)});
    return done ? transaction.commit() : done;
}

/// What the prepared copy is to say of its own, before it takes the school's place.
Result<void> complete(const QString& prepared, const RestoreJob& job, const Clock& clock)
{
    auto database = Database::open(prepared);
    if (!database) {
        return database.error();
    }
    auto kept = BackupService::write(**database, job.settings);
    return kept ? noteRestore(**database, job.backup, job.who, clock) : kept;
}

} // namespace

RestoreService::RestoreService(SchoolFile& file, BackupService& backups, HistoryService& history,
                               const Clock& clock, ChangeNotifier& notifier)
    : m_file(file)
    , m_backups(backups)
    , m_history(history)
    , m_clock(clock)
    , m_notifier(notifier)
{}

Result<RestorePreview> RestoreService::preview(const QString& backup) const
{
    const auto then = countsOf(backup);
    if (!then) {
        return then.error();
    }
    RestorePreview preview;
    preview.then = *then;
    if (auto filled = fillIn(preview, m_file.database()); !filled) {
        return filled.error();
    }
    return preview;
}

Result<RestoreJob> RestoreService::begin(const QString& backup) const
{
    if (!m_backups.isPossible() || m_file.readOnlyReason() != ReadOnlyReason::None) {
        return Error{ErrorCode::ReadOnly, {}, {}, {}};
    }
    const auto settings = m_backups.settings();
    const auto present = m_backups.begin(BackupReason::Restore);
    if (!settings || !present) {
        return settings ? present.error() : settings.error();
    }
    return RestoreJob{backup, *present, m_backups.usualFolder(), *settings,
                      m_history.who()};
}

Result<PreparedRestore> RestoreService::prepare(const RestoreJob& job, const Clock& clock)
{
    if (const auto sound = openProven(job.backup); !sound) {
        return inBackup(sound.error());
    }
    // Before the present is backed up: that thins out, and may take this very backup away.
    const auto prepared = prepareRestore(job.backup, job.present.source, clock);
    if (!prepared) {
        return prepared.error();
    }
    const auto kept = complete(*prepared, job, clock);
    const auto present = kept ? backUpPresent(job) : kept.error();
    if (!present) {
        QFile::remove(*prepared);
        return present.error();
    }
    return PreparedRestore{*prepared, *present};
}

Result<Backup> RestoreService::finish(const Result<PreparedRestore>& prepared)
{
    if (!prepared) {
        return prepared.error();
    }
    const auto replaced = m_file.replaceBy(prepared->path);
    const auto noting = m_history.start(); // the connection was closed, whichever file it is now
    if (!replaced) {
        QFile::remove(prepared->path);
        return replaced.error();
    }
    if (!noting) {
        return noting.error();
    }
    m_backups.finish(prepared->present);
    return prepared->present;
}

void RestoreService::tellEverybody()
{
    m_notifier.tellOfTheSchool();
    Q_EMIT m_notifier.restored();
}

Result<Backup> RestoreService::restore(const QString& backup)
{
    const auto job = begin(backup);
    if (!job) {
        return job.error();
    }
    auto done = finish(prepare(*job, m_clock));
    if (done) {
        tellEverybody();
    }
    return done;
}

Result<RestorePreview> previewRestore(const QString& backup, const QString& school)
{
    const auto then = countsOf(backup);
    if (!then) {
        return then.error();
    }
    RestorePreview preview;
    preview.then = *then;
    const auto present = openProven(school);
    preview.nowIsReadable = static_cast<bool>(present);
    if (present) {
        if (auto filled = fillIn(preview, **present); !filled) {
            return filled.error();
        }
    }
    return preview;
}

Result<QString> restoreSchool(const QString& backup, const QString& school, const Clock& clock,
                              const QString& who)
{
    if (const auto sound = openProven(backup); !sound) {
        return inBackup(sound.error());
    }
    return restoreClosed(backup, school, clock, [&](const QString& prepared) -> Result<void> {
        auto database = Database::open(prepared);
        return database ? noteRestore(**database, backup, who, clock) : database.error();
    });
}

} // namespace freshstart
