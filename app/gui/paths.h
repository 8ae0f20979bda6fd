// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart::paths {

/// The school's file where nobody names another: Windows %APPDATA%, macOS Application Support,
/// Linux ~/.local/share. The folder is made if it is missing.
QString usualFile();
QString logFile();
/// What this PC remembers and the school's file does not.
QString settingsFile();

} // namespace freshstart::paths
