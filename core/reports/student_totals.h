// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/numbers.h"
#include "core/reports/report_data.h"
#include "core/suspensions/board_rules.h"

#include <QStringList>

namespace freshstart {

/// How one student stands on a date: what has begun by then counts, also what of it is still to
/// come.
struct StudentTotals {
    StudentId student;
    QString upn;  ///< or the key of the import
    QString name; ///< "Surname, Forename" as shown
    QString yearGroup;
    QString form;
    int suspensionsInYear = 0; ///< lunchtimes and permanent exclusions included, cancelled ones not
    int termHalfDays = 0;      ///< R8
    int yearHalfDays = 0;      ///< R7, with days at other schools
    int elsewhereHalfDays = 0; ///< of yearHalfDays
    int longestRun = 0;        ///< consecutive school days in the school year (R13)
    BoardBand band = BoardBand::ConsiderRepresentations; ///< of the term's total (R9)
    YearLimit yearLimit = YearLimit::Within;
    QStringList preventionReasons; ///< R23; empty: no meeting is suggested

    /// Half-days until 45 school days are reached; below zero they are exceeded.
    [[nodiscard]] int leftInYear() const;
    bool operator==(const StudentTotals&) const = default;
};

/// Every student with days in the school year of the date, whoever has most first.
std::vector<StudentTotals> studentTotals(const ReportData& data, QDate on);

/// What the list is narrowed to.
enum class Threshold {
    Everyone,
    AboveFiveInTerm,    ///< the board is told at once, considers with representations
    AboveFifteenInTerm, ///< the board must consider
    NearYearLimit,
    PreventionSuggested
};
bool reaches(const StudentTotals& totals, Threshold threshold);

} // namespace freshstart
