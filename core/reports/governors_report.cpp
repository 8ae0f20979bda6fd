// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/governors_report.h"

namespace freshstart {

std::optional<StatutoryTerm> termOfSpan(DateSpan period)
{
    if (!period.first.isValid()) {
        return std::nullopt;
    }
    const StatutoryTerm term = termOf(period.first);
    return termSpan(term) == period ? std::optional(term) : std::nullopt;
}

DateSpan yearBefore(DateSpan period)
{
    if (const auto term = termOfSpan(period)) {
        return termSpan({term->schoolYear - 1, term->name});
    }
    return {period.first.addYears(-1), period.last.addYears(-1)};
}

GovernorsReport governorsReport(const ReportData& data, DateSpan period)
{
    using enum Grouping;
    static const std::vector<Grouping> groupings{Band,      Sen,    Care, FreeMeals,
                                                 YearGroup, Reason, Sex,  Repeats};
    return {termOfSpan(period), figuresOf(data, period, groupings),
            figuresOf(data, yearBefore(period), groupings), 0};
}

} // namespace freshstart
