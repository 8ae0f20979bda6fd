// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/merge_text.h"
#include "core/documents/suspension_letter.h"

namespace freshstart {

/// A value that only switches a section on.
QString letterFlag(bool on);

/// What a letter says because of the case's findings: the board's duty, the education from the
/// sixth day, the days in public places, what it follows and which letter it replaces (R17).
void addCaseValues(MergeValues& values, const LetterContext& context);

/// "autumn term": the one whose total decides about the suspension; empty without dates.
QString decisiveTermInWords(const CaseFindings& findings);

} // namespace freshstart
