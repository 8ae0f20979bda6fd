// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backup_reason.h"
#include "core/base/error.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace freshstart {

/// Days after which a good backup counts as old: a week of work is the most that anybody wants to
/// type again. Our choice; a school may set another number.
inline constexpr int kWarnAfterDays = 7;
inline constexpr int kMostWarnAfterDays = 60;

/// A copy of the school's file that was opened and found whole before it was given its name.
struct Backup {
    QString path;
    QDateTime moment; ///< local time
    BackupReason reason = BackupReason::Asked;
    qint64 bytes = 0;

    bool operator==(const Backup&) const = default;
};

struct BackupSettings {
    QString folder; ///< empty: "backups" beside the school's file
    int warnAfterDays = kWarnAfterDays;

    bool operator==(const BackupSettings&) const = default;
};

/// How well the school is kept.
struct BackupState {
    std::optional<QDateTime> lastGood; ///< local time
    std::optional<Error> trouble;      ///< why the last try of this session failed
    bool isOld = false;                ///< none, or older than the school wants
};

/// All that a backup needs to know, so that it can be made beside the window's own work.
struct BackupJob {
    QString source; ///< the school's file
    QString folder;
    bool makeFolder = false; ///< only the usual one: a share that is not there must not be invented
    QString mark;            ///< tells the schools apart that share a folder
    QDateTime moment;        ///< local time
    BackupReason reason = BackupReason::Asked;
    std::function<bool()> goOn = {}; ///< asked now and then from the work's thread; false: stop
};

} // namespace freshstart
