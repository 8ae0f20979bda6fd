// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/calendar/school_year.h"

#include <QString>

#include <vector>

namespace freshstart {

/// School days in a part of a term, from one half-term holiday to the next.
struct HalfTermCount {
    DateSpan days;
    int schoolDays = 0;

    bool operator==(const HalfTermCount&) const = default;
};

struct TermCount {
    QString name;
    DateSpan days;
    int schoolDays = 0;
    std::vector<HalfTermCount> halves; ///< one alone where no holiday parts the term

    bool operator==(const TermCount&) const = default;
};

struct YearCounts {
    std::vector<TermCount> terms; ///< by first day; none in a year that is not known
    int schoolDays = 0;
    int insetDays = 0;   ///< weekdays in term that INSET closes
    int closureDays = 0; ///< weekdays in term that a closure closes

    bool operator==(const YearCounts&) const = default;
};

YearCounts countsOfYear(int startYear, const SchoolCalendar& calendar);

} // namespace freshstart
