// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshstart {

/// What a backup was made for.
enum class BackupReason {
    Day,     ///< the first opening of a day
    Asked,   ///< somebody pressed the button or typed the command
    Import,  ///< just before an import
    Restore, ///< the school as it was just before another backup was restored
    Upgrade, ///< just before a newer version of the program changed the file
};

} // namespace freshstart
