// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/governors_report.h"
#include "core/reports/student_totals.h"

/// The words of the reports, the same on paper, on screen and in files.
namespace freshstart::report_words {

QString days(int halfDays);       ///< "2.5"; a number, without its unit
QString term(StatutoryTerm term); ///< "Autumn term 2026/27"
/// "Autumn term 2026/27", "the school year 2026/27", "1 September to 14 October 2026".
QString period(DateSpan period);
QString groupingTitle(Grouping grouping); ///< "Special educational needs"
/// The people in a group: "EHC plan", "Year 9"; a reason in the DfE's words.
QString group(Grouping grouping, const QString& code);
QString band(BoardBand band);           ///< "more than 5, up to 15 days"
QString bandDuty(BoardBand band);       ///< what the board has to do
QString threshold(Threshold threshold); ///< "More than 5 days this term"
QString preventionReason(const QString& code);
/// The reason of a cancelled suspension with its student unnamed.
QString cancelReason(const QString& reason);

} // namespace freshstart::report_words
