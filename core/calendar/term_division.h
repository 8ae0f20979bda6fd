// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_year.h"

#include <vector>

namespace freshstart {

class SchoolCalendar;

/// How a school year falls into the three terms in which days of suspension are added up (R8).
/// Every date belongs to exactly one term. By default the statutory one (reference dates of the
/// School Discipline Regulations 2012 reg. 2).
class TermDivision
{
public:
    TermDivision() = default;
    /// The school's own terms, for each school year in whose calendar there are exactly three; the
    /// statutory ones for every other year: with more than three the Regulations' dates hold
    /// (statutory.md 9.2). A term runs to the day before the next one begins.
    [[nodiscard]] static TermDivision ofSchool(const SchoolCalendar& calendar);

    [[nodiscard]] StatutoryTerm termOf(QDate date) const;
    [[nodiscard]] DateSpan termSpan(StatutoryTerm term) const;

private:
    struct Year {
        int schoolYear = 0;
        QDate spring; ///< first day of the second term
        QDate summer; ///< first day of the third
    };
    [[nodiscard]] const Year* own(int schoolYear) const;

    std::vector<Year> m_years; ///< those with terms of their own
};

/// As the school has settled it: RuleSettings::ownTermDates.
TermDivision termDivision(const SchoolCalendar& calendar, bool ownTermDates);

} // namespace freshstart
