// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace freshstart {

class Workspace;

/// The member of staff who works at this PC, by name, for the history and for what they may do. Kept
/// on this PC, not in the school's file: another PC has somebody else. A courtesy, no proof: nobody
/// signs in. Where a password opened the file, it is who that was, and nothing here changes it.
QString rememberedWho();
/// From now on. No id: nobody in particular.
void rememberWho(const QString& name, StaffId id, Workspace& workspace);
/// Where the name is that of somebody who works at the school.
void applyRememberedWho(Workspace& workspace);
/// The name to begin with where a form asks who did something. Empty: nobody in particular.
[[nodiscard]] QString nameAtPc(Workspace& workspace);

} // namespace freshstart
