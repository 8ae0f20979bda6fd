// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace freshstart {

// Files that must be whole after a power cut: what has returned is on the disk, not in a cache.

/// Brings a file's content to the disk.
Result<void> syncFile(const QString& path);
/// A byte for byte copy as a new file for its owner only, on the disk when it returns. Nothing is
/// left where it fails.
Result<void> copyDurably(const QString& from, const QString& to);
/// Gives a file another's name; who held that name is gone. Either is under the name at every
/// moment. Both in one folder.
Result<void> renameOver(const QString& from, const QString& to);

/// The same, and what the former file held is overwritten: good against whoever finds the disk, as far
/// as its file system and its hardware write where they have written before.
Result<void> renameOverAndWipe(const QString& from, const QString& to);

/// A copy on its way: it grows under a name of its own, which nobody takes for the whole thing, and
/// is away again where it was not given another.
class GrowingFile
{
public:
    explicit GrowingFile(const QString& beside);
    ~GrowingFile();
    GrowingFile(const GrowingFile&) = delete;
    GrowingFile& operator=(const GrowingFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; } ///< "NEAR.xxxxxxxx.part"

private:
    QString m_path;
};

} // namespace freshstart
