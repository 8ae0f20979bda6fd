// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/school_type.h"
#include "core/suspensions/follow_up.h"
#include "core/suspensions/recipients.h"

#include <QString>

namespace freshstart {

/// What is to be done: "Tell the local authority", "Mark the register".
QString stepTask(Step step, SchoolType type);
/// Who is told: "local authority", "virtual school head"; empty where nobody is.
QString stepRecipient(Step step, SchoolType type);
QString contactMethod(ContactMethod method); ///< "by telephone", "by post", …
QString boardOutcome(BoardOutcome outcome);  ///< "Reinstated", …
QString basisWord(Basis basis);              ///< "law", "policy", "good practice"

} // namespace freshstart
