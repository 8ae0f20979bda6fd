// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/census_return.h"
#include "core/reports/governors_report.h"
#include "core/reports/student_totals.h"

#include <QByteArray>

namespace freshstart {

// The reports as files for a spreadsheet (CsvWriter). A masked number is an empty cell.

/// One line for each figure and each of the two periods: section, group, from, to, numbers.
QByteArray governorsCsv(const GovernorsReport& report);
/// One line for each student who reaches the threshold.
QByteArray totalsCsv(const std::vector<StudentTotals>& totals, Threshold threshold);

/// The census's fields as they are collected (ISO dates), the student and what is to be looked at.
QByteArray censusCsv(const CensusReturn& census);

} // namespace freshstart
