// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/bank_holidays.h"

#include "core/calendar/school_year.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

struct PublishedDays
{
    QDate first;
    QDate last;
    std::vector<CalendarEntry> days;
};

QDate isoDate(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

CalendarEntry oneDay(const QString& name, QDate date)
{
    return {CalendarKind::BankHoliday, name, date, date};
}

PublishedDays readPublished()
{
    QFile file(u":/freshstart/calendar/bank-holidays-england.json"_s);
    PublishedDays published;
    if (!file.open(QIODevice::ReadOnly)) {
        return published; // compiled in: a test says so if it ever is not
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject covers = root[u"covers"_s].toObject();
    published.first = isoDate(covers[u"first"_s]);
    published.last = isoDate(covers[u"last"_s]);
    const QJsonArray days = root[u"days"_s].toArray();
    for (const QJsonValue& day : days) {
        published.days.push_back(oneDay(day[u"name"_s].toString(), isoDate(day[u"date"_s])));
    }
    return published;
}

const PublishedDays& publishedDays()
{
    static const PublishedDays published = readPublished();
    return published;
}

QDate firstMondayFrom(QDate date)
{
    return date.addDays((8 - date.dayOfWeek()) % 7);
}

QDate lastMondayOf(int year, int month)
{
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return last.addDays(1 - last.dayOfWeek());
}

/// The day itself, or the next weekday that is still free where it falls on a weekend.
void addFixed(std::vector<CalendarEntry>& days, const QString& name, QDate date)
{
    QDate kept = date;
    const auto taken = [&days](QDate candidate) {
        return std::ranges::any_of(
            days, [candidate](const CalendarEntry& day) { return day.first == candidate; });
    };
    while (kept.dayOfWeek() > 5 || taken(kept)) {
        kept = kept.addDays(1);
    }
    days.push_back(oneDay(kept == date ? name : name + u" (substitute day)"_s, kept));
}

} // namespace

QDate bankHolidaysPublishedFrom()
{
    return publishedDays().first;
}

QDate bankHolidaysPublishedUntil()
{
    return publishedDays().last;
}

std::vector<CalendarEntry> bankHolidaysByRule(int year)
{
    const QDate easter = easterSunday(year);
    const QDate christmas(year, 12, 25);
    std::vector<CalendarEntry> days;
    addFixed(days, u"New Year's Day"_s, QDate(year, 1, 1));
    days.push_back(oneDay(u"Good Friday"_s, easter.addDays(-2)));
    days.push_back(oneDay(u"Easter Monday"_s, easter.addDays(1)));
    days.push_back(oneDay(u"Early May bank holiday"_s, firstMondayFrom(QDate(year, 5, 1))));
    days.push_back(oneDay(u"Spring bank holiday"_s, lastMondayOf(year, 5)));
    days.push_back(oneDay(u"Summer bank holiday"_s, lastMondayOf(year, 8)));
    if (christmas.dayOfWeek() == 7) { // Boxing Day keeps its Monday, Christmas Day moves to Tuesday
        days.push_back(oneDay(u"Boxing Day"_s, christmas.addDays(1)));
        addFixed(days, u"Christmas Day"_s, christmas);
    } else {
        addFixed(days, u"Christmas Day"_s, christmas);
        addFixed(days, u"Boxing Day"_s, christmas.addDays(1));
    }
    return days;
}

std::vector<CalendarEntry> bankHolidays(QDate first, QDate last)
{
    std::vector<CalendarEntry> found;
    if (!first.isValid() || !last.isValid()) {
        return found;
    }
    const PublishedDays& published = publishedDays();
    const auto isPublished = [&published](QDate date) {
        return published.first <= date && date <= published.last;
    };
    std::vector<CalendarEntry> candidates = published.days;
    for (int year = first.year(); year <= last.year(); ++year) {
        for (const CalendarEntry& day : bankHolidaysByRule(year)) {
            if (!isPublished(day.first)) {
                candidates.push_back(day);
            }
        }
    }
    for (const CalendarEntry& day : candidates) {
        if (first <= day.first && day.first <= last) {
            found.push_back(day);
        }
    }
    std::ranges::sort(found, {}, &CalendarEntry::first);
    return found;
}

} // namespace freshstart
