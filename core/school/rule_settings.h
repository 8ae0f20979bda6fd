// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/numbers.h"

namespace freshstart {

/// The time in which suspensions are counted towards an exclusion prevention meeting.
enum class PreventionWindow { TwelveMonths, SchoolYear };

/// What law and policy leave open and a school may settle for itself. The defaults are ours; each
/// has its reason in core/law/numbers.h.
struct RuleSettings {
    /// R21: the two days for the upload are days on which the school meets, not working days.
    bool uploadCountsSchoolDays = false;
    /// R11: the board hears of every suspension at once, not only where the Regulations ask.
    bool tellBoardEveryTime = false;
    /// R8: totals follow the school's own terms, where the year has three of them.
    bool ownTermDates = false;
    int yearWarningHalfDays = law::kYearWarningHalfDays;
    /// R20: the session after a return without a meeting; school days after the return.
    int interventionWithinSchoolDays = law::kInterventionWithinSchoolDays;
    // R23
    int suspensionsForPrevention = law::kSuspensionsForPrevention;
    PreventionWindow preventionWindow = PreventionWindow::TwelveMonths;
    int internalExclusionsForPrevention = law::kInternalExclusionsForPrevention; ///< in a term
    int supportsForPrevention = law::kSupportsForPrevention;         ///< within the window
    int supportHoursForPrevention = law::kSupportHoursForPrevention; ///< in a week, together
    int supportWeeksForPrevention = law::kSupportWeeksForPrevention; ///< of one of them
    int yearHalfDaysForPrevention = law::kYearForPreventionHalfDays;
    /// R32: smaller counts are not shown in a copy that leaves the school.
    int smallestCountShown = law::kSmallestCountShown;
    // R30, years of age
    int keepUntilAge = law::kKeepUntilAge;
    int keepUntilAgeWithSupport = law::kKeepUntilAgeWithSupport;

    bool operator==(const RuleSettings&) const = default;
};

} // namespace freshstart
