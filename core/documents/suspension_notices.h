// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/suspension_letter.h"
#include "core/suspensions/recipients.h"

#include <vector>

namespace freshstart {

struct LetterAddressee;

/// Notices of a suspension with the particulars that the Regulations ask, each only where R16 says
/// that somebody is told at once (LetterContext::findings.recipients), in its order:
/// "notice-local-authority", "notice-social-worker" and "notice-virtual-school-head" (one for each
/// who is named, else one to whoever it is), "notice-governing-board", "notice-placing-authority"
/// (with a copy of the family's letter). Each says on what footing it is given.
std::vector<Document> suspensionNotices(const LetterContext& context);

/// Who gets the notice that this step is about; the referring school and the placing authority
/// among them. None where the step is about nobody to write to.
std::vector<LetterAddressee> addresseesOf(Step step, const LetterContext& context);

} // namespace freshstart
