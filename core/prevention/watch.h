// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/prevention/suggestion.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace freshstart {

enum class WatchVerdict { Approved, Dismissed };

/// What the head decided about a student whom the list recommends (recommend, then approve or
/// dismiss with a reason and a day to look again).
struct WatchDecision {
    WatchDecisionId id;
    StudentId student;
    WatchVerdict verdict = WatchVerdict::Dismissed;
    QDate on;
    std::optional<StaffId> by = {};
    QString reason = {};
    std::optional<QDate> lookAgainOn = {};
    std::vector<PreventionReason> grounds = {}; ///< those that held on that day

    bool operator==(const WatchDecision&) const = default;
};

enum class WatchState {
    Open,          ///< somebody is to decide
    MeetingToCall, ///< approved, and no meeting has been called since
    MeetingSet,    ///< one is to come
    Dismissed,     ///< until its day comes, or a ground is added
    MeetingHeld    ///< one answers for what is known, until something is added
};

/// One student on the watch list.
struct WatchRow {
    StudentId student;
    QString studentName; ///< "Surname, Forename" as shown
    QString studentUpn;  ///< or the key of the import
    QString yearGroup;
    PreventionSuggestion suggestion;
    WatchState state = WatchState::Open;
    std::optional<WatchDecision> decision = {}; ///< the latest
    std::optional<PreventionId> meeting = {};   ///< the one to come, or the one held
    std::optional<QDate> meetingOn = {};

    /// Somebody at the school has something to do: decide, or call the meeting.
    [[nodiscard]] bool isWaiting() const
    {
        return state == WatchState::Open || state == WatchState::MeetingToCall;
    }

    bool operator==(const WatchRow&) const = default;
};

QString toCode(WatchVerdict verdict); ///< "approved" "dismissed"
WatchVerdict watchVerdictFromCode(const QString& code);
QString toCode(WatchState state); ///< "open" "meeting_to_call" "meeting_set" "dismissed" …

} // namespace freshstart
