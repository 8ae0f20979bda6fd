// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshstart {

/// From now on this process leaves no memory image on the disk when it falls over, and no other
/// program of the same user may look into it, as far as the system has such a switch.
void forbidCrashFiles();

} // namespace freshstart
