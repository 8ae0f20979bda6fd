// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/backup.h"

#include <vector>

namespace freshstart {

class ChangeNotifier;
class Clock;
class Database;
class SchoolFile;

/// Copies of the school's file, each proven before it counts. A backup is made in three steps, so
/// that the long one can be done in a thread of its own: begin, run, finish; or by backUp at once.
class BackupService
{
public:
    BackupService(SchoolFile& file, const Clock& clock, ChangeNotifier& notifier);

    /// False for a school that is never on disk.
    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] QString usualFolder() const; ///< "backups" beside the school's file
    [[nodiscard]] Result<BackupSettings> settings() const;
    /// Invalid (`field` "warn_after_days"); CannotOpen or ReadOnly (`field` "backup_folder") for a
    /// folder in which nothing can be kept.
    [[nodiscard]] Result<void> save(const BackupSettings& settings);
    /// Into any file of ours, without looking at the folder.
    [[nodiscard]] static Result<void> write(Database& database, const BackupSettings& settings);

    /// Those of this school in its folder and in the usual one, and the copies from before an
    /// upgrade; the newest first. A folder that is not there has none.
    [[nodiscard]] Result<std::vector<Backup>> list() const;
    [[nodiscard]] Result<BackupState> state() const;
    /// The same for somebody who has the list already.
    [[nodiscard]] Result<BackupState> state(const std::vector<Backup>& all) const;
    [[nodiscard]] Result<bool> isDue() const; ///< today has none yet

    /// `folder`: another than the school's own. NotAllowed for a school that is never on disk.
    [[nodiscard]] Result<BackupJob> begin(BackupReason reason, const QString& folder = {}) const;
    /// The long part, for any thread: copies, proves, thins out. CannotOpen, ReadOnly, DiskFull,
    /// CannotWriteFile (`field` "backup_folder"); DamagedDatabase (`field` "backup") where the copy
    /// is not whole, and what else opening the school's file may say.
    [[nodiscard]] static Result<Backup> run(const BackupJob& job);
    /// Remembers how it went and tells.
    void finish(const Result<Backup>& made);
    [[nodiscard]] Result<Backup> backUp(BackupReason reason, const QString& folder = {});

private:
    [[nodiscard]] Result<QString> mark() const;

    SchoolFile& m_file;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
    std::optional<Error> m_trouble;
};

} // namespace freshstart
