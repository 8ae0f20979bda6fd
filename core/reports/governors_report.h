// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/term_division.h"
#include "core/reports/figures.h"

namespace freshstart {

/// The governing board's report of a term (R32): the figures of a period beside those of the same
/// time a year before. No names; nothing of prevention meetings.
struct GovernorsReport {
    std::optional<StatutoryTerm> term; ///< the period is one of the three terms
    PeriodFigures now;
    PeriodFigures before;
    int smallestShown = 0; ///< in a copy that leaves the school; 0: the board's own, all shown

    [[nodiscard]] bool isMasked() const { return smallestShown > 0; }
    bool operator==(const GovernorsReport&) const = default;
};

GovernorsReport governorsReport(const ReportData& data, DateSpan period);

/// The term of a period, where it is exactly one.
std::optional<StatutoryTerm> termOfSpan(DateSpan period, const TermDivision& terms = {});
/// The same term, else the same dates, a year before.
DateSpan yearBefore(DateSpan period, const TermDivision& terms = {});
/// As the school divides its years (R8).
TermDivision termsOf(const ReportData& data);

} // namespace freshstart
