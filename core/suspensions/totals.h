// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/calendar/term_division.h"
#include "core/suspensions/suspension.h"

#include <vector>

namespace freshstart {

/// What is added up of a suspension. Issued ones count, and of those that ended before their time
/// what was served; hand in the one being written as issued (`countedAsIssued`) to see what it
/// would make of the totals.
struct CountedSuspension {
    SuspensionCategory category = SuspensionCategory::Suspension;
    SuspensionStatus status = SuspensionStatus::Issued;
    HalfDay first;
    HalfDay last;
    int halfDays = 0;
    std::optional<HalfDay> servedUntil = {}; ///< as in Suspension

    bool operator==(const CountedSuspension&) const = default;
};

CountedSuspension counted(const SuspensionRow& row);
CountedSuspension counted(const Suspension& suspension);
CountedSuspension countedAsIssued(const SuspensionDetails& details);

/// The half-days that fall between two dates, both counted: each day belongs to the term in which
/// it falls (statutory.md 9.2). The recorded length is kept: what is not counted before a date by
/// the calendar falls after it. After an early return or cancelling (R18, R19) only what was served
/// counts. 0 for drafts, permanent ones and cancelled ones of which nothing is known.
int halfDaysWithin(const CountedSuspension& suspension, DateSpan span,
                   const SchoolCalendar& calendar);

/// R8: half-days in one of the three terms, lunchtimes included.
int termTotal(const std::vector<CountedSuspension>& suspensions, StatutoryTerm term,
              const SchoolCalendar& calendar, const TermDivision& terms = {});
/// R7: half-days in a school year, with those at other schools in that year, entered by hand.
int yearTotal(const std::vector<CountedSuspension>& suspensions, int schoolYear,
              const SchoolCalendar& calendar, int halfDaysElsewhere = 0);
/// R9: the total that decides about a suspension: the highest of the terms it touches, with itself
/// in it. `others` are the student's other suspensions.
int decisiveTermTotal(const SuspensionDetails& details, std::vector<CountedSuspension> others,
                      const SchoolCalendar& calendar, const TermDivision& terms = {});

/// R19: what of a cancelled suspension had been served up to a session stays in the totals.
CountedSuspension servedUntil(CountedSuspension suspension, HalfDay lastServed,
                              const SchoolCalendar& calendar);

} // namespace freshstart
