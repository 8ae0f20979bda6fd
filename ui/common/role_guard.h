// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/gate.h"

#include <QString>

class QWidget;

namespace freshstart {

class Workspace;

/// Why whoever works here may not, whom to ask and what to do, in sentences; empty: they may.
QString refusalOf(Workspace& workspace, Act act);

/// Greys the control out and says why, in its tooltip and to a screen reader. An empty reason takes
/// that back, and leaves alone what something else has greyed out.
void refuse(QWidget& control, const QString& reason);

} // namespace freshstart
