// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/backup.h"
#include "core/records/school_counts.h"

namespace freshstart {

class BackupService;
class ChangeNotifier;
class Clock;
class HistoryService;
class SchoolFile;

/// All that the long part of a restore needs to know.
struct RestoreJob {
    QString backup;
    BackupJob present;   ///< how the school as it is now is backed up first
    QString usualFolder; ///< where to, when its own folder is out of reach
    BackupSettings settings;
    QString who; ///< who restores, for the history
};

struct PreparedRestore {
    QString path; ///< beside the school's file, ready to take its place
    Backup present;
};

/// Puts a backup in the place of the school's file: begin, prepare, finish, tell, of which the long one
/// may be done in a thread of its own; or restore, all at once.
class RestoreService
{
public:
    RestoreService(SchoolFile& file, BackupService& backups, HistoryService& history,
                   const Clock& clock, ChangeNotifier& notifier);

    /// Sets the backup beside the school as it is now; changes nothing. For what is no backup or
    /// not whole, the errors of opening it, with `field` "backup".
    [[nodiscard]] Result<RestorePreview> preview(const QString& backup) const;

    /// ReadOnly where the school may not be written.
    [[nodiscard]] Result<RestoreJob> begin(const QString& backup) const;
    /// Backs the present school up and brings a proven copy of the backup beside it, of this
    /// program's version, whose history says that it was restored. The school itself is untouched.
    [[nodiscard]] static Result<PreparedRestore> prepare(const RestoreJob& job, const Clock& clock);
    /// Puts it in place, in one step that is done or not, and goes on in it. Gives the backup of the
    /// school as it was: restoring that one undoes it. The settings of backups stay as they are.
    [[nodiscard]] Result<Backup> finish(const Result<PreparedRestore>& prepared);
    /// Says to all who listen that everything may be another. Follows finish, once the caller has
    /// said what it has to say: a window throws its pages away.
    void tellEverybody();
    [[nodiscard]] Result<Backup> restore(const QString& backup);

private:
    SchoolFile& m_file;
    BackupService& m_backups;
    HistoryService& m_history;
    const Clock& m_clock;
    ChangeNotifier& m_notifier;
};

/// The same for a file that nobody has open: it may be damaged or missing.
Result<RestorePreview> previewRestore(const QString& backup, const QString& school);
/// Gives the path where the file of before was put aside, byte for byte; empty: there was none. The
/// history of the restored file says so, with who did it as far as that is known.
Result<QString> restoreSchool(const QString& backup, const QString& school, const Clock& clock,
                              const QString& who = {});

} // namespace freshstart
