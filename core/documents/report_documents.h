// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/reports/census_return.h"
#include "core/reports/governors_report.h"
#include "core/reports/student_totals.h"

namespace freshstart {

/// The governing board's report of a term (R32): tables without names. What is masked in the report
/// stays so, and the paper says which of the two copies it is.
Document governorsDocument(const GovernorsReport& report, const School& school, QDate printedOn);

/// Who stands where on a date, for use inside the school.
Document totalsDocument(const std::vector<StudentTotals>& totals, const School& school, QDate on,
                        Threshold threshold);

/// The rows for the census beside what is to be looked at, to be checked against the school's own
/// system.
Document censusDocument(const CensusReturn& census, const School& school, QDate printedOn);

} // namespace freshstart
