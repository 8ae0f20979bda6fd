// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/welcome_back/apology_check.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// What somebody writes who wants an apology, and what somebody writes who does not.
const auto kApology = uR"((?:apolog(?:y|ies|ise|ize|ises|izes|ising|izing)|say(?:s|ing)?\s+sorry))"_s;
const auto kAsks =
    uR"((?:must|should|has\s+to|have\s+to|had\s+to|needs?\s+to|will|to|is\s+expected\s+to|asked?|ask(?:ing)?\s+(?:for|\w+\s+to)|requires?|required|expects?|expected|demands?|owes?|condition\w*|insists?\s+on|make|write))"_s;
const auto kNotAsked =
    uR"(\b(?:no|not|never|without|offered|offers|apologised|apologized|gave|chose|wanted|wants|wished|wishes|accepted|nobody|isn[’']t|wasn[’']t|doesn[’']t|didn[’']t|don[’']t)\b)"_s;

} // namespace

std::optional<QString> wordsThatAskForApology(const QString& text)
{
    static const QRegularExpression sentence(uR"([^.!?;\n]+)"_s);
    static const QRegularExpression before(
        uR"(\b%1\b[^.!?;\n]{0,40}?\b%2\b)"_s.arg(kAsks, kApology),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression after(
        uR"(\b(?:an?\s+)?(?:%1)\b[^.!?;\n]{0,30}?\b(?:is|was|are)?\s*(?:required|expected|needed|necessary|a\s+condition|due|owed|to\s+be\s+made|to\s+be\s+written)\b)"_s
            .arg(kApology),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression notAsked(kNotAsked, QRegularExpression::CaseInsensitiveOption);
    for (auto each = sentence.globalMatch(text); each.hasNext();) {
        const QString words = each.next().captured();
        if (words.contains(notAsked)) {
            continue;
        }
        for (const auto& pattern : {before, after}) {
            if (const auto match = pattern.match(words); match.hasMatch()) {
                return match.captured().simplified();
            }
        }
    }
    return std::nullopt;
}

} // namespace freshstart
