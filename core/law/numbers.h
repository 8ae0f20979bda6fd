// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

// Every number that the law or the policy sets, in one place, each with its source and the date
// from which it holds. Lengths are in half-days. What is marked "our choice" is set by neither.

namespace freshstart::law {

/// A number with where it comes from. `source` is a citation, the same in every language.
struct Number {
    int value = 0;
    const char* source = "";
    int sinceYear = 0;
};

// --- how long (unit: half-days) -----------------------------------------------------------------
/// No suspension may take the total of the school year above 45 school days.
inline constexpr Number yearLimit{
    90,
    "School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012 reg. 4, 13, 22",
    2012};
/// From 40 days in the year the school is warned. Our choice.
inline constexpr Number yearWarning{80, "our choice: five days before the limit of 45", 2026};
/// More than 5 days in a term: the board is told at once, representations lead to a meeting.
inline constexpr Number boardToldAbove{
    10, "School Discipline Regulations 2012 reg. 5, 14, 23 and 6, 15, 24", 2012};
/// More than 15 days in a term: the board must consider reinstatement.
inline constexpr Number boardMustMeetAbove{30, "School Discipline Regulations 2012 reg. 6, 15, 24",
                                           2012};
/// Each lunchtime counts half a day.
inline constexpr Number lunchtime{
    1, "DfE statutory guidance: Suspension and permanent exclusion (lunchtime suspensions)", 2012};

// --- by when (unit: school days unless named) ---------------------------------------------------
inline constexpr Number boardMeetsWithin{15, "School Discipline Regulations 2012 reg. 6, 15, 24",
                                         2012};
inline constexpr Number boardMeetsOnRequestWithin{
    50, "School Discipline Regulations 2012 reg. 6, 15, 24", 2012};
/// Parents keep the child out of public places in school hours on the first days.
inline constexpr Number publicPlaceDays{5, "Education and Inspections Act 2006 s. 103", 2007};
/// Full-time education from this school day of a run of suspensions on.
inline constexpr Number provisionFromDay{
    6, "Education and Inspections Act 2006 s. 100; SI 2007/1870 as amended by SI 2014/3216", 2007};
/// Hours of the clock between the notice of provision and its start.
inline constexpr Number provisionNoticeHours{48, "SI 2007/1870 reg. 6(3), (4)", 2012};
inline constexpr Number reasonsAtMost{
    3, "DfE Common Basic Data Set, from the census of autumn 2020", 2020};
/// Working days between a welcome back meeting and its record on CPOMS.
inline constexpr Number uploadWorkingDays{2, "Protocols for Welcome Back Meetings, procedure 5",
                                          2021};
/// School days after the return within which the intervention session is held. The protocol says
/// "soon after".
inline constexpr Number interventionSchoolDays{5, "our choice for \"soon\" in the protocol", 2026};

// --- ages ---------------------------------------------------------------------------------------
inline constexpr Number compulsoryFrom{5, "Education Act 1996 s. 8", 1998};
inline constexpr Number compulsoryUntil{16, "Education Act 1996 s. 8", 1998};
/// From this age the notice goes to the pupil.
inline constexpr Number relevantPersonAge{18, "School Discipline Regulations 2012 reg. 2", 2012};

// --- exclusion prevention meetings (seed 003 3.2) -----------------------------------------------
inline constexpr Number suspensionsForPrevention{2, "Exclusion Prevention Meetings policy 3.2",
                                                 2012};

} // namespace freshstart::law
