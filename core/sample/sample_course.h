// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sample_stories.h"
#include "core/suspensions/follow_up.h"

#include <QList>

namespace freshstart::sample {

/// Everything that was due by the stage's day is ticked off on the day it was due, but what is
/// left open. What was cancelled is told in the same way.
Result<void> takeSteps(Stage& stage, SuspensionId id, const QList<Step>& open);

/// Back at school after so many half-days, the rest let go.
Result<void> returnEarly(Stage& stage, SuspensionId id, int halfDaysServed);
/// Taken back by the head after so many half-days.
Result<void> cancel(Stage& stage, SuspensionId id, int halfDaysServed);
/// The family wrote to the board on the day.
Result<void> makeRepresentations(Stage& stage, SuspensionId id, QDate on);

} // namespace freshstart::sample
