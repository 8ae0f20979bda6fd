// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart {

/// "Edit, Undo brings it back until Fresh Start is closed.": the end of a question about taking
/// something out.
QString undoHint();

} // namespace freshstart
