// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/suspension_letter.h"

#include <vector>

namespace freshstart {

/// Everything that goes out when a suspension is issued: the letters, then the notices.
std::vector<Document> lettersAndNotices(const LetterContext& context);

} // namespace freshstart
