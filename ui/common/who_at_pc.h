// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart {

class Workspace;

/// The member of staff who works at this PC, by name, for the history. Kept on this PC, not in the
/// school's file: another PC has somebody else. It is a courtesy, no proof: nobody signs in.
QString rememberedWho();
void rememberWho(const QString& name); ///< empty: nobody in particular
/// Tells the history, where the name is that of somebody who works at the school.
void applyRememberedWho(Workspace& workspace);

} // namespace freshstart
