// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/meeting_state.h"

#include "core/base/translate.h"

namespace freshstart {

namespace {

FRESHSTART_TR(MeetingState)

} // namespace

MeetingState meetingState(const WelcomeBackPlan& plan, std::optional<QDate> heldOn,
                          std::optional<QDate> uploadedOn, QDate today)
{
    using enum MeetingState;
    if (heldOn && *heldOn <= today) {
        return uploadedOn ? Done : ToUpload;
    }
    switch (plan.arrangement) {
    case WelcomeBackArrangement::WithoutMeeting:
        return WithoutMeeting;
    case WelcomeBackArrangement::ToBeArranged:
        return ToArrange;
    case WelcomeBackArrangement::MeetingSet:
        break;
    }
    if (!plan.date) {
        return ToArrange;
    }
    if (*plan.date == today) {
        return Today;
    }
    return *plan.date < today ? ToRecord : Coming;
}

QString inWords(MeetingState state)
{
    switch (state) {
    case MeetingState::ToRecord:
        return tr("To record");
    case MeetingState::Today:
        return tr("Today");
    case MeetingState::ToUpload:
        return tr("To upload to CPOMS");
    case MeetingState::ToArrange:
        return tr("To arrange");
    case MeetingState::Coming:
        return tr("Coming");
    case MeetingState::WithoutMeeting:
        return tr("Without a meeting");
    case MeetingState::Done:
        break;
    }
    return tr("Done");
}

Tone toneOf(MeetingState state)
{
    switch (state) {
    case MeetingState::ToRecord:
    case MeetingState::ToUpload:
    case MeetingState::ToArrange:
        return Tone::Warning;
    case MeetingState::Today:
        return Tone::Accent;
    case MeetingState::Done:
        return Tone::Good;
    case MeetingState::Coming:
    case MeetingState::WithoutMeeting:
        break;
    }
    return Tone::Neutral;
}

} // namespace freshstart
