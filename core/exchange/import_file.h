// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace freshstart {

/// More than any school's export: 9,000 pupils with 65 columns are 3 MB.
inline constexpr qint64 kImportLimit = 64LL * 1024 * 1024;

/// The whole file, read only when it is not larger than the limit: CannotReadFile, FileTooLarge
/// (its megabytes, the limit's megabytes).
Result<QByteArray> readImportFile(const QString& path, qint64 limit = kImportLimit);

enum class ImportKind { Students, Suspensions, Calendar, Support };

/// What the content is, whatever the file is called. UnknownFormat where no import understands it.
Result<ImportKind> recogniseImport(const QByteArray& content);

/// Whether the content looks like XML at all; a BOM and blanks may stand first.
bool looksLikeXml(const QByteArray& content);

} // namespace freshstart
