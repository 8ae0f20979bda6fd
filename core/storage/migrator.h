// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/migration_script.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace freshstart {

class Database;

enum class MigrationOutcome {
    Current,           ///< the file has our version
    Upgraded,          ///< brought to our version; a new file too
    NewerCompatible,   ///< a newer program wrote it, but lets ours work with it
    NewerIncompatible, ///< a newer program wrote it and ours must not touch it
    Damaged,           ///< the integrity or foreign key check failed
    Failed,            ///< a step failed: the file is at the version of `to`, nothing is half done
};

struct MigrationReport {
    MigrationOutcome outcome = MigrationOutcome::Current;
    int from = 0;       ///< schema version found; 0: an empty file
    int to = 0;         ///< schema version left behind
    QString backupPath; ///< the copy made before an upgrade; empty: none was needed
    Error error;        ///< says more for the last three outcomes
};

/// Brings a database to the newest schema version: checks it, copies it aside, then runs one script
/// per transaction and stops at the first failure.
class Migrator
{
public:
    /// `now` stands in the version rows and in the name of the backup.
    Migrator(Database& database, std::vector<MigrationScript> scripts, QDateTime now);

    /// Looks only: is the file sound, and may this program work with its version? `Current` also
    /// for an older file, which upgrade() would bring up.
    [[nodiscard]] MigrationReport inspect();
    /// Brings an older file up; nothing to do is `Current`. The caller has inspected it before.
    [[nodiscard]] MigrationReport upgrade();
    /// Both, one after the other.
    [[nodiscard]] MigrationReport run();
    /// Every page, every index, every reference; takes its time. DamagedDatabase where not sound.
    [[nodiscard]] Result<void> checkThoroughly();

private:
    [[nodiscard]] int newest() const;
    [[nodiscard]] Result<void> checkQuickly();
    [[nodiscard]] Result<void> checkReferences();
    [[nodiscard]] Result<int> foundVersion();
    [[nodiscard]] Result<int> oldestAllowed();
    [[nodiscard]] Result<QString> backUp(int toVersion);
    [[nodiscard]] Result<void> checkCopy(const QString& path);
    [[nodiscard]] Result<void> apply(const MigrationScript& script);
    [[nodiscard]] Result<void> applyInTransaction(const MigrationScript& script);
    [[nodiscard]] MigrationReport judgeNewer(MigrationReport report);
    [[nodiscard]] MigrationReport applyAll(MigrationReport report);

    Database& m_database;
    std::vector<MigrationScript> m_scripts;
    QDateTime m_now;
};

} // namespace freshstart
