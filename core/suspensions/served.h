// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/suspensions/suspension.h"

#include <optional>

namespace freshstart {

/// The suspension as it is really served: with the end and the length that an early return or
/// cancelling gave it (R18, R19), and else as it was issued. Its last session is one of a school
/// day. A draft is looked at as if it were issued. None where nothing of it was served.
std::optional<SuspensionDetails> served(const Suspension& suspension,
                                        const SchoolCalendar& calendar);

/// R6: the session with which the student is back: after the last one served. Where nothing was
/// served the first session of school on or after its start. Invalid for a permanent exclusion.
HalfDay backAt(const Suspension& suspension, const SchoolCalendar& calendar);

} // namespace freshstart
