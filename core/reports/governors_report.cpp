// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/governors_report.h"

namespace freshstart {

std::optional<StatutoryTerm> termOfSpan(DateSpan period, const TermDivision& terms)
{
    if (!period.first.isValid()) {
        return std::nullopt;
    }
    const StatutoryTerm term = terms.termOf(period.first);
    return terms.termSpan(term) == period ? std::optional(term) : std::nullopt;
}

DateSpan yearBefore(DateSpan period, const TermDivision& terms)
{
    if (const auto term = termOfSpan(period, terms)) {
        return terms.termSpan({term->schoolYear - 1, term->name});
    }
    return {period.first.addYears(-1), period.last.addYears(-1)};
}

TermDivision termsOf(const ReportData& data)
{
    return termDivision(data.calendar, data.rules.ownTermDates);
}

GovernorsReport governorsReport(const ReportData& data, DateSpan period)
{
    using enum Grouping;
    static const std::vector<Grouping> groupings{Band,      Sen,    Care, FreeMeals,
                                                 YearGroup, Reason, Sex,  Repeats};
    const TermDivision terms = termsOf(data);
    return {termOfSpan(period, terms), figuresOf(data, period, groupings),
            figuresOf(data, yearBefore(period, terms), groupings), 0};
}

} // namespace freshstart
