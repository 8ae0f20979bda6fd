// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/backup.h"

#include <vector>

namespace freshstart {

/// What the name of a backup says. Nothing of it is about a person.
struct BackupName {
    QString mark;
    QDateTime moment; ///< local time
    BackupReason reason = BackupReason::Asked;

    bool operator==(const BackupName&) const = default;
};

/// "freshstart-1a2b3c4d-2026-11-24-093000-day.backup".
QString toFileName(const BackupName& name);
std::optional<BackupName> readBackupName(const QString& fileName);
/// The copies that opening leaves beside the file before it changes it (storage/migrator.h).
std::optional<BackupName> readUpgradeCopyName(const QString& fileName, const QString& schoolFile);

QString toCode(BackupReason reason); ///< "day", "asked", "import", "restore", "upgrade"

/// Those that need not be kept any longer, of one folder. Our choice: all of the last 7 days, the
/// last one of each week for 8 weeks before that, the last one of each quarter of a school year
/// (from 1 August) for ever. Never the newest, never a copy from before an upgrade, and never one
/// that seems to come from the future: the clock was wrong, not the backup.
std::vector<Backup> toThinOut(const std::vector<Backup>& all, QDate today);

/// The newest that is not from the future; copies from before an upgrade count, they are whole.
std::optional<QDateTime> lastGoodOf(const std::vector<Backup>& all, const QDateTime& now);
bool isTooOld(const std::optional<QDateTime>& lastGood, QDate today, int warnAfterDays);
/// The day has no backup yet.
bool isDue(const std::vector<Backup>& all, QDate today);

} // namespace freshstart
