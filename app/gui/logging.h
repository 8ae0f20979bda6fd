// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart {

/// Writes what Qt and we have to say into a file: ids, counts, codes, never a name or a letter.
/// Past a megabyte the file becomes the old one and a new one begins.
void startLogging(const QString& path);

} // namespace freshstart
