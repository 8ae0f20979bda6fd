// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/merge_text.h"
#include "core/documents/suspension_letter.h"

#include <QString>
#include <QStringList>

#include <vector>

/// What letters about a suspension have in common.
namespace freshstart {

struct LetterAddressee {
    QString salutation; ///< after "Dear"
    QStringList addressLines;
};

/// Who gets the family's letters: the student of 18, else each parent or carer who is down for
/// them, else the parents and carers at the student's address.
std::vector<LetterAddressee> familyOf(const LetterContext& context);
/// A school or an authority, as it stands in the office's list.
LetterAddressee addresseeOf(const Organisation& organisation);

SignOff signOffOf(const LetterContext& context);

/// A letter without its text yet: letterhead, address, date and whom it is about.
Document startLetter(const LetterContext& context, const LetterAddressee& addressee,
                     const QString& kind, const QString& title);

/// The text by its wording: the school's own, unless that has a mistake; then the product's, so
/// that no broken letter is printed. The editor refuses mistakes; unusableWordings() finds those
/// that came in otherwise.
std::vector<Block> wordedBlocks(const LetterContext& context, const QString& wordingName,
                                const MergeValues& values);

/// The text by its wording, with its own salutation, and the signature below.
void addText(Document& letter, const LetterContext& context, const LetterAddressee& addressee,
             const QString& wordingName, MergeValues values);

/// The letter after this document's own pages, on a page of its own, under a line that says whose
/// copy it is; without the family's address.
void appendCopyOf(Document& document, const Document& letter);

} // namespace freshstart
