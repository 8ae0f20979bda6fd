// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/calendar/school_year.h"
#include "core/suspensions/board_rules.h"
#include "core/suspensions/case_facts.h"
#include "core/suspensions/recipients.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace freshstart {

/// What of a suspension falls into one term, and what the term comes to with it: with the student's
/// suspensions that were issued before it.
struct TermShare {
    StatutoryTerm term;
    int ofThis = 0; ///< half-days
    int total = 0;  ///< half-days, the earlier suspensions included

    bool operator==(const TermShare&) const = default;
};

/// What follows from a suspension, worked out once for the panel beside the form, the letters, the
/// duties and the command line. Nothing in here for a suspension without dates but what does not
/// depend on them.
///
/// Totals, dates and the return take account of an early return and of cancelling: what was not
/// served counts nowhere. The band is that of the suspension as it was issued, and later ones do
/// not change it: the one that crosses a line carries the duty (R9, our reading).
struct CaseFindings {
    bool isLaw = true; ///< the Regulations apply; else everything is policy
    bool compulsoryAge = true;
    bool toStudent = false;       ///< R26: the notice goes to the student, being 18
    std::vector<TermShare> terms; ///< in their order
    int decisiveHalfDays = 0;     ///< the highest total of a term, as it was issued (R8, R9)
    int yearHalfDays = 0;         ///< R7: the whole year, with days at other schools
    YearLimit yearLimit = YearLimit::Within;
    BoardBand band = BoardBand::ConsiderRepresentations; ///< R9
    bool tellBoardAtOnce = false;                        ///< R11
    std::optional<QDateTime> noticeDue;                  ///< R14, local time
    std::vector<QDate> publicPlaceDates; ///< R12; empty where the duty does not apply
    std::optional<DateSpan> run; ///< R13: joined with suspensions that no school day parts from it
    int runSchoolDays = 0;
    /// R13: where education is due, or advised. None beyond compulsory age and with exams over.
    std::optional<QDate> daySix;
    bool provisionIsLaw = false; ///< false with a daySix: advice only (3.7; PRU: s. 100(5))
    std::optional<QDateTime> provisionDetailsDue; ///< R15: from the start known, else from day six
    HalfDay back; ///< R6; after an early return or cancelling the session of that
    std::vector<RecipientToTell> recipients; ///< R16

    bool operator==(const CaseFindings&) const = default;
};

CaseFindings findingsOf(const CaseFacts& facts, const SchoolCalendar& calendar);

} // namespace freshstart
