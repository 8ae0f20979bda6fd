// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issue_text.h"

#include "core/documents/error_text.h"

#include <QCoreApplication>
#include <QHash>

#include <span>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("IssueText", text);
}

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
        {u"letters"_s, QT_TRANSLATE_NOOP("IssueText", "letter")},
        {u"welcome_back"_s, QT_TRANSLATE_NOOP("IssueText", "welcome back meeting")},
        {u"prevention_meeting"_s, QT_TRANSLATE_NOOP("IssueText", "exclusion prevention meeting")},
    };
    return table;
}

struct Sentence {
    const char* code;
    const char* text;
};

/// Who we are: school/school_rules and the logo as a picture.
constexpr Sentence kSchool[] = {
    {"missing_school_name",
     QT_TRANSLATE_NOOP("IssueText", "Give the school's name: every letter begins with it.")},
    {"missing_school_address",
     QT_TRANSLATE_NOOP("IssueText",
                       "The school's address is still missing; letters carry it at the top.")},
    {"missing_school_phone",
     QT_TRANSLATE_NOOP("IssueText",
                       "The telephone number is still missing; parents need it to reach you.")},
    {"missing_head_title",
     QT_TRANSLATE_NOOP("IssueText",
                       "Say what the head is called here; it stands under the signature.")},
    {"missing_local_authority",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "The local authority is still missing; the law has the school tell it of suspensions.")},
    {"missing_representations_to",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Say who takes representations: the letter must tell parents whom to write to.")},
    {"email_doubtful",
     QT_TRANSLATE_NOOP("IssueText", "This does not look like an email address: %1")},
    {"times_out_of_order",
     QT_TRANSLATE_NOOP("IssueText", "These times cannot be right: the morning begins first, then "
                                    "the afternoon begins, then it ends.")},
    {"logo_unknown_format",
     QT_TRANSLATE_NOOP("IssueText",
                       "This is not a picture that can be used. Choose a PNG or JPEG file.")},
    {"logo_too_large",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "This picture has %1 kB and every letter would carry it. Choose one of at most 2048 kB.")},
    {"logo_broken",
     QT_TRANSLATE_NOOP("IssueText", "This picture is damaged and cannot be shown. Save it again as "
                                    "PNG or JPEG, or choose another.")},
    {"logo_odd_size",
     QT_TRANSLATE_NOOP(
         "IssueText", "This picture is %1 by %2 dots and cannot stand at the head of a letter. "
                      "Choose one of 40 to 5000 dots each way and not much longer than a banner.")},
    {"missing_staff_name",
     QT_TRANSLATE_NOOP("IssueText", "Give the name as it is printed, like Mrs J. Hart.")},
    {"missing_organisation_name",
     QT_TRANSLATE_NOOP("IssueText", "Give the name of the school or authority.")},
};

/// A school year as it is typed: calendar/calendar_rules.
constexpr Sentence kCalendar[] = {
    {"missing_first_date", QT_TRANSLATE_NOOP("IssueText", "The first day is missing.")},
    {"missing_last_date",
     QT_TRANSLATE_NOOP("IssueText",
                       "The last day is missing; for a single day it is the same as the first.")},
    {"last_before_first", QT_TRANSLATE_NOOP("IssueText", "The last day is before the first.")},
    {"outside_school_year",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "This lies outside the school year, which runs from 1 August %1 to 31 July %2.")},
    {"term_overlaps", QT_TRANSLATE_NOOP("IssueText", "This term runs into another one: %1.")},
    {"entry_twice", QT_TRANSLATE_NOOP("IssueText", "The same entry is here twice; remove one.")},
    {"weekend_only",
     QT_TRANSLATE_NOOP("IssueText", "This falls on a weekend and closes no school day.")},
    {"unreadable_date",
     QT_TRANSLATE_NOOP("IssueText", "This is not a date. Type it as 24/11/2026.")},
};

void add(Table& table, std::span<const Sentence> sentences)
{
    for (const Sentence& one : sentences) {
        table.insert(QString::fromLatin1(one.code), one.text);
    }
}

const Table& sentences()
{
    static const Table table = [] {
        Table all;
        add(all, kSchool);
        add(all, kCalendar);
        return all;
    }();
    return table;
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
        sentence = tr(*found);
        for (int i = 0; i < 3 && sentence.contains(u'%' + QString::number(i + 1)); ++i) {
            sentence.replace(u'%' + QString::number(i + 1), issue.parameters.value(i));
        }
    } else {
        const QString field = fieldInWords(issue.field);
        sentence = field.isEmpty()
                       ? tr(QT_TRANSLATE_NOOP("IssueText",
                                              "Something here does not look right; check it."))
                       : tr(QT_TRANSLATE_NOOP("IssueText", "The %1 does not look right; check it."))
                             .arg(field);
    }
    return issue.row > 0 ? tr(QT_TRANSLATE_NOOP("IssueText", "Row %1: %2"))
                               .arg(QString::number(issue.row), sentence)
                         : sentence;
}

} // namespace freshstart
