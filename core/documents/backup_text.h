// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backup_reason.h"
#include "core/base/error.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace freshstart {

QString backupReason(BackupReason reason); ///< "Start of the day", "Before an import", …
/// "Tuesday 24 November 2026, 9.30 am"; local time.
QString momentInWords(const QDateTime& moment);
QString sizeInWords(qint64 bytes); ///< "2.3 MB"

/// What stands above Today where the school is not safely kept: how old the last good backup is,
/// or that there is none, and why the last try failed.
QString backupWarning(const std::optional<QDateTime>& lastGood, const std::optional<Error>& trouble,
                      const QDateTime& now);

/// Why a backup could not be made or used; `field` is "backup" or "backup_folder". Empty for
/// anything else.
QString backupSentence(const Error& error);

} // namespace freshstart
