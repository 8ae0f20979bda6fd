// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/suspension_letter.h"
#include "core/records/issued_document.h"

#include <vector>

namespace freshstart {

/// Letters of a suspension ready to be kept: with their pages, and with what they say that hangs on
/// the calendar.
std::vector<IssuedDocument> readyToKeep(const std::vector<Document>& documents,
                                        const LetterContext& context, SuspensionId suspension);

/// Everything that goes out when a suspension is issued: the letters, then the notices.
std::vector<Document> lettersAndNotices(const LetterContext& context);

} // namespace freshstart
