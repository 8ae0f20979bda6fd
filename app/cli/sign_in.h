// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/records/sign_in_service.h"

#include <optional>

namespace freshstart::cli {

/// Options that every command on a school's file has: --name, --password-file, --recovery-key-file.
QStringList signInOptions();

/// Signs in where the file is protected; nothing where it is not.
Result<std::optional<SignedIn>> signInFor(const Arguments& arguments, const Console& console,
                                          const QString& path);

/// A password from the file that the option names, else from the terminal (not shown) or the next line
/// of what is piped in. Never an argument: those are seen by every other program.
Result<QString> readSecret(const Arguments& arguments, const QString& option, const Console& console,
                           const QString& question);

/// The next line of standard input; from a terminal without showing it.
Result<QString> secretFromTerminal(const QString& question);

} // namespace freshstart::cli
