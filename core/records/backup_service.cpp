// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/backup_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/records/backup_rules.h"
#include "core/storage/backup_file.h"
#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/school_file.h"
#include "core/storage/settings_store.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kFolder = u"backup.folder"_s;
const auto kWarnDays = u"backup.warn_after_days"_s;
const auto kLastGood = u"backup.last_good"_s; // for when the folder cannot be looked into

constexpr int kMostInOneSecond = 5;

/// Whose fault it is: the folder's or the copy's, unless a page of the school's file itself is damaged.
Error aboutTheBackup(Error error)
{
    switch (error.code) {
    case ErrorCode::CannotOpen:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::CannotWriteFile:
    case ErrorCode::AlreadyExists:
        error.field = u"backup_folder"_s;
        break;
    default:
        if (error.field != kSchoolPage) {
            error.field = u"backup"_s;
        }
    }
    return error;
}

Result<void> checkFolder(const QString& folder)
{
    if (!QDir::isAbsolutePath(folder) || !QFileInfo(folder).isDir()) {
        return Error{ErrorCode::CannotOpen, u"backup_folder"_s, u"no such folder"_s, {}};
    }
    QTemporaryFile trial(folder + u"/freshstart-XXXXXX.part"_s);
    if (!trial.open()) {
        return Error{ErrorCode::ReadOnly, u"backup_folder"_s, u"cannot write there"_s, {}};
    }
    return {};
}

void collect(std::vector<Backup>& all, const QString& folder, const QString& mark)
{
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        const auto name = readBackupName(info.fileName());
        if (name && name->mark == mark) {
            all.push_back({info.filePath(), name->moment, name->reason, info.size()});
        }
    }
}

void collectUpgradeCopies(std::vector<Backup>& all, const QFileInfo& school)
{
    for (const QFileInfo& info : school.dir().entryInfoList(QDir::Files)) {
        if (const auto name = readUpgradeCopyName(info.fileName(), school.fileName())) {
            all.push_back({info.filePath(), name->moment, name->reason, info.size()});
        }
    }
}

void thinOut(const BackupJob& job)
{
    std::vector<Backup> all;
    collect(all, job.folder, job.mark);
    for (const Backup& unneeded : toThinOut(all, job.moment.date())) {
        QFile::remove(unneeded.path);
    }
    removeLeftovers(job.folder, job.moment);
    removeLeftovers(QFileInfo(job.source).absolutePath(), job.moment);
}

} // namespace

BackupService::BackupService(SchoolFile& file, const Clock& clock, ChangeNotifier& notifier)
    : m_file(file)
    , m_clock(clock)
    , m_notifier(notifier)
{}

bool BackupService::isPossible() const
{
    return m_file.path() != ":memory:"_L1;
}

QString BackupService::usualFolder() const
{
    return QFileInfo(m_file.path()).absolutePath() + u"/backups"_s;
}

Result<BackupSettings> BackupService::settings() const
{
    SettingsStore store(m_file.database());
    const auto folder = store.value(kFolder);
    const auto days = store.value(kWarnDays);
    if (!folder || !days) {
        return folder ? days.error() : folder.error();
    }
    BackupSettings settings;
    settings.folder = *folder;
    bool isNumber = false;
    const int number = days->toInt(&isNumber);
    if (isNumber && number >= 1 && number <= kMostWarnAfterDays) {
        settings.warnAfterDays = number;
    }
    return settings;
}

Result<void> BackupService::save(const BackupSettings& settings)
{
    if (settings.warnAfterDays < 1 || settings.warnAfterDays > kMostWarnAfterDays) {
        return Error{ErrorCode::Invalid, u"warn_after_days"_s, {}, {}};
    }
    if (!settings.folder.isEmpty()) {
        if (auto fine = checkFolder(settings.folder); !fine) {
            return fine;
        }
    }
    auto done = write(m_file.database(), settings);
    if (done) {
        m_trouble.reset(); // of the folder of before
        Q_EMIT m_notifier.backupsChanged();
    }
    return done;
}

Result<void> BackupService::write(Database& database, const BackupSettings& settings)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun) {
        return begun;
    }
    SettingsStore store(database);
    auto done = store.setValue(kFolder, settings.folder);
    if (done) {
        done = store.setValue(kWarnDays, QString::number(settings.warnAfterDays));
    }
    return done ? transaction.commit() : done;
}

/// The moment in which the school's file was begun, unreadable: the same in every copy of it.
Result<QString> BackupService::mark() const
{
    Query query(m_file.database(), u"SELECT applied_at FROM schema_version ORDER BY number"_s);
    const auto begun = query.one([](const Row& row) { return row.text(0); });
    if (!begun) {
        return begun.error();
    }
    const QByteArray digest = QCryptographicHash::hash(begun->toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(8));
}

Result<std::vector<Backup>> BackupService::list() const
{
    std::vector<Backup> all;
    if (!isPossible()) {
        return all;
    }
    const auto chosen = settings();
    const auto ours = mark();
    if (!chosen || !ours) {
        return chosen ? ours.error() : chosen.error();
    }
    collect(all, usualFolder(), *ours);
    if (!chosen->folder.isEmpty() && QDir(chosen->folder) != QDir(usualFolder())) {
        collect(all, chosen->folder, *ours);
    }
    collectUpgradeCopies(all, QFileInfo(m_file.path()));
    std::ranges::stable_sort(all, std::ranges::greater(), &Backup::moment);
    return all;
}

Result<BackupState> BackupService::state() const
{
    const auto all = list();
    return all ? state(*all) : all.error();
}

Result<BackupState> BackupService::state(const std::vector<Backup>& all) const
{
    const auto chosen = settings();
    const auto remembered = SettingsStore(m_file.database()).value(kLastGood);
    if (!chosen || !remembered) {
        return !chosen ? chosen.error() : remembered.error();
    }
    BackupState state;
    state.trouble = m_trouble;
    state.lastGood = lastGoodOf(all, m_clock.now());
    const QDateTime last = QDateTime::fromString(*remembered, Qt::ISODate);
    const bool outOfSight = !chosen->folder.isEmpty() && !QFileInfo(chosen->folder).isDir();
    if (outOfSight && last.isValid() && last <= m_clock.now() &&
        (!state.lastGood || *state.lastGood < last)) {
        state.lastGood = last;
    }
    state.isOld = isPossible() &&
                  isTooOld(state.lastGood, m_clock.today(), chosen->warnAfterDays);
    return state;
}

Result<bool> BackupService::isDue() const
{
    if (!isPossible() || m_file.readOnlyReason() != ReadOnlyReason::None) {
        return false;
    }
    const auto all = list();
    if (!all) {
        return all.error();
    }
    return freshstart::isDue(*all, m_clock.today());
}

Result<BackupJob> BackupService::begin(BackupReason reason, const QString& folder) const
{
    if (!isPossible()) {
        return Error{ErrorCode::NotAllowed, u"backup"_s, u"never on disk"_s, {}};
    }
    const auto chosen = settings();
    const auto ours = mark();
    if (!chosen || !ours) {
        return chosen ? ours.error() : chosen.error();
    }
    BackupJob job;
    job.source = m_file.path();
    job.folder = folder.isEmpty() ? chosen->folder : folder;
    job.makeFolder = job.folder.isEmpty();
    if (job.makeFolder) {
        job.folder = usualFolder();
    }
    job.mark = *ours;
    job.moment = m_clock.now();
    job.reason = reason;
    return job;
}

Result<Backup> BackupService::run(const BackupJob& job)
{
    if (job.makeFolder) {
        QDir().mkpath(job.folder); // where that fails, the folder is found missing
    }
    if (!QFileInfo(job.folder).isDir()) {
        return Error{ErrorCode::CannotOpen, u"backup_folder"_s, u"no such folder"_s, {}};
    }
    const QString folder = QFileInfo(job.folder).absoluteFilePath();
    Backup backup{{}, job.moment, job.reason, 0};
    for (int i = 0; i < kMostInOneSecond; ++i) {
        backup.moment = job.moment.addSecs(i);
        backup.path = folder + u'/' + toFileName({job.mark, backup.moment, job.reason});
        const auto written = writeBackup(job.source, backup.path, job.goOn);
        if (written) {
            backup.bytes = QFileInfo(backup.path).size();
            thinOut(job);
            return backup;
        }
        if (written.error().code == ErrorCode::Cancelled) {
            return written.error();
        }
        if (written.error().code != ErrorCode::AlreadyExists) {
            return aboutTheBackup(written.error());
        }
    }
    return Error{ErrorCode::AlreadyExists, u"backup_folder"_s, {}, {}};
}

void BackupService::finish(const Result<Backup>& made)
{
    if (!made && made.error().code == ErrorCode::Cancelled) {
        return; // somebody thought better of it: no trouble
    }
    m_trouble = made ? std::nullopt : std::optional(made.error());
    if (made && m_file.readOnlyReason() == ReadOnlyReason::None) {
        // Only a help for later: the backup is good without it.
        Transaction transaction(m_file.database());
        const auto kept = SettingsStore(m_file.database())
                              .setValue(kLastGood, made->moment.toString(Qt::ISODate));
        static_cast<void>(kept && transaction.commit());
    }
    Q_EMIT m_notifier.backupsChanged();
}

Result<Backup> BackupService::backUp(BackupReason reason, const QString& folder)
{
    const auto job = begin(reason, folder);
    if (!job) {
        return job.error();
    }
    auto made = run(*job);
    finish(made);
    return made;
}

} // namespace freshstart
