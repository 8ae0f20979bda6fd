// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freshstart {

class Prompter;
class Workspace;

/// Says where the file is older than the one this PC knew last, as when somebody put a copy back.
/// False: rather not opened. What is opened is what this PC knows from then on.
bool acceptsAge(Workspace& workspace, Prompter& prompter, const QString& memory);
/// At the end of the work, and after a restore that was meant: this is what is known now.
void rememberAge(Workspace& workspace, const QString& memory);

} // namespace freshstart
