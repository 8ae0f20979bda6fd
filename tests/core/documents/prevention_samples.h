// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/evidence_documents.h"
#include "core/documents/prevention_documents.h"

/// The course of an exclusion prevention meeting with everything that can come up.
namespace freshstart::test {

/// Something of every kind that a chronology can have, of the student of appendixAContext().
ChronologyFacts everythingTried();
/// Looked after, with an EHC plan, a youth justice order and a disability; the meeting was held.
PreventionContext preventionContext();
/// The same before the meeting: nothing said yet, replies still to come.
PreventionContext meetingToCome();
/// Names as other programs have mangled them, and page after page of text.
PreventionContext hostile(PreventionContext context);
EvidenceContext evidenceContext();

} // namespace freshstart::test
