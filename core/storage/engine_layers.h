// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace freshstart {

class RealFile;

// How stock SQLite works on a school's file: a layer (VFS) between it and the system's files. Of a
// protected one it keeps the plain content in memory and seals what is written; to the pages of a
// plain one it adds a sum. The engine's own format, journal and recovery stay as they are.

/// Makes the layers known to the engine, that for plain files as its usual one; once is enough,
/// more does no harm. ProtectionUnavailable.
Result<void> registerEngineLayers();

/// The name under which the engine opens a protected file through its layer (a URI). `isNew`:
/// nothing but its header is there yet.
QString protectedUri(const QString& path, bool isNew = false);
/// The same for a plain file, whose layer is the usual one: an engine that is not ours opens it,
/// too. `isNew`: it is empty yet, and what is written will have room for sums.
QString plainUri(const QString& path, bool isNew = false);
/// Whether the engine's layer of this name is the one for plain files.
bool isPlainLayer(const char* name);

/// A file's first bytes, read the way the engine does: any other way, closing it would take the
/// engine's locks of this process away (POSIX). Nothing where it cannot be opened.
std::optional<QByteArray> firstBytes(const QString& path, int size);

/// A file that is there, to be written the way the engine does; null where it cannot be opened.
std::unique_ptr<RealFile> openReal(const QString& path);

/// Whether it begins like one that is protected.
bool isProtectedFile(const QString& path);

} // namespace freshstart
