// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/half_day.h"
#include "core/base/issue.h"
#include "core/calendar/school_calendar.h"
#include "core/prevention/suggestion.h"
#include "core/suspensions/board_rules.h"
#include "core/suspensions/case_facts.h"
#include "core/suspensions/case_findings.h"
#include "core/suspensions/follow_up.h"
#include "core/suspensions/register_rules.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace freshstart {

/// What follows from a suspension, one line of the panel beside the form. In brackets what the
/// values of a Consequence mean for it.
enum class ConsequenceKind {
    YearLimit,        ///< (halfDays: of the school year)
    Letter,           ///< (dates, time: by when; toStudent)
    TellAtOnce,       ///< one for each basis (steps)
    BoardDuty,        ///< (band; halfDays: of the term; dates: the deadline, where there is one)
    PublicPlace,      ///< (dates)
    JoinedRun,        ///< (dates: first and last day; number: school days)
    DaySix,           ///< (dates: the sixth day, then the start arranged, where there is one)
    ProvisionDetails, ///< (dates, time: by when; waived)
    Return,           ///< (moment)
    Register,         ///< (marks; number: sessions of code E in a row, where they are too many)
    Census,           ///< (issues: warnings of the census rules)
    Prevention        ///< (suggestion)
};

/// How loudly a line is said. Stops: as things stand it cannot be issued.
enum class Weight { Plain, Attention, Stops };

/// So many sessions of the register with one code (R27).
struct RegisterMarks {
    RegisterCode code = RegisterCode::E;
    int sessions = 0;

    bool operator==(const RegisterMarks&) const = default;
};

struct Consequence {
    ConsequenceKind kind = ConsequenceKind::Letter;
    Basis basis = Basis::Law;
    Weight weight = Weight::Plain;
    std::vector<QDate> dates;
    std::optional<QTime> time;
    HalfDay moment;
    int halfDays = 0;
    int number = 0;
    BoardBand band = BoardBand::ConsiderRepresentations;
    bool examMissed = false;
    bool boardTold = false; ///< the deadline counts from the day it was told, else from today
    bool representationsMade = false;
    bool toStudent = false; ///< the letter goes to the student, being 18
    bool compulsoryAge = true;
    bool waived = false; ///< the parent gave up the 48 hours
    std::vector<Step> steps;
    std::vector<RegisterMarks> marks;
    std::vector<Issue> issues;
    PreventionSuggestion suggestion;

    bool operator==(const Consequence&) const = default;
};

/// What the consequences look at beside the case itself.
struct ConsequenceSetting {
    QDate today;
    std::optional<QDate> boardToldOn; ///< the day of its receipt (R10)
    std::optional<QDate> representationsOn;
    QString upn;                     ///< what the census knows the student by
    PreventionSuggestion suggestion; ///< R23, with this suspension in it
};

/// In the order in which they matter. Empty without a first and a last session; of a cancelled one
/// only what is left: the return and the register.
std::vector<Consequence> consequencesOf(const CaseFacts& facts, const CaseFindings& findings,
                                        const SchoolCalendar& calendar,
                                        const ConsequenceSetting& setting);

} // namespace freshstart
