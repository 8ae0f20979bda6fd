// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshstart {

class Clock;
class Navigator;
class Prompter;
class Workspace;

/// What every page is handed. Lives as long as the window.
struct UiContext {
    Workspace& workspace;
    const Clock& clock;
    Prompter& prompter;
    Navigator& navigator;
};

} // namespace freshstart
