// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/protection/unlock_form.h"

#include <functional>
#include <optional>

namespace freshstart {

/// How a protected school's file is opened with what somebody typed; for a thread of its own.
Unlock unlockOf(const QString& path);

/// What came of asking who it is.
struct UnlockAnswer {
    bool anotherFile = false;
    std::optional<LetIn> letIn = {}; ///< none: gave up, or wants another file
    bool byRecoveryKey = false;
};
using AskWho = std::function<UnlockAnswer(const QString& path)>;
/// With the dialog; the name is remembered on this PC.
UnlockAnswer askWho(const QString& path);

} // namespace freshstart
