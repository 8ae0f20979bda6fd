// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/welcome_back/welcome_back.h"
#include "ui/common/theme.h"

#include <QDate>
#include <QString>

#include <optional>

namespace freshstart {

/// Where a welcome back meeting stands, in the order in which it needs somebody.
enum class MeetingState { ToRecord, Today, ToUpload, ToArrange, Coming, WithoutMeeting, Done };

/// A record that is dated ahead is being prepared: the meeting is still to come.
MeetingState meetingState(const WelcomeBackPlan& plan, std::optional<QDate> heldOn,
                          std::optional<QDate> uploadedOn, QDate today);
QString inWords(MeetingState state);
Tone toneOf(MeetingState state);

} // namespace freshstart
