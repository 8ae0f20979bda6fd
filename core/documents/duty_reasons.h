// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/duty.h"

#include <QString>

namespace freshstart {

/// The part of dutyReason() that is about what happens around a welcome back meeting.
QString reasonAroundMeeting(const Duty& duty);
/// The part about students at risk and exclusion prevention meetings.
QString reasonOfPrevention(const Duty& duty);
/// The part about requests for data, and records whose review has come.
QString reasonOfRecords(const Duty& duty);

} // namespace freshstart
