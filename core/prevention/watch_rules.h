// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/prevention/watch.h"
#include "core/school/school.h"

#include <vector>

namespace freshstart {

/// What is known of one student on the watch list, on a date.
struct WatchFacts {
    PreventionSuggestion suggestion;          ///< on that date
    std::vector<WatchDecision> decisions = {}; ///< in any order
    std::vector<PreventionRow> meetings = {};  ///< in any order
    /// What held on the day of answeringMeeting(); none where there is no such meeting.
    std::vector<PreventionReason> groundsAtMeeting = {};

    bool operator==(const WatchFacts&) const = default;
};

/// How things stand, with the decision and the meeting they stand on.
struct WatchStanding {
    WatchState state = WatchState::Open;
    std::optional<WatchDecision> decision = {}; ///< the latest by the date
    std::optional<PreventionId> meeting = {};
    std::optional<QDate> meetingOn = {};

    bool operator==(const WatchStanding&) const = default;
};

/// The latest meeting whose day has passed and that was not called off: one that was held, or whose
/// record is still to be written (Today asks for that). None where it lies more than
/// law::kPreventionMeetingAnswersMonths back.
std::optional<PreventionRow> answeringMeeting(const std::vector<PreventionRow>& meetings,
                                              QDate date);

/// How things stand, in this order:
///  1. MeetingSet where a meeting is to come (on the date or after it), whatever was decided.
///  2. Where a meeting answers (above) and nothing was decided after its day: MeetingHeld (MeetingSet
///     while its record is still to be written), until a ground is added that did not hold on its day, or another suspension begins after it; then
///     Open, as if nothing had been decided.
///  3. After an approval: MeetingToCall. A meeting that was called off answers nothing.
///  4. After a dismissal: Dismissed until its day to look again comes or a ground is added to those
///     it was decided on; then Open.
///  5. Otherwise Open.
/// Decisions of a later date are not known yet. Of two on one day the one noted later counts.
WatchStanding watchStanding(const WatchFacts& facts, QDate date);
WatchState watchState(const WatchFacts& facts, QDate date);

/// Problems: reason_missing and look_again_missing (of a dismissal), look_again_before_decision (the
/// day to look again is not after it), decided_by_missing, decider_not_allowed (neither the head nor
/// somebody acting for the head; seed 003 3.3).
std::vector<Issue> validate(const WatchDecision& decision, const std::vector<StaffMember>& staff);

} // namespace freshstart
