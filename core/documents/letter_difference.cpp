// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_difference.h"

#include "core/base/half_day.h"
#include "core/base/translate.h"
#include "core/documents/wording.h"

#include <QDateTime>
#include <QLocale>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(LetterDifferences)

QDate dateOf(const QStringList& words)
{
    return QDate::fromString(words.value(0), Qt::ISODate);
}

HalfDay halfDayOf(const QStringList& words)
{
    return {dateOf(words), words.value(1) == "PM"_L1 ? Session::Pm : Session::Am};
}

std::vector<QDate> datesOf(const QStringList& words)
{
    std::vector<QDate> dates;
    for (const QString& word : words) {
        dates.push_back(QDate::fromString(word, Qt::ISODate));
    }
    return dates;
}

QStringList without(QStringList words, const QStringList& others)
{
    words.removeIf([&](const QString& word) { return others.contains(word); });
    return words;
}

/// "from Wednesday 25 to Thursday 26 November", with months and years where they differ.
QString fromTo(QDate was, QDate now)
{
    const QString frame = tr("from %1 to %2");
    if (was.year() != now.year()) {
        return frame.arg(wording::longDate(was), wording::longDate(now));
    }
    if (was.month() != now.month()) {
        return frame.arg(wording::dayAndMonth(was), wording::dayAndMonth(now));
    }
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return frame.arg(british.toString(was, u"dddd d"_s), wording::dayAndMonth(now));
}

QString lengthSentence(const LetterDifference& d)
{
    return tr("The dates in the letter now cover %1, not %2.")
        .arg(wording::schoolDays(d.now.value(0).toInt()),
             wording::schoolDays(d.was.value(0).toInt()));
}

QString closedSentence(const LetterDifference& d)
{
    QStringList sentences;
    if (const QStringList added = without(d.now, d.was); !added.isEmpty()) {
        sentences += tr("There is no school on %1; the letter does not say so.")
                         .arg(wording::dateList(datesOf(added)));
    }
    if (const QStringList gone = without(d.was, d.now); !gone.isEmpty()) {
        sentences += tr("There is school on %1; the letter says there is none.")
                         .arg(wording::dateList(datesOf(gone)));
    }
    return sentences.join(u' ');
}

QString returnSentence(const LetterDifference& d)
{
    const HalfDay was = halfDayOf(d.was);
    const HalfDay now = halfDayOf(d.now);
    const QString frame = tr("The return moves %1.");
    if (was.session == Session::Am && now.session == Session::Am) {
        return frame.arg(fromTo(was.date, now.date));
    }
    return frame.arg(
        tr("from %1 to %2").arg(wording::returnMoment(was), wording::returnMoment(now)));
}

QString publicPlaceSentence(const LetterDifference& d)
{
    return tr("The dates on which the student must not be in a public place are "
              "now %1; the letter names %2.")
        .arg(wording::dateList(datesOf(d.now)), wording::dateList(datesOf(d.was)));
}

QString daySixSentence(const LetterDifference& d)
{
    if (d.now.isEmpty()) {
        return tr("A sixth school day is not reached any more; it was %1.")
            .arg(wording::longDate(dateOf(d.was)));
    }
    if (d.was.isEmpty()) {
        return tr("A sixth school day is now reached, on %1: full-time education "
                  "is due from then, and the letter does not speak of it.")
            .arg(wording::longDate(dateOf(d.now)));
    }
    return tr("The sixth school day moves %1.").arg(fromTo(dateOf(d.was), dateOf(d.now)));
}

QString momentInWords(const QString& iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    return tr("%1 on %2").arg(wording::time(moment.time()), wording::longDate(moment.date()));
}

QString provisionSentence(const LetterDifference& d)
{
    if (d.now.isEmpty()) {
        return tr("No details of other education are due to the parents.");
    }
    return tr("The details of the education from the sixth school day are due "
              "to the parents by %1.")
        .arg(momentInWords(d.now.value(0)));
}

QString totalsSentence(const LetterDifference& d)
{
    return tr("The term now comes to %1 and the school year to %2.")
        .arg(wording::schoolDays(d.now.value(0).toInt()),
             wording::schoolDays(d.now.value(1).toInt()));
}

QString boardDutySentence(const LetterDifference& d)
{
    const QString& band = d.now.value(0);
    if (band == "must_consider"_L1) {
        return tr("By the days of the term the governing board must now consider "
                  "the suspension.");
    }
    if (band == "if_representations"_L1) {
        return tr("By the days of the term the governing board must now consider "
                  "the suspension if the family makes representations.");
    }
    return tr("By the days of the term the governing board need not meet about "
              "the suspension any more.");
}

QString boardLimitSentence(const LetterDifference& d)
{
    if (d.was.isEmpty() || d.now.isEmpty()) {
        return d.now.isEmpty() ? tr("There is no last day for a meeting of the board.")
                               : tr("The last day for the meeting of the board is now %1.")
                                     .arg(wording::longDate(dateOf(d.now)));
    }
    return tr("The last day for the meeting of the board, counted from the date "
              "of the letter, moves %1.")
        .arg(fromTo(dateOf(d.was), dateOf(d.now)));
}

QString meetingSentence(const LetterDifference& d)
{
    return d.now.isEmpty() ? tr("There is school on %1, the day of the welcome back meeting.")
                                 .arg(wording::longDate(dateOf(d.was)))
                           : tr("There is no school on %1, the day of "
                                "the welcome back meeting.")
                                 .arg(wording::longDate(dateOf(d.now)));
}

QString provisionClosedSentence(const LetterDifference& d)
{
    return d.now.isEmpty() ? tr("There is school on %1, the day on "
                                "which other education starts.")
                                 .arg(wording::longDate(dateOf(d.was)))
                           : tr("There is no school on %1, the day on "
                                "which other education starts.")
                                 .arg(wording::longDate(dateOf(d.now)));
}

} // namespace

QString toCode(LetterFact fact)
{
    static constexpr std::array kCodes{
        "length",      "closed_days",       "return",          "public_place_dates",
        "day_six",     "provision_details", "totals",          "board_duty",
        "board_limit", "meeting_closed",    "provision_closed"};
    static_assert(kCodes.size() == kLetterFactCount);
    return QString::fromLatin1(kCodes.at(static_cast<std::size_t>(fact)));
}

bool isSaidInLetter(LetterFact fact)
{
    return fact != LetterFact::ProvisionDetails;
}

QString differenceSentence(const LetterDifference& difference)
{
    switch (difference.fact) {
    case LetterFact::Length:
        return lengthSentence(difference);
    case LetterFact::ClosedDays:
        return closedSentence(difference);
    case LetterFact::Return:
        return returnSentence(difference);
    case LetterFact::PublicPlaceDates:
        return publicPlaceSentence(difference);
    case LetterFact::DaySix:
        return daySixSentence(difference);
    case LetterFact::ProvisionDetails:
        return provisionSentence(difference);
    case LetterFact::Totals:
        return totalsSentence(difference);
    case LetterFact::BoardDuty:
        return boardDutySentence(difference);
    case LetterFact::BoardLimit:
        return boardLimitSentence(difference);
    case LetterFact::MeetingClosed:
        return meetingSentence(difference);
    case LetterFact::ProvisionClosed:
        break;
    }
    return provisionClosedSentence(difference);
}

} // namespace freshstart
