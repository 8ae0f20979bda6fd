// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suspensions/register_rules.h"

#include "core/law/numbers.h"
#include "core/suspensions/served.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

bool hasBegun(const Provision& provision, HalfDay session, QTime afternoonStart)
{
    if (!provision.start || session.date < *provision.start) {
        return false;
    }
    const bool startsInAfternoon = provision.startTime && *provision.startTime >= afternoonStart;
    return session.date > *provision.start || session.session == Session::Pm || !startsInAfternoon;
}

std::vector<HalfDay> sessionsOf(const SuspensionDetails& details, const SchoolCalendar& calendar)
{
    std::vector<HalfDay> sessions;
    if (details.category != SuspensionCategory::Suspension || !details.first.isValid() ||
        !details.last.isValid()) {
        return sessions;
    }
    HalfDay session = calendar.isSchoolDay(details.first.date)
                          ? details.first
                          : calendar.nextSession(details.first);
    while (session.isValid() && session <= details.last) {
        sessions.push_back(session);
        session = calendar.nextSession(session);
    }
    return sessions;
}

RegisterMark markOf(HalfDay session, const Provision& provision, QTime afternoonStart)
{
    if (!hasBegun(provision, session, afternoonStart)) {
        return {session, RegisterCode::E, RegisterCode::E};
    }
    const RegisterCode attended =
        provision.by == ProvidedBy::LocalAuthority ? RegisterCode::K : RegisterCode::B;
    return {session, attended, RegisterCode::Ask};
}

/// Sessions of code E of a suspension, added to a set in order of time.
void addUnprovided(std::set<HalfDay>& all, const Suspension& suspension, QTime afternoonStart,
                   const SchoolCalendar& calendar)
{
    const auto details = served(suspension, calendar);
    if (!details) {
        return;
    }
    for (const HalfDay session : sessionsOf(*details, calendar)) {
        if (!hasBegun(details->provision, session, afternoonStart)) {
            all.insert(session);
        }
    }
}

} // namespace

std::vector<RegisterMark> registerMarks(const CaseFacts& facts, const SchoolCalendar& calendar,
                                        RegisterOf registerOf)
{
    std::vector<RegisterMark> marks;
    const auto details = served(facts.suspension, calendar);
    if (!details) {
        return marks;
    }
    const bool dual = registerOf == RegisterOf::MainSchool && facts.student.hasReferringSchool;
    for (const HalfDay session : sessionsOf(*details, calendar)) {
        marks.push_back(dual ? RegisterMark{session, RegisterCode::D, RegisterCode::D}
                             : markOf(session, details->provision, facts.afternoonStart));
    }
    return marks;
}

std::vector<Issue> registerWarnings(const CaseFacts& facts, const SchoolCalendar& calendar)
{
    const auto details = served(facts.suspension, calendar);
    if (!details) {
        return {};
    }
    std::set<HalfDay> unprovided;
    addUnprovided(unprovided, facts.suspension, facts.afternoonStart, calendar);
    for (const Suspension& other : facts.others) {
        addUnprovided(unprovided, other, facts.afternoonStart, calendar);
    }
    int longest = 0;
    int inARow = 0;
    bool touchesThis = false;
    HalfDay expected;
    for (const HalfDay session : unprovided) {
        if (session != expected) {
            inARow = 0;
            touchesThis = false;
        }
        ++inARow;
        touchesThis = touchesThis || (details->first <= session && session <= details->last);
        longest = touchesThis ? std::max(longest, inARow) : longest;
        expected = calendar.nextSession(session);
    }
    if (longest <= law::kRegisterSessionsInARow) {
        return {};
    }
    return {{Severity::Doubt,
             u"register_many_e"_s,
             u"provision_start"_s,
             0,
             {QString::number(longest)}}};
}

QString toCode(RegisterCode code)
{
    switch (code) {
    case RegisterCode::E:
        return u"E"_s;
    case RegisterCode::B:
        return u"B"_s;
    case RegisterCode::K:
        return u"K"_s;
    case RegisterCode::D:
        return u"D"_s;
    case RegisterCode::Ask:
        break;
    }
    return u"?"_s;
}

} // namespace freshstart
