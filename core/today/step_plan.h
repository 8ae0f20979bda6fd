// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/suspensions/case_facts.h"
#include "core/suspensions/case_findings.h"
#include "core/suspensions/follow_up.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace freshstart {

/// A step in the life of an issued suspension and the moment by which it is taken.
struct PlannedStep {
    Step step = Step::SendLetter;
    Basis basis = Basis::GoodPractice;
    std::optional<QDateTime> due; ///< local time; none: no day is set for it
    bool inTermReport = false;    ///< the board hears of it in the report of the term

    bool operator==(const PlannedStep&) const = default;
};

/// R34: everything to be ticked off about a suspension that was issued here, done or not, in the
/// order in which it comes. For a cancelled one who hears of that (R19). Of history taken over from
/// elsewhere only what has been ticked off.
std::vector<PlannedStep> stepPlan(const CaseFacts& facts, const CaseFindings& findings,
                                  const SuspensionFollowUp& followUp,
                                  const SchoolCalendar& calendar);

} // namespace freshstart
