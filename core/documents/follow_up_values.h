// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/merge_text.h"
#include "core/documents/suspension_letter.h"
#include "core/suspensions/follow_up.h"

namespace freshstart {

/// What the letters after the first say beside letterValues().
MergeValues followUpValues(const LetterContext& context);
MergeValues cancellationValues(const LetterContext& context, const Cancellation& cancellation);

} // namespace freshstart
