// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart {

/// Whether this can stand as an address in a file for another program: one @, nothing that the
/// program could take for the end of it. Whether anybody reads it is not known.
bool isEmailAddress(const QString& text);

} // namespace freshstart
