// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/keeping.h"

#include "core/documents/suspension_notices.h"
#include "core/paper/renderer.h"
#include "core/records/document_source.h"
#include "core/records/letter_facts.h"

using namespace Qt::StringLiterals;

namespace freshstart {

std::vector<IssuedDocument> readyToKeep(const std::vector<Document>& documents,
                                        const LetterContext& context, SuspensionId suspension)
{
    std::vector<IssuedDocument> kept;
    for (const Document& document : documents) {
        IssuedDocument one = asIssued(document, toPdf({document}), context.student.id);
        one.suspension = suspension;
        if (document.kind == "suspension-letter"_L1) {
            one.facts = letterFacts(context);
        }
        kept.push_back(std::move(one));
    }
    return kept;
}

std::vector<Document> lettersAndNotices(const LetterContext& context)
{
    std::vector<Document> documents = suspensionLetters(context);
    const std::vector<Document> notices = suspensionNotices(context);
    documents.insert(documents.end(), notices.begin(), notices.end());
    return documents;
}

} // namespace freshstart
