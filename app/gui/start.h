// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <memory>

namespace freshstart {

class Clock;
class DemoSchool;
class MainWindow;
class Prompter;
struct CommandLine;

/// The real one, or one that stands still on the day asked for.
std::unique_ptr<Clock> clockFor(const CommandLine& line);
/// The school the command line asks for: the sample, the file named, or the usual one. Nothing: the
/// person gave up.
std::unique_ptr<Workspace> openSchoolFor(const CommandLine& line, DemoSchool& demo,
                                         const Clock& clock, Prompter& prompter);

/// Shows the window; over it, the first time on this PC with a school that is new, the tour.
void showFirst(MainWindow& window);

} // namespace freshstart
