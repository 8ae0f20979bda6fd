// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_data.h"
#include "core/suspensions/census_rules.h"

#include <vector>

namespace freshstart {

/// One line of the return, with whose it is and what the census would not take.
struct CensusLine {
    SuspensionId suspension;
    StudentId student;
    QString studentName; ///< "Surname, Forename"
    CensusRow row;
    std::vector<Issue> warnings;

    bool operator==(const CensusLine&) const = default;
};

/// What the school census collects of suspensions and permanent exclusions that start in a window
/// (R28). Lunchtimes and cancelled ones are not collected.
struct CensusReturn {
    DateSpan starts;
    std::vector<CensusLine> lines; ///< the earliest first
    int withWarnings = 0;

    bool operator==(const CensusReturn&) const = default;
};

CensusReturn censusReturn(const ReportData& data, DateSpan starts);

/// The census whose window this is: that of the term after the two it covers.
std::optional<StatutoryTerm> censusOfWindow(DateSpan starts);

} // namespace freshstart
