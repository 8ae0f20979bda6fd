// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suspensions/case_findings.h"
#include "core/suspensions/follow_up.h"
#include "core/welcome_back/welcome_back_rules.h"
#include "ui/print/outgoing.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace freshstart {

/// What the cards of an issued suspension look at; read anew after each change.
struct IssuedCase {
    SuspensionCase suspensionCase;
    CaseFacts facts;
    CaseFindings findings;
    SuspensionFollowUp followUp;
    SchoolCalendar calendar;
    QString studentName;
    std::vector<StaffMember> staff; ///< active
    QDateTime now;                  ///< local time
    /// Meetings set for a day, without that of the case.
    std::function<std::vector<MeetingHour>(QDate date, SuspensionId except)> othersOn;

    [[nodiscard]] const Suspension& suspension() const { return suspensionCase.suspension; }
    [[nodiscard]] const SuspensionDetails& details() const { return suspension().details; }
    [[nodiscard]] bool isInForce() const { return suspension().status == SuspensionStatus::Issued; }
    /// The suspension that follows straight on from this one, if there is one.
    [[nodiscard]] const Suspension* followedBy() const;
    [[nodiscard]] const Suspension* follows() const;
};

} // namespace freshstart
