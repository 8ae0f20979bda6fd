// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sample_stories.h"

namespace freshstart::sample {

/// What the school has tried for four of its students before and beside their suspensions.
Result<void> tellSupport(Stage& stage);

} // namespace freshstart::sample
