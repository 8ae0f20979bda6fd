// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issue_text.h"

#include "core/base/translate.h"
#include "core/documents/error_text.h"
#include "core/documents/issue_sentences.h"
#include "core/documents/wording.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(IssueText)

using Table = QHash<QString, const char*>;

/// Fields whose words are not simply their code with spaces.
const Table& fieldWords()
{
    static const Table table = {
        {u"upn"_s, QT_TRANSLATE_NOOP("IssueText", "UPN")},
        {u"what_happened"_s, QT_TRANSLATE_NOOP("IssueText", "account of what happened")},
        {u"reason_codes"_s, QT_TRANSLATE_NOOP("IssueText", "reason")},
        {u"reasons"_s, QT_TRANSLATE_NOOP("IssueText", "reason")},
        {u"first"_s, QT_TRANSLATE_NOOP("IssueText", "first day")},
        {u"last"_s, QT_TRANSLATE_NOOP("IssueText", "last day")},
        {u"first_date"_s, QT_TRANSLATE_NOOP("IssueText", "first day")},
        {u"last_date"_s, QT_TRANSLATE_NOOP("IssueText", "last day")},
        {u"half_days"_s, QT_TRANSLATE_NOOP("IssueText", "length")},
        {u"decided_by"_s, QT_TRANSLATE_NOOP("IssueText", "name of who decided")},
        {u"decided_at"_s, QT_TRANSLATE_NOOP("IssueText", "time of the decision")},
        {u"lead"_s, QT_TRANSLATE_NOOP("IssueText", "name of who leads the meeting")},
        {u"school_name"_s, QT_TRANSLATE_NOOP("IssueText", "school's name")},
        {u"representations_address"_s,
         QT_TRANSLATE_NOOP("IssueText", "address to write to the governing board")},
        {u"representations_to"_s,
         QT_TRANSLATE_NOOP("IssueText", "person at the governing board to write to")},
        {u"held_on"_s, QT_TRANSLATE_NOOP("IssueText", "day it was held")},
        {u"letters"_s, QT_TRANSLATE_NOOP("IssueText", "letter")},
        {u"welcome_back"_s, QT_TRANSLATE_NOOP("IssueText", "welcome back meeting")},
        {u"prevention_meeting"_s, QT_TRANSLATE_NOOP("IssueText", "exclusion prevention meeting")},
    };
    return table;
}

const Table& sentences()
{
    static const Table table = [] {
        Table all;
        for (const auto* list : {&issueSentences(), &welcomeBackSentences(), &supportSentences(), &preventionSentences(),
                                 &rightsSentences(),
                                 &fileSentences()}) {
            for (const IssueSentence& one : *list) {
                all.insert(QString::fromLatin1(one.code), one.sentence);
            }
        }
        return all;
    }();
    return table;
}

QString inWords(const QString& parameter)
{
    const QDate date = QDate::fromString(parameter, Qt::ISODate);
    return date.isValid() ? wording::longDate(date) : parameter;
}

/// In one pass, so that a parameter with a % in it stays as it is.
QString filled(const QString& sentence, const QStringList& parameters)
{
    static const QRegularExpression mark(u"%(d?)([1-9])"_s);
    QString text;
    qsizetype from = 0;
    for (auto it = mark.globalMatch(sentence); it.hasNext();) {
        const auto found = it.next();
        const QString parameter = parameters.value(found.captured(2).toInt() - 1);
        text += sentence.mid(from, found.capturedStart() - from);
        text += found.captured(1).isEmpty() ? inWords(parameter)
                                            : wording::schoolDays(parameter.toInt());
        from = found.capturedEnd();
    }
    return text + sentence.mid(from);
}

} // namespace

bool hasIssueSentence(const QString& code)
{
    return sentences().contains(code);
}

QString fieldInWords(const QString& field)
{
    const auto found = fieldWords().constFind(field);
    if (found != fieldWords().constEnd()) {
        return tr(*found);
    }
    return QString(field).replace(u'_', u' ');
}

QString sentenceFor(const Issue& issue)
{
    QString sentence;
    const auto found = sentences().constFind(issue.code);
    if (found != sentences().constEnd()) {
        sentence = filled(tr(*found), issue.parameters);
        sentence[0] = sentence[0].toUpper();
    } else {
        const QString field = fieldInWords(issue.field);
        sentence = field.isEmpty() ? tr("Something here does not look right; check it.")
                                   : tr("The %1 does not look right; check it.").arg(field);
    }
    return issue.row > 0 ? tr("Row %1: %2").arg(QString::number(issue.row), sentence) : sentence;
}

} // namespace freshstart
