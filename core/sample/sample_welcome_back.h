// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sample_stories.h"
#include "core/welcome_back/welcome_back.h"

namespace freshstart::sample {

/// The meeting of a suspension is held on its day and recorded; uploaded the working day after it
/// where so asked.
Result<void> holdMeeting(Stage& stage, const SuspensionCase& c, bool upload);

/// What happens around the meetings: somebody steps down, a parent cannot come, a student who
/// returned without a meeting is watched, what was agreed is looked at again.
Result<void> tellMeetings(Stage& stage);

} // namespace freshstart::sample
