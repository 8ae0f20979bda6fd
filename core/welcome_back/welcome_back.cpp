// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/welcome_back.h"

using namespace Qt::StringLiterals;

namespace freshstart {

QString toCode(WelcomeBackArrangement arrangement)
{
    switch (arrangement) {
    case WelcomeBackArrangement::MeetingSet:
        return u"meeting_set"_s;
    case WelcomeBackArrangement::ToBeArranged:
        return u"to_be_arranged"_s;
    case WelcomeBackArrangement::WithoutMeeting:
        return u"without_meeting"_s;
    }
    return {};
}

WelcomeBackArrangement welcomeBackArrangementFromCode(const QString& code)
{
    if (code == "meeting_set"_L1) {
        return WelcomeBackArrangement::MeetingSet;
    }
    return code == "without_meeting"_L1 ? WelcomeBackArrangement::WithoutMeeting
                                        : WelcomeBackArrangement::ToBeArranged;
}

QString toCode(NoMeetingReason reason)
{
    switch (reason) {
    case NoMeetingReason::ReEscalation:
        return u"re_escalation"_s;
    case NoMeetingReason::UnnecessaryDistress:
        return u"unnecessary_distress"_s;
    case NoMeetingReason::Other:
        return u"other"_s;
    }
    return {};
}

NoMeetingReason noMeetingReasonFromCode(const QString& code)
{
    if (code == "re_escalation"_L1) {
        return NoMeetingReason::ReEscalation;
    }
    return code == "unnecessary_distress"_L1 ? NoMeetingReason::UnnecessaryDistress
                                             : NoMeetingReason::Other;
}

QString toCode(AttendeeKind kind)
{
    switch (kind) {
    case AttendeeKind::Family:
        return u"family"_s;
    case AttendeeKind::Staff:
        return u"staff"_s;
    case AttendeeKind::ReferringSchool:
        return u"referring_school"_s;
    case AttendeeKind::Other:
        break;
    }
    return u"other"_s;
}

AttendeeKind attendeeKindFromCode(const QString& code)
{
    using enum AttendeeKind;
    for (const AttendeeKind kind : {Family, Staff, ReferringSchool}) {
        if (toCode(kind) == code) {
            return kind;
        }
    }
    return Other;
}

} // namespace freshstart
