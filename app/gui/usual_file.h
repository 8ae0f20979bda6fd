// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart {

class Prompter;

/// The school's file that is opened where nobody names one: the one chosen on this PC, else
/// paths::usualFile(). Kept on this PC: another may see the network folder elsewhere.
QString usualFileOfThisPc();

/// Somebody opened `path` by hand. Where it is not the usual one they are asked, once for each file,
/// whether it is from now on: else every start from the menu would open the old one.
void offerAsUsualFile(const QString& path, Prompter& prompter);

} // namespace freshstart
