// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/keeping.h"

#include "core/documents/suspension_notices.h"

namespace freshstart {

std::vector<Document> lettersAndNotices(const LetterContext& context)
{
    std::vector<Document> documents = suspensionLetters(context);
    const std::vector<Document> notices = suspensionNotices(context);
    documents.insert(documents.end(), notices.begin(), notices.end());
    return documents;
}

} // namespace freshstart
