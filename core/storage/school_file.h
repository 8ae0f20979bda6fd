// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/read_only_reason.h"
#include "core/base/result.h"
#include "core/storage/migrator.h"

#include <QString>

#include <memory>

namespace freshstart {

class Database;
class SchoolLock;

/// The school's file, opened safely: known to be ours, sound, of a version we may work with, and
/// locked against a second Fresh Start while we may write it. A refused file is left untouched.
class SchoolFile
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens a file that is there. A protected file or folder opens read-only and says so;
    /// everything else that is in the way is an error: CannotOpen (`field` "folder", "file"),
    /// NotADatabase
    /// (`field` "empty" for a file without content), ForeignDatabase, NewerDatabase,
    /// DamagedDatabase, LockedByOther (parameters: who, which PC, since when as ISO 8601),
    /// MigrationFailed, DiskFull.
    static Result<std::unique_ptr<SchoolFile>> open(const QString& path, const Clock& clock,
                                                    Access access = Access::ReadWrite);
    /// Makes a new file that only its owner can read; it appears under its name only when it is
    /// whole. CannotOpen (`field` "folder"), AlreadyExists, ReadOnly, DiskFull.
    static Result<std::unique_ptr<SchoolFile>> create(const QString& path, const Clock& clock);
    /// A database that is never on disk.
    static Result<std::unique_ptr<SchoolFile>> inMemory(const Clock& clock);

    ~SchoolFile();
    SchoolFile(const SchoolFile&) = delete;
    SchoolFile& operator=(const SchoolFile&) = delete;

    /// Another file of ours takes this one's place, and the connection goes on in it: nobody else can
    /// come between. `prepared` lies in the same folder and has our version (prepareRestore); it is
    /// gone afterwards. Nothing may be in the middle of a transaction or a query.
    /// A former file that lay plain on the disk is overwritten as far as the file system lets us.
    enum class Former { LetGo, Wiped };
    [[nodiscard]] Result<void> replaceBy(const QString& prepared, Former former = Former::LetGo);

    /// Whether the file is where it was and, where it may be written, the lock still ours: the errors
    /// of SchoolLock::check().
    [[nodiscard]] Result<void> check() const;
    /// Tells other PCs that this one is at work in the file.
    void beat() const;
    /// After check() said no: takes the lock anew where it has to and opens the file afresh. The
    /// errors of SchoolLock::take() and probeFile(). Nothing may be in the middle of a transaction.
    [[nodiscard]] Result<void> reopen();

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] ReadOnlyReason readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] const MigrationReport& migration() const { return m_migration; }

private:
    SchoolFile(QString path, ReadOnlyReason readOnlyReason);

    [[nodiscard]] Result<void> lock();
    [[nodiscard]] Result<void> openDatabase(const std::vector<MigrationScript>& scripts,
                                            const Clock& clock, bool inspected);
    void giveSums();

    QString m_path;
    ReadOnlyReason m_readOnlyReason;
    MigrationReport m_migration;
    std::shared_ptr<SchoolLock> m_lock; ///< outlives the connection
    std::unique_ptr<Database> m_database;
};

} // namespace freshstart
