// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/suspension_letter.h"

#include "core/documents/letter_values.h"
#include "core/documents/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

struct Recipient {
    QString salutation;
    QStringList addressLines;
};

QString tr(const char* text)
{
    return QCoreApplication::translate("Letters", text);
}

/// "Ms Farrow"; without a title the whole name: a title is never guessed.
QString salutationOf(const Contact& contact)
{
    return contact.title.isEmpty() ? contact.fullName()
                                   : QString(contact.title + u' ' + contact.surname).simplified();
}

Recipient recipientOf(const Contact& contact, const StudentDetails& student)
{
    const PostalAddress& address =
        contact.livesWithStudent || contact.address.isEmpty() ? student.address : contact.address;
    return {salutationOf(contact), QStringList{contact.fullName()} + address.allLines()};
}

std::vector<Recipient> recipientsOf(const LetterContext& context)
{
    const StudentDetails& student = context.student.details;
    const QStringList home = student.address.allLines();
    if (goesToStudent(context)) {
        return {{student.shownForename(), QStringList{student.shownName()} + home}};
    }
    std::vector<Recipient> all;
    for (const Contact& contact : context.student.contacts) {
        if (contact.getsLetters) {
            all.push_back(recipientOf(contact, student));
        }
    }
    if (all.empty()) {
        const QString name = tr(QT_TRANSLATE_NOOP("Letters", "The parents and carers of %1"))
                                 .arg(student.shownName());
        all.push_back(
            {tr(QT_TRANSLATE_NOOP("Letters", "parents and carers")), QStringList{name} + home});
    }
    return all;
}

SignOff signOffOf(const LetterContext& context)
{
    const QString farewell = tr(QT_TRANSLATE_NOOP("Letters", "Yours sincerely,"));
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
    return {farewell, signatory.name,
            tr(QT_TRANSLATE_NOOP("Letters", "%1, acting as %2")).arg(title, head.toLower())};
}

/// Wordings are built in and tested: an error in one is a mistake of ours, said loudly in tests and
/// plainly on paper rather than by a letter that lacks a paragraph.
std::vector<Block> blocksOf(const QString& wordingName, const MergeValues& values)
{
    Result<std::vector<Block>> blocks = mergeBlocks(templateText(wordingName), values);
    Q_ASSERT(blocks);
    if (!blocks) {
        return {Paragraph{
            {{tr(QT_TRANSLATE_NOOP("Letters", "This letter could not be put together. Please "
                                              "do not send it.")),
              true}},
            false}};
    }
    return *std::move(blocks);
}

Document letterTo(const Recipient& recipient, const LetterContext& context, MergeValues values)
{
    values[u"salutation"_s] = recipient.salutation;
    Document letter;
    letter.kind = u"suspension-letter"_s;
    letter.title = tr(QT_TRANSLATE_NOOP("Letters", "Suspension letter"));
    letter.letterhead = letterheadOf(context.school);
    letter.addressLines = recipient.addressLines;
    letter.dateLine = wording::longDate(context.letterDate);
    letter.blocks = blocksOf(goesToStudent(context) ? u"suspension-letter-to-student"_s
                                                    : u"suspension-letter"_s,
                             values);
    letter.blocks.emplace_back(signOffOf(context));
    if (context.referringSchool) {
        letter.footerNote = tr(QT_TRANSLATE_NOOP("Letters", "Copy: %1 (referring school)"))
                                .arg(context.referringSchool->name);
    }
    return letter;
}

/// The note and then the letter as the family got it — without the family's address.
Document copyForReferringSchool(const Organisation& school, const Document& letter,
                                const QString& letterWentTo, const LetterContext& context,
                                MergeValues values)
{
    values[u"salutation"_s] = school.contactName.isEmpty()
                                  ? tr(QT_TRANSLATE_NOOP("Letters", "colleague"))
                                  : school.contactName;
    Document copy = letter;
    copy.kind = u"referring-school-copy"_s;
    copy.title =
        tr(QT_TRANSLATE_NOOP("Letters", "Suspension letter: copy for the referring school"));
    copy.addressLines = QStringList{school.contactName, school.name} + school.address.allLines();
    copy.addressLines.removeAll(QString());
    copy.blocks = blocksOf(u"referring-school-note"_s, values);
    copy.blocks.emplace_back(signOffOf(context));
    copy.blocks.emplace_back(PageBreak{});
    const QString heading = tr(QT_TRANSLATE_NOOP("Letters", "Copy of the letter to %1 of %2"))
                                .arg(letterWentTo, letter.dateLine);
    copy.blocks.emplace_back(Paragraph{{{heading, false}}, true});
    copy.blocks.insert(copy.blocks.end(), letter.blocks.begin(), letter.blocks.end());
    copy.footerNote = tr(QT_TRANSLATE_NOOP("Letters", "Confidential"));
    return copy;
}

} // namespace

std::vector<Document> suspensionLetters(const LetterContext& context)
{
    const MergeValues values = letterValues(context);
    const std::vector<Recipient> recipients = recipientsOf(context);
    std::vector<Document> letters;
    for (const Recipient& recipient : recipients) {
        letters.push_back(letterTo(recipient, context, values));
    }
    if (context.referringSchool) {
        letters.push_back(copyForReferringSchool(*context.referringSchool, letters.front(),
                                                 recipients.front().addressLines.value(0), context,
                                                 values));
    }
    return letters;
}

} // namespace freshstart
