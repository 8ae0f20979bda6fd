// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protection/sealed_header.h"

#include <QString>

namespace freshstart {

// Whole new files made of a school's file, protected or not. The plain content is in memory only,
// except where a plain file is asked for.

/// Who can open a protected file. What readSealedHeader says, CannotOpen, NotProtected.
Result<SealedHeader> sealedHeaderOf(const QString& path);
/// The same, and the key of this process fits: NeedsPassword, SealedHeaderChanged.
Result<SealedHeader> openableHeaderOf(const QString& path);

/// A protected copy under this header's ways in, with a salt of its own. On the disk when it returns;
/// nothing is left where it fails. What opening `from` says, AlreadyExists, DiskFull, ReadOnly.
Result<void> copySealed(const QString& from, const QString& to, SealedHeader header,
                        const FileKey& key);
/// A plain copy, readable for everybody who gets at it.
Result<void> copyPlain(const QString& from, const QString& to);

/// A protected file that has nothing in it yet, with the ways in of another one: the engine fills it.
Result<void> beginSealedLike(const QString& other, const QString& path);

} // namespace freshstart
