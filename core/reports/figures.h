// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/grouping.h"

#include <vector>

namespace freshstart {

/// Suspensions of one kind or group in a period. Who they are is kept beside the numbers, so that
/// a screen can show the rows behind them; a masked copy holds the numbers only.
struct FigureRow {
    QString group;       ///< a word of groupsOf; empty for a total
    int suspensions = 0; ///< begun in the period
    int halfDays = 0;    ///< falling into the period, also of those begun before it
    int students = 0;
    bool isHidden = false; ///< masked: the numbers are 0 and say nothing
    std::vector<SuspensionId> cases;
    std::vector<StudentId> people; ///< each once

    bool operator==(const FigureRow&) const = default;
};

/// The groups of one grouping; but for Status they part the total without overlap.
struct FigureTable {
    Grouping grouping = Grouping::Band;
    std::vector<FigureRow> rows;

    bool operator==(const FigureTable&) const = default;
};

/// Stands in a reason for cancelling where the student was named.
inline constexpr char16_t kStudentToken[] = u"{student}";

/// What is counted over a period. Suspensions, lunchtime suspensions and permanent exclusions are
/// counted apart; cancelled ones are in none of these.
struct PeriodFigures {
    DateSpan period;
    FigureRow total;      ///< suspensions, without lunchtimes
    FigureRow lunchtimes; ///< halfDays: one for each lunchtime
    FigureRow permanent;
    FigureRow cancelled;  ///< by the day of cancelling; halfDays: what of them had been served
    FigureRow carriedIn;  ///< of `total`, begun before the period: their days are counted in it
    FigureRow repeated;   ///< of `total`: of students with two or more
    FigureRow elsewhere;  ///< of `total`, with full-time education arranged elsewhere
    FigureRow examMissed; ///< of `total`
    QStringList cancelReasons;             ///< one for each cancelled one, with the student unnamed
    std::vector<FigureTable> tables;       ///< of `total`
    std::vector<FigureRow> lunchtimeBands; ///< of `lunchtimes`

    [[nodiscard]] const FigureTable& table(Grouping grouping) const;
    bool operator==(const PeriodFigures&) const = default;
};

PeriodFigures figuresOf(const ReportData& data, DateSpan period,
                        const std::vector<Grouping>& groupings);

} // namespace freshstart
