// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suspensions/case_findings.h"
#include "core/suspensions/follow_up.h"
#include "core/today/duty.h"

namespace freshstart {

/// A suspension that was issued here, with everything the rules of its follow-up look at. History
/// taken over from elsewhere has none.
struct DutyCase {
    QString studentUpn;
    QString studentName;
    CaseFacts facts;
    CaseFindings findings;
    SuspensionFollowUp followUp;
    QStringList preventionReasons; ///< R23: why a meeting is suggested; empty: it is not
    QStringList censusDoubts;      ///< R28: what the census would question

    [[nodiscard]] const Suspension& suspension() const { return facts.suspension; }
    [[nodiscard]] const SuspensionDetails& details() const { return facts.suspension.details; }
    [[nodiscard]] bool isInForce() const { return suspension().status == SuspensionStatus::Issued; }
    bool operator==(const DutyCase&) const = default;
};

/// A duty of the case, due on the day; the rule fills in why and on what ground.
Duty dutyOf(const DutyCase& dutyCase, DutyKind kind, QDate due, const DutyContext& context);
/// One that is a step; none where it has been ticked off, or without a day.
std::optional<Duty> stepOf(const DutyCase& dutyCase, Step step, QDate due,
                           const DutyContext& context);

/// The last session of school missed, where it ended before its time the last one served. Invalid
/// where none was.
HalfDay lastServed(const Suspension& suspension);
/// R6, R18, R19: the session with which the student is back. Invalid where none was missed, and
/// where another suspension of the student's goes straight on.
HalfDay backAgain(const DutyCase& dutyCase, const SchoolCalendar& calendar);
/// It keeps, or kept, the student away from sessions that the register knows: no lunchtimes.
bool missesSessions(const DutyCase& dutyCase);
QDate firstSchoolDay(const DutyCase& dutyCase, const SchoolCalendar& calendar);
/// The day on which "without delay" is: that of the decision, at the latest the first day.
QDate decisionDay(const SuspensionDetails& details);
/// Law where the Regulations apply, else the school's policy.
Basis lawOrPolicy(const DutyCase& dutyCase);

} // namespace freshstart
