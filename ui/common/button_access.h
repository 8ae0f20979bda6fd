// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshstart {

/// From now on a screen reader, a switch or a voice that presses or toggles a button clicks it, as the
/// mouse does. Left alone, Qt toggles a checkable button without a click, and nobody who listens for
/// clicks hears of it. A scrolled page is safe from being asked for a scroll bar that has just gone.
/// To be called before the first button is made; once is enough.
void installButtonAccessibility();

} // namespace freshstart
