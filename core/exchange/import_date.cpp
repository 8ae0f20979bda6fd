// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_date.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

// No way of writing a date is longer; what is longer need not be looked at letter by letter.
constexpr qsizetype kLongest = 40;

/// The date part: a time behind a blank or a T is left away.
QString datePart(const QString& text)
{
    static const QRegularExpression time(
        u"[ T]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?\\s*(am|pm)?(Z|[+-]\\d{2}:?\\d{2})?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(text).trimmed().remove(time).trimmed();
}

/// 1 to 12 for English month names and their three-letter forms, else 0. Independent of the locale.
int monthNamed(const QString& word)
{
    constexpr std::array kMonths{u"january",   u"february", u"march",    u"april",
                                 u"may",       u"june",     u"july",     u"august",
                                 u"september", u"october",  u"november", u"december"};
    const QString lower = word.toLower();
    for (size_t i = 0; i < kMonths.size(); ++i) {
        const QStringView month(kMonths[i]);
        if (lower == month || lower == month.left(3) || (i == 8 && lower == u"sept"_s)) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

int fullYear(const QString& digits, QDate today)
{
    const int year = digits.toInt();
    if (digits.size() > 2) {
        return year;
    }
    const int century = today.year() / 100 * 100;
    return century + year <= today.year() ? century + year : century + year - 100;
}

ImportDate made(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? ImportDate{ImportDate::Finding::Understood, date}
                          : ImportDate{ImportDate::Finding::Impossible, {}};
}

/// The two numbers before the year in 3/4/2013; nothing for any other way of writing.
std::optional<std::array<int, 2>> leadingNumbers(const QString& text)
{
    static const QRegularExpression slashed(u"^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})$"_s);
    const auto match = slashed.match(datePart(text));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return std::array{match.captured(1).toInt(), match.captured(2).toInt()};
}

} // namespace

ImportDate readImportDate(const QString& text, DateOrder order, QDate today)
{
    static const QRegularExpression yearFirst(
        u"^(\\d{4})[-/. ]?(\\d{1,2}|[A-Za-z]+)[-/. ]?(\\d{1,2})$"_s);
    static const QRegularExpression named(
        u"^(\\d{1,2})(?:st|nd|rd|th)?[-/. ]*([A-Za-z]+)[-/., ]*(\\d{4}|\\d{2})$"_s);
    if (text.size() > kLongest) {
        return {ImportDate::Finding::NotADate, {}};
    }
    const QString date = datePart(text);
    if (date.isEmpty()) {
        return {};
    }
    if (const auto numbers = leadingNumbers(date)) {
        const bool dayFirst = order == DateOrder::DayFirst;
        const int year = fullYear(date.section(QRegularExpression(u"[/.-]"_s), 2), today);
        return made(year, (*numbers)[dayFirst ? 1 : 0], (*numbers)[dayFirst ? 0 : 1]);
    }
    if (const auto match = yearFirst.match(date); match.hasMatch()) {
        const QString month = match.captured(2);
        const int number = month.front().isDigit() ? month.toInt() : monthNamed(month);
        if (number > 0 || month.front().isDigit()) {
            return made(match.captured(1).toInt(), number, match.captured(3).toInt());
        }
    }
    if (const auto match = named.match(date);
        match.hasMatch() && monthNamed(match.captured(2)) > 0) {
        return made(fullYear(match.captured(3), today), monthNamed(match.captured(2)),
                    match.captured(1).toInt());
    }
    return {ImportDate::Finding::NotADate, {}};
}

bool isFarAway(QDate day, QDate today)
{
    constexpr int kEarliest = 1900;
    constexpr int kYearsAhead = 10;
    return day.year() < kEarliest || day > today.addYears(kYearsAhead);
}

void DateOrderGuess::look(const QString& text)
{
    const auto numbers = text.size() > kLongest ? std::nullopt : leadingNumbers(text);
    if (!numbers) {
        return;
    }
    const auto [first, second] = *numbers;
    if (first > 12 && second <= 12) {
        ++m_dayFirst;
    } else if (second > 12 && first <= 12) {
        ++m_monthFirst;
    } else if (first != second) {
        ++m_either;
    }
}

std::optional<DateOrder> DateOrderGuess::order() const
{
    if (m_dayFirst > 0) {
        return DateOrder::DayFirst; // one that contradicts it is an issue of its own row
    }
    return m_monthFirst > 0 ? std::optional(DateOrder::MonthFirst) : std::nullopt;
}

} // namespace freshstart
