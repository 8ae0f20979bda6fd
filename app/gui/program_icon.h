// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace freshstart {

/// The icon of the windows, where the system does not take it from the package.
QIcon programIcon();

} // namespace freshstart
