// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/school_type.h"
#include "core/today/consequences.h"

#include <QString>

namespace freshstart {

/// One line beside the form, in words.
struct ConsequenceText {
    QString title;  ///< "Letter by Thursday 19 November, 3.10 pm"
    QString words;  ///< what it comes to; may be empty
    QString reason; ///< why, in a sentence: opened on demand
    QString source; ///< the regulation or the policy behind it

    bool operator==(const ConsequenceText&) const = default;
};

ConsequenceText textOf(const Consequence& consequence, SchoolType type);

/// "6.5 school days this term, 3 of them this suspension". Of the term that decides (R9).
QString termTotalWords(const CaseFindings& findings);
/// "8 school days this school year, 2 of them at other schools".
QString yearTotalWords(const CaseFindings& findings, int halfDaysElsewhere);
QString termName(const StatutoryTerm& term); ///< "autumn term"

} // namespace freshstart
