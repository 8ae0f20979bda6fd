// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/suspension_letter.h"

#include "core/base/translate.h"
#include "core/documents/letter_parts.h"
#include "core/documents/letter_values.h"
#include "core/documents/wording.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(Letters)

/// "Copies: Northfield High School (referring school) and Wolverhampton Council (placing
/// authority)".
QString copiesLine(const LetterContext& context)
{
    QStringList copies;
    if (context.referringSchool) {
        copies.append(tr("%1 (referring school)").arg(context.referringSchool->name));
    }
    if (context.placingAuthority) {
        copies.append(tr("%1 (placing authority)").arg(context.placingAuthority->name));
    }
    if (copies.isEmpty()) {
        return {};
    }
    const QString label = copies.size() == 1 ? tr("Copy: %1") : tr("Copies: %1");
    return label.arg(wording::joined(copies));
}

Document letterTo(const LetterAddressee& addressee, const LetterContext& context,
                  const MergeValues& values)
{
    Document letter =
        startLetter(context, addressee, u"suspension-letter"_s, tr("Suspension letter"));
    addText(letter, context, addressee,
            goesToStudent(context) ? u"suspension-letter-to-student"_s : u"suspension-letter"_s,
            values);
    letter.footerNote = copiesLine(context);
    return letter;
}

/// The note and then the letter as the family got it.
Document copyForReferringSchool(const Document& letter, const LetterContext& context,
                                const MergeValues& values)
{
    const LetterAddressee school = addresseeOf(*context.referringSchool);
    Document copy = startLetter(context, school, u"referring-school-copy"_s,
                                tr("Suspension letter: copy for the referring school"));
    addText(copy, context, school, u"referring-school-note"_s, values);
    appendCopyOf(copy, letter);
    return copy;
}

} // namespace

std::vector<Document> suspensionLetters(const LetterContext& context)
{
    const MergeValues values = letterValues(context);
    std::vector<Document> letters;
    for (const LetterAddressee& addressee : familyOf(context)) {
        letters.push_back(letterTo(addressee, context, values));
    }
    if (context.referringSchool) {
        letters.push_back(copyForReferringSchool(letters.front(), context, values));
    }
    return letters;
}

} // namespace freshstart
