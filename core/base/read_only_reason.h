// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshstart {

/// Why nothing can be written into the school's file.
enum class ReadOnlyReason {
    None,            ///< it can
    Wanted,          ///< opened for reading by choice
    FileProtected,   ///< the file may not be written
    FolderProtected, ///< nothing may be written beside it, which writing into it needs
};

} // namespace freshstart
