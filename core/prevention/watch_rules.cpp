// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/watch_rules.h"

#include "core/law/numbers.h"
#include "core/prevention/prevention_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

using Reasons = std::vector<PreventionReason>;

const WatchDecision* latestDecision(const std::vector<WatchDecision>& decisions, QDate date)
{
    const WatchDecision* latest = nullptr;
    for (const WatchDecision& one : decisions) {
        if (one.on <= date &&
            (latest == nullptr || std::pair(latest->on, latest->id) < std::pair(one.on, one.id))) {
            latest = &one;
        }
    }
    return latest;
}

const PreventionRow* nextMeeting(const std::vector<PreventionRow>& meetings, QDate date)
{
    const PreventionRow* next = nullptr;
    for (const PreventionRow& row : meetings) {
        if (row.isToCome() && row.date >= date && (next == nullptr || row.date < next->date)) {
            next = &row;
        }
    }
    return next;
}

bool isAdded(const Reasons& now, const Reasons& before)
{
    return std::ranges::any_of(now, [&before](PreventionReason reason) {
        return std::ranges::find(before, reason) == before.end();
    });
}

WatchState stateAfter(const WatchDecision& decision, const Reasons& reasons, QDate date)
{
    if (decision.verdict == WatchVerdict::Approved) {
        return WatchState::MeetingToCall;
    }
    const bool again = decision.lookAgainOn && *decision.lookAgainOn <= date;
    return again || isAdded(reasons, decision.grounds) ? WatchState::Open : WatchState::Dismissed;
}

} // namespace

std::optional<PreventionRow> answeringMeeting(const std::vector<PreventionRow>& meetings,
                                              QDate date)
{
    const QDate oldest = date.addMonths(-law::kPreventionMeetingAnswersMonths);
    std::optional<PreventionRow> latest;
    for (const PreventionRow& row : meetings) {
        const bool isOver = row.held ? row.date <= date : row.date < date;
        if (!row.isCalledOff && isOver && row.date > oldest &&
            (!latest || latest->date < row.date)) {
            latest = row;
        }
    }
    return latest;
}

WatchStanding watchStanding(const WatchFacts& facts, QDate date)
{
    WatchStanding standing;
    const WatchDecision* decision = latestDecision(facts.decisions, date);
    if (decision != nullptr) {
        standing.decision = *decision;
    }
    if (const PreventionRow* next = nextMeeting(facts.meetings, date)) {
        standing.state = WatchState::MeetingSet;
        standing.meeting = next->id;
        standing.meetingOn = next->date;
        return standing;
    }
    const auto held = answeringMeeting(facts.meetings, date);
    if (held && (decision == nullptr || decision->on <= held->date)) {
        const bool more = facts.suggestion.lastSuspension > std::optional(held->date);
        standing.meeting = held->id;
        standing.meetingOn = held->date;
        standing.state = more || isAdded(facts.suggestion.reasons, facts.groundsAtMeeting)
                             ? WatchState::Open
                         : held->held ? WatchState::MeetingHeld
                                      : WatchState::MeetingSet;
        return standing;
    }
    if (decision != nullptr) {
        standing.state = stateAfter(*decision, facts.suggestion.reasons, date);
    }
    return standing;
}

WatchState watchState(const WatchFacts& facts, QDate date)
{
    return watchStanding(facts, date).state;
}

std::vector<Issue> validate(const WatchDecision& decision, const std::vector<StaffMember>& staff)
{
    std::vector<Issue> issues;
    const auto problem = [&issues](bool when, const QString& code, const QString& field) {
        if (when) {
            issues.push_back({Severity::Problem, code, field, 0, {}});
        }
    };
    if (decision.verdict == WatchVerdict::Dismissed) {
        problem(decision.reason.trimmed().isEmpty(), u"reason_missing"_s, u"reason"_s);
        problem(!decision.lookAgainOn, u"look_again_missing"_s, u"look_again_on"_s);
        problem(decision.lookAgainOn && *decision.lookAgainOn <= decision.on,
                u"look_again_before_decision"_s, u"look_again_on"_s);
    }
    problem(!decision.on.isValid(), u"date_missing"_s, u"on"_s);
    problem(!decision.by, u"decided_by_missing"_s, u"decided_by"_s);
    problem(decision.by && !mayActForHead(staff, *decision.by), u"decider_not_allowed"_s,
            u"decided_by"_s);
    return issues;
}

} // namespace freshstart
