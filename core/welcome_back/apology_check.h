// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace freshstart {

/// An apology is never asked for in a welcome back meeting, nor made a condition (seed 000, general
/// principles, second paragraph). The words of the text that do ask for one, as they stand there;
/// none where it does not. That one was offered, or is not needed, asks for nothing.
std::optional<QString> wordsThatAskForApology(const QString& text);

} // namespace freshstart
