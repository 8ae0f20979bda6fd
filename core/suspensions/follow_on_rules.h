// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/calendar/school_calendar.h"
#include "core/suspensions/suspension.h"

#include <vector>

namespace freshstart {

/// R18: a suspension is never made longer. The draft of a further one that begins with the session
/// in which the first would have ended, linked to it: with its own decision and reasons, so that
/// neither they nor what happened are copied. Education that has begun goes on.
SuspensionDetails followOn(const Suspension& issued, const SchoolCalendar& calendar);

/// What is wrong about a suspension that follows another:
///   follow_on_same_reasons (problem): what happened is what the first one says
///   follow_on_same_decision (doubt): decided at the moment at which the first one was
///   follow_on_gap (doubt; ISO date on which it would follow straight on): it begins later
/// Nothing where it does not follow `earlier`.
std::vector<Issue> followOnIssues(const SuspensionDetails& details, const Suspension& earlier,
                                  const SchoolCalendar& calendar);

/// R18: extension_refused (problem) where a change would make an issued suspension longer.
std::vector<Issue> extensionIssues(const Suspension& issued, const SuspensionDetails& changed);

} // namespace freshstart
