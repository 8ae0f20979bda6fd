// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/bank_holidays.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

QStringList datesOf(const std::vector<CalendarEntry>& days)
{
    QStringList dates;
    for (const CalendarEntry& day : days) {
        dates << day.first.toString(u"d MMM"_s);
    }
    dates.sort();
    return dates;
}

QStringList inYear(int year)
{
    return datesOf(bankHolidays(QDate(year, 1, 1), QDate(year, 12, 31)));
}

} // namespace

TEST_CASE("The published bank holidays of England are on board", "[calendar]")
{
    CHECK(bankHolidaysPublishedFrom() == QDate(2012, 1, 1));
    CHECK(bankHolidaysPublishedUntil() == QDate(2028, 12, 31));
    const auto [year, text] = GENERATE(table<int, QString>({
        {2024, u"1 Jan,29 Mar,1 Apr,6 May,27 May,26 Aug,25 Dec,26 Dec"_s},
        {2025, u"1 Jan,18 Apr,21 Apr,5 May,26 May,25 Aug,25 Dec,26 Dec"_s},
        {2026, u"1 Jan,3 Apr,6 Apr,4 May,25 May,31 Aug,25 Dec,28 Dec"_s},
        {2027, u"1 Jan,26 Mar,29 Mar,3 May,31 May,30 Aug,27 Dec,28 Dec"_s},
        {2028, u"3 Jan,14 Apr,17 Apr,1 May,29 May,28 Aug,25 Dec,26 Dec"_s},
    }));
    QStringList expected = text.split(u',');
    expected.sort();
    CHECK(inYear(year) == expected);
}

TEST_CASE("Holidays proclaimed once are kept", "[calendar]")
{
    const auto coronation = bankHolidays(QDate(2023, 5, 8), QDate(2023, 5, 8));
    REQUIRE(coronation.size() == 1);
    CHECK(coronation.front().kind == CalendarKind::BankHoliday);
    CHECK(bankHolidays(QDate(2022, 9, 19), QDate(2022, 9, 19)).size() == 1);
}

TEST_CASE("The standing rules give the published days of every ordinary year", "[calendar]")
{
    // 2012, 2020, 2022 and 2023 had days moved or added by proclamation.
    const int year =
        GENERATE(2013, 2014, 2015, 2016, 2017, 2018, 2019, 2021, 2024, 2025, 2026, 2027, 2028);
    CHECK(datesOf(bankHolidaysByRule(year)) == inYear(year));
}

TEST_CASE("Years after the published list are worked out", "[calendar]")
{
    const auto days = bankHolidays(QDate(2028, 12, 1), QDate(2029, 5, 31));
    QStringList dates;
    for (const CalendarEntry& day : days) {
        dates << day.first.toString(Qt::ISODate);
    }
    CHECK(dates == QStringList{u"2028-12-25"_s, u"2028-12-26"_s, u"2029-01-01"_s, u"2029-03-30"_s,
                               u"2029-04-02"_s, u"2029-05-07"_s, u"2029-05-28"_s});
    CHECK(bankHolidays(QDate(), QDate(2029, 1, 1)).empty());
}
