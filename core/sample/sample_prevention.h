// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sample_stories.h"

namespace freshstart::sample {

/// Three exclusion prevention meetings: one followed up, one just held, one to come.
Result<void> tellPreventionMeetings(Stage& stage);

} // namespace freshstart::sample
