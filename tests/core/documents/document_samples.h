// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/appendix_a.h"
#include "core/documents/suspension_letter.h"
#include "core/documents/welcome_back_documents.h"

/// Invented people and a school year to make documents of.
namespace freshstart::test {

SchoolCalendar autumn2026();
School meadowVale();
StudentRecord dylan();

/// 2.5 days from Thursday 19 November 2026, afternoon; INSET on Monday 23; back on Wednesday 25.
LetterContext letterContext();
/// The same with the findings worked out anew, after a change; `others` are the student's other
/// suspensions.
LetterContext found(LetterContext context, const std::vector<Suspension>& others = {});
WelcomeBackContext welcomeBackContext();
AppendixAContext appendixAContext();

/// Names that have been cut, mangled or left out by other programs.
QStringList difficultNames();

} // namespace freshstart::test
