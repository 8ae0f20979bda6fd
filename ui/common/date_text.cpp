// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/date_text.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// The paper and the screen speak British English whatever the machine is set to.
const QLocale& british()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

/// 1 to 12 for the beginning of a month's name, at least three letters; 0: none.
int monthFromWord(const QString& word)
{
    if (word.size() < 3) {
        return 0;
    }
    for (int month = 1; month <= 12; ++month) {
        if (british().monthName(month).toLower().startsWith(word) ||
            (month == 9 && word == "sept"_L1)) {
            return month;
        }
    }
    return 0;
}

QDate withoutYear(int month, int day, QDate near)
{
    QDate best;
    for (const int year : {near.year() - 1, near.year(), near.year() + 1}) {
        const QDate date(year, month, day);
        if (date.isValid() &&
            (!best.isValid() || qAbs(near.daysTo(date)) < qAbs(near.daysTo(best)))) {
            best = date;
        }
    }
    return best;
}

int fullYear(int year, qsizetype digits, QDate near)
{
    if (digits > 2) {
        return year;
    }
    const int full = near.year() / 100 * 100 + year;
    return full > near.year() + 10 ? full - 100 : full;
}

std::optional<QDate> found(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

QString shortDate(QDate date)
{
    return british().toString(date, u"ddd d MMM"_s);
}

QString tableDate(QDate date)
{
    return british().toString(date, u"d MMM yyyy"_s);
}

QString shownTime(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

std::optional<QDate> parseTypedDate(const QString& text, QDate near)
{
    const QString typed = text.toLower().simplified();
    if (typed == "today"_L1) {
        return found(near);
    }
    if (typed == "tomorrow"_L1) {
        return found(near.addDays(1));
    }
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto match = iso.match(typed); match.hasMatch()) {
        return found(
            QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    }
    // An optional weekday, the day with or without "st", then the month in figures or letters.
    static const QRegularExpression british(
        u"^(?:[a-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)?(?:[ ./-]+(\\d{1,2})|[ ./-]*(?:of )?([a-z]+))"
        u"(?:[ ,./-]+(\\d{4}|\\d{2}))?$"_s);
    const auto match = british.match(typed);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int day = match.captured(1).toInt();
    const QString figures = match.captured(2);
    const int month = figures.isEmpty() ? monthFromWord(match.captured(3)) : figures.toInt();
    const QString yearText = match.captured(4);
    if (month == 0 || (yearText.isEmpty() && !near.isValid())) {
        return std::nullopt;
    }
    return found(yearText.isEmpty()
                     ? withoutYear(month, day, near)
                     : QDate(fullYear(yearText.toInt(), yearText.size(), near), month, day));
}

std::optional<QTime> parseTypedTime(const QString& text)
{
    static const QRegularExpression pattern(u"^(\\d{1,2}?)(?:[:. ]?(\\d{2}))? ?(am|pm)?$"_s);
    const auto match = pattern.match(text.toLower().simplified());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3);
    if (half == "pm"_L1 && hour < 12) {
        hour += 12;
    } else if (half == "am"_L1 && hour == 12) {
        hour = 0;
    }
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace freshstart
