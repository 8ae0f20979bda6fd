// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/suspension_letter.h"
#include "core/documents/welcome_back_documents.h"

/// More of the course of a welcome back meeting than document_samples.h has.
namespace freshstart::test {

/// Everything came up: asked by the head, the referring school there, something left from last
/// time, the incident talked through for safety.
WelcomeBackContext fullMeeting();
/// The father does not come; the head is to decide.
WelcomeBackContext familyAbsent();
/// Back without a meeting: watched, and the separate session held.
WelcomeBackContext withoutMeeting();
/// The letter that says so.
LetterContext withoutMeetingLetter();

/// Names as other programs have mangled them, and page after page of text.
WelcomeBackContext hostile(WelcomeBackContext context);

} // namespace freshstart::test
