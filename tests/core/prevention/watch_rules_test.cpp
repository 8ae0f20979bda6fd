// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prevention/watch_rules.h"

#include "core/documents/issue_text.h"
#include "tests/support/catch.h"
#include "tests/support/issue_codes.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kOn(2026, 11, 20);

using enum PreventionReason;

/// Two suspensions, the last of 10 November.
WatchFacts aStudent()
{
    WatchFacts facts;
    facts.suggestion.reasons = {TwoOrMoreSuspensions};
    facts.suggestion.lastSuspension = QDate(2026, 11, 10);
    return facts;
}

WatchDecision approved(QDate on)
{
    WatchDecision decision;
    decision.id = WatchDecisionId{on.toJulianDay()};
    decision.verdict = WatchVerdict::Approved;
    decision.on = on;
    decision.by = StaffId{7};
    decision.grounds = {TwoOrMoreSuspensions};
    return decision;
}

WatchDecision dismissed(QDate on, QDate again)
{
    WatchDecision decision = approved(on);
    decision.verdict = WatchVerdict::Dismissed;
    decision.reason = u"The plan of September works."_s;
    decision.lookAgainOn = again;
    return decision;
}

PreventionRow meeting(QDate date, bool held)
{
    PreventionRow row;
    row.id = PreventionId{4};
    row.date = date;
    row.held = held;
    return row;
}

QString stateOf(const WatchFacts& facts, QDate on = kOn)
{
    return toCode(watchState(facts, on));
}

} // namespace

TEST_CASE("A student for whom a reason holds waits for a decision", "[prevention][watch]")
{
    CHECK(stateOf(aStudent()) == u"open"_s);
    WatchFacts later = aStudent();
    later.decisions = {approved(kOn.addDays(1))};
    CHECK(stateOf(later) == u"open"_s); // not known yet
}

TEST_CASE("After the head's approval a meeting is to be called, until it is", "[prevention][watch]")
{
    WatchFacts facts = aStudent();
    facts.decisions = {approved(QDate(2026, 11, 12))};
    CHECK(stateOf(facts) == u"meeting_to_call"_s);
    facts.meetings = {meeting(QDate(2026, 11, 5), true)}; // before the approval
    facts.groundsAtMeeting = {TwoOrMoreSuspensions};
    CHECK(stateOf(facts) == u"meeting_to_call"_s);
    facts.meetings.push_back(meeting(QDate(2026, 11, 26), false));
    const WatchStanding set = watchStanding(facts, kOn);
    CHECK(toCode(set.state) == u"meeting_set"_s);
    CHECK(set.meetingOn == QDate(2026, 11, 26));
    CHECK(set.decision == facts.decisions.front());
    facts.meetings.back().isCalledOff = true;
    CHECK(stateOf(facts) == u"meeting_to_call"_s);
}

TEST_CASE("A dismissal holds until its day to look again, or until a ground is added",
          "[prevention][watch]")
{
    WatchFacts facts = aStudent();
    facts.decisions = {dismissed(QDate(2026, 11, 12), QDate(2026, 12, 4))};
    CHECK(stateOf(facts) == u"dismissed"_s);
    CHECK(stateOf(facts, QDate(2026, 12, 3)) == u"dismissed"_s);
    CHECK(stateOf(facts, QDate(2026, 12, 4)) == u"open"_s);
    facts.suggestion.reasons = {TwoOrMoreSuspensions, InternalExclusions};
    CHECK(stateOf(facts) == u"open"_s);
    facts.suggestion.reasons = {};
    CHECK(stateOf(facts) == u"dismissed"_s); // fewer are no news
    facts.decisions.push_back(approved(QDate(2026, 11, 18)));
    CHECK(stateOf(facts) == u"meeting_to_call"_s); // the later decision
}

TEST_CASE("A meeting that was held answers until a ground or a suspension is added",
          "[prevention][watch]")
{
    WatchFacts facts = aStudent();
    facts.decisions = {approved(QDate(2026, 11, 12))};
    facts.meetings = {meeting(QDate(2026, 11, 17), true)};
    facts.groundsAtMeeting = {TwoOrMoreSuspensions};
    const WatchStanding held = watchStanding(facts, kOn);
    CHECK(toCode(held.state) == u"meeting_held"_s);
    CHECK(held.meetingOn == QDate(2026, 11, 17));

    WatchFacts ground = facts;
    ground.suggestion.reasons.push_back(SeriousOneOff);
    CHECK(stateOf(ground) == u"open"_s);
    WatchFacts suspension = facts;
    suspension.suggestion.lastSuspension = QDate(2026, 11, 18);
    CHECK(stateOf(suspension) == u"open"_s);
    WatchFacts decided = suspension;
    decided.decisions.push_back(dismissed(QDate(2026, 11, 19), QDate(2026, 12, 4)));
    CHECK(stateOf(decided) == u"dismissed"_s);

    CHECK(stateOf(facts, QDate(2027, 11, 16)) == u"meeting_held"_s);
    facts.decisions.clear();
    CHECK(stateOf(facts) == u"meeting_held"_s); // called without a decision
    CHECK(stateOf(facts, QDate(2027, 11, 17)) == u"open"_s); // a year is enough
}

TEST_CASE("A meeting whose record is still to be written is not called again", "[prevention][watch]")
{
    WatchFacts facts = aStudent();
    facts.decisions = {approved(QDate(2026, 11, 12))};
    facts.meetings = {meeting(QDate(2026, 11, 17), false)};
    facts.groundsAtMeeting = {TwoOrMoreSuspensions};
    CHECK(stateOf(facts) == u"meeting_set"_s);
    CHECK(stateOf(facts, QDate(2026, 11, 17)) == u"meeting_set"_s);
    facts.suggestion.lastSuspension = QDate(2026, 11, 18);
    CHECK(stateOf(facts) == u"open"_s); // forgotten or not: something new has happened
}

TEST_CASE("A dismissal needs a reason, a day to look again and somebody who may decide",
          "[prevention][watch][rules]")
{
    StaffMember head;
    head.id = StaffId{7};
    head.role = StaffRole::Head;
    StaffMember deputy = head;
    deputy.id = StaffId{8};
    deputy.role = StaffRole::Deputy;
    const std::vector staff{head, deputy};
    CHECK(validate(approved(kOn), staff).empty());
    CHECK(validate(dismissed(kOn, kOn.addDays(14)), staff).empty());
    CHECK(codes(validate(dismissed(kOn, kOn), staff)) ==
          QStringList{u"look_again_before_decision"_s});

    WatchDecision bare;
    bare.reason = u" "_s;
    const auto found = validate(bare, staff);
    CHECK(codes(found) == QStringList{u"reason_missing"_s, u"look_again_missing"_s,
                                      u"date_missing"_s, u"decided_by_missing"_s});
    WatchDecision notHead = approved(kOn);
    notHead.by = deputy.id;
    CHECK(codes(validate(notHead, staff)) == QStringList{u"decider_not_allowed"_s});
    for (const QString& code : codes(found) + codes(validate(notHead, staff))) {
        CHECK(hasIssueSentence(code));
    }
    std::vector authorised = staff;
    authorised.back().mayActForHead = true;
    CHECK(validate(notHead, authorised).empty());
}
