// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshstart {

/// Proves on the installed program that a school can be kept in memory, a student stored and found,
/// and every page of the window made. Says on standard output what it did. 0: all is well.
int runSelfTest();

} // namespace freshstart
