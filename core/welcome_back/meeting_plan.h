// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace freshstart {

/// What was decided about the meeting when the suspension was recorded (seed 000, procedure 1).
enum class WelcomeBackArrangement { MeetingSet, ToBeArranged, WithoutMeeting };

/// Why a student returns without a meeting (seed 000, last paragraph).
enum class NoMeetingReason { ReEscalation, UnnecessaryDistress, Other };

/// The head or the proprietor asks another member of staff to lead (procedure 4).
struct Delegation {
    std::optional<StaffId> by;
    std::optional<QDate> on;

    bool operator==(const Delegation&) const = default;
};

/// The referring school comes only in extreme situations, agreed by the head or the proprietor,
/// who then leads (procedure 3).
struct ReferringInvitation {
    std::optional<StaffId> agreedBy;
    std::optional<QDate> agreedOn;
    QString reason;

    bool operator==(const ReferringInvitation&) const = default;
};

/// How a student who returns without a meeting is closely monitored (last paragraph).
struct Monitoring {
    std::optional<StaffId> by;
    QString how;
    std::optional<QDate> until;

    bool operator==(const Monitoring&) const = default;
};

struct WelcomeBackPlan {
    WelcomeBackArrangement arrangement = WelcomeBackArrangement::ToBeArranged;
    // MeetingSet
    std::optional<QDate> date = {};
    std::optional<QTime> time = {};
    QString place = {};
    std::optional<StaffId> lead = {}; ///< headteacher or proprietor unless another is asked
    Delegation delegation = {};       ///< empty while the head or the proprietor leads
    std::optional<ReferringInvitation> referring = {}; ///< none: the referring school stays away
    // WithoutMeeting
    NoMeetingReason noMeetingReason = NoMeetingReason::ReEscalation;
    QString noMeetingNote = {};
    std::optional<StaffId> noMeetingDecidedBy = {};
    std::optional<QDate> noMeetingDecidedOn = {};
    Monitoring monitoring = {};
    std::optional<QDate> interventionDate = {}; ///< the separate session soon after the return

    bool operator==(const WelcomeBackPlan&) const = default;
};

QString toCode(WelcomeBackArrangement arrangement); ///< "meeting_set" "to_be_arranged" "without_meeting"
WelcomeBackArrangement welcomeBackArrangementFromCode(const QString& code);
QString toCode(NoMeetingReason reason); ///< "re_escalation" "unnecessary_distress" "other"
NoMeetingReason noMeetingReasonFromCode(const QString& code);

} // namespace freshstart
