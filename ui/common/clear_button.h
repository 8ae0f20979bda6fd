// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace freshstart {

/// The cross at the end of a line to search with: empties it, and has a name.
void giveClearButton(QLineEdit& line);

} // namespace freshstart
