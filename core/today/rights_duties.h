// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/access_request.h"
#include "core/retention/review.h"
#include "core/today/duty.h"

namespace freshstart {

/// R31: an open request is answered within a month of receipt, or of the proof of identity; while
/// that proof is asked for, somebody looks after it. Shown from the first day: a month is short.
std::optional<Duty> accessRequestDuty(const OpenRequest& open, const DutyContext& context);

/// R30: one duty for all records whose review has come, with the earliest day. `list` is by date.
std::optional<Duty> reviewRecordsDuty(const std::vector<ReviewItem>& list,
                                      const DutyContext& context);

} // namespace freshstart
