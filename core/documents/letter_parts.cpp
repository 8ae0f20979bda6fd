// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_parts.h"

#include "core/base/translate.h"
#include "core/documents/letter_catalogue.h"
#include "core/documents/letter_values.h"
#include "core/documents/wording.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(Letters)

/// "Ms Farrow"; without a title the whole name: a title is never guessed.
QString salutationOf(const Contact& contact)
{
    return contact.title.isEmpty() ? contact.fullName()
                                   : QString(contact.title + u' ' + contact.surname).simplified();
}

LetterAddressee addresseeOf(const Contact& contact, const StudentDetails& student)
{
    const PostalAddress& address =
        contact.livesWithStudent || contact.address.isEmpty() ? student.address : contact.address;
    return {salutationOf(contact), QStringList{contact.fullName()} + address.allLines()};
}

} // namespace

std::vector<LetterAddressee> familyOf(const LetterContext& context)
{
    const StudentDetails& student = context.student.details;
    const QStringList home = student.address.allLines();
    if (goesToStudent(context)) {
        return {{student.shownForename(), QStringList{student.shownName()} + home}};
    }
    std::vector<LetterAddressee> all;
    for (const Contact& contact : context.student.contacts) {
        if (contact.getsLetters) {
            all.push_back(addresseeOf(contact, student));
        }
    }
    if (all.empty()) {
        const QString name = tr("The parents and carers of %1").arg(student.shownName());
        all.push_back({tr("parents and carers"), QStringList{name} + home});
    }
    return all;
}

LetterAddressee addresseeOf(const Organisation& organisation)
{
    LetterAddressee addressee;
    addressee.salutation =
        organisation.contactName.isEmpty() ? tr("colleague") : organisation.contactName;
    addressee.addressLines =
        QStringList{organisation.contactName, organisation.name} + organisation.address.allLines();
    addressee.addressLines.removeAll(QString());
    return addressee;
}

SignOff signOffOf(const LetterContext& context)
{
    const QString farewell = tr("Yours sincerely,");
    const QString& headTitle = context.school.headTitle;
    const QString head = wording::role(StaffRole::Head, headTitle);
    if (!context.signatory) {
        return {farewell, QString(), head};
    }
    const StaffMember& signatory = *context.signatory;
    const QString title = wording::jobTitle(signatory, headTitle);
    if (signatory.role == StaffRole::Head || !signatory.mayActForHead) {
        return {farewell, signatory.name, title};
    }
    return {farewell, signatory.name, tr("%1, acting as %2").arg(title, head.toLower())};
}

Document startLetter(const LetterContext& context, const LetterAddressee& addressee,
                     const QString& kind, const QString& title)
{
    const StudentDetails& student = context.student.details;
    const QString year = wording::yearGroup(student.yearGroup);
    Document letter;
    letter.kind = kind;
    letter.title = title;
    letter.letterhead = letterheadOf(context.school);
    letter.addressLines = addressee.addressLines;
    letter.dateLine = wording::longDate(context.letterDate);
    letter.concerning = year.isEmpty() ? student.shownName() : student.shownName() + u", "_s + year;
    return letter;
}

std::vector<Block> wordedBlocks(const LetterContext& context, const QString& wordingName,
                                const MergeValues& values)
{
    if (context.wordings.isOwn(wordingName)) {
        const QString own = context.wordings.text(wordingName);
        if (checkWording(wordingName, own)) {
            if (Result<std::vector<Block>> blocks = mergeBlocks(own, values)) {
                return *std::move(blocks);
            }
        }
    }
    // Built in and tested: an error here is a mistake of ours, said loudly in tests and plainly on
    // paper rather than by a letter that lacks a paragraph.
    Result<std::vector<Block>> blocks = mergeBlocks(templateText(wordingName), values);
    Q_ASSERT(blocks);
    if (!blocks) {
        return {Paragraph{{{tr("This letter could not be put together. Please "
                               "do not send it."),
                            true}},
                          false}};
    }
    return *std::move(blocks);
}

void addText(Document& letter, const LetterContext& context, const LetterAddressee& addressee,
             const QString& wordingName, MergeValues values)
{
    values[u"salutation"_s] = addressee.salutation;
    std::vector<Block> text = wordedBlocks(context, wordingName, values);
    letter.blocks.insert(letter.blocks.end(), text.begin(), text.end());
    letter.blocks.emplace_back(signOffOf(context));
}

void appendCopyOf(Document& document, const Document& letter)
{
    document.blocks.emplace_back(PageBreak{});
    const QString heading =
        tr("Copy of the letter to %1 of %2").arg(letter.addressLines.value(0), letter.dateLine);
    document.blocks.emplace_back(Paragraph{{{heading, false}}, true});
    document.blocks.insert(document.blocks.end(), letter.blocks.begin(), letter.blocks.end());
    document.footerNote = tr("Confidential");
}

} // namespace freshstart
