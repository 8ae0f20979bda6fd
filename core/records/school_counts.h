// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace freshstart {

/// How much there is of one kind, and when the last of it was changed.
struct RecordCount {
    int number = 0;
    std::optional<QDateTime> newest; ///< UTC

    bool operator==(const RecordCount&) const = default;
};

/// What is in a school's file, to set two of them side by side.
struct SchoolCounts {
    RecordCount students;
    RecordCount suspensions;
    RecordCount meetings; ///< welcome back and prevention
    RecordCount documents;

    bool operator==(const SchoolCounts&) const = default;
};

/// What restoring a backup would do. `lost` counts what is here and was added or changed after the
/// newest thing of its kind in the backup.
struct RestorePreview {
    bool nowIsReadable = true; ///< false: the present file is damaged or missing; `now` is empty
    SchoolCounts now;
    SchoolCounts then;
    SchoolCounts lost;

    bool operator==(const RestorePreview&) const = default;
};

} // namespace freshstart
