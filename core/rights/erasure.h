// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/backup.h"
#include "core/retention/review.h"
#include "core/students/student.h"

#include <map>
#include <vector>

namespace freshstart {

/// Where the record of another student names this one: to be looked at by somebody, not changed.
struct NamedElsewhere {
    StudentId student; ///< whose record it is
    QString name;      ///< of that student, as shown
    QString table;     ///< what kind of record; "history_entry": the history
    int places = 0;
    bool wholeName = true; ///< false: only the surname, which may be anybody's

    bool operator==(const NamedElsewhere&) const = default;
};

/// A backup that still holds the record, and when it goes by itself; none: it stays until somebody
/// removes it.
struct BackupLife {
    Backup backup;
    std::optional<QDate> goneOn = {};

    bool operator==(const BackupLife&) const = default;
};

/// What the deletion of one student would mean, before anybody decides.
struct ErasurePlan {
    StudentRecord student;
    std::map<QString, int> rows; ///< by table: how many go
    std::vector<KeepReason> reasons;
    std::vector<KeepDecision> holds; ///< legal holds in force
    std::vector<NamedElsewhere> named;
    std::vector<BackupLife> backups;

    /// What has to be typed: the name as shown.
    [[nodiscard]] QString nameToType() const { return student.details.shownName(); }
};

} // namespace freshstart
