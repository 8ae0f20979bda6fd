// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_date.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("A date is read however another system writes it", "[exchange][dates]")
{
    const QString text =
        GENERATE(u"2012-09-01"_s, u"01/09/2012"_s, u"1/9/12"_s, u"1.9.2012"_s, u"01-09-2012"_s,
                 u"2012-Sep-01 00:00:00"_s, u"2012-09-01T00:00:00Z"_s, u"1 September 2012"_s,
                 u"1st Sept 2012"_s, u"01-Sep-12"_s, u"20120901"_s, u" 01/09/2012 00:00 "_s);
    const ImportDate read = readImportDate(text, DateOrder::DayFirst, QDate(2026, 11, 16));
    INFO(text.toStdString());
    CHECK(read.finding == ImportDate::Finding::Understood);
    CHECK(read.date == QDate(2012, 9, 1));
}

TEST_CASE("A date the calendar does not have is no date", "[exchange][dates]")
{
    const auto [text, finding] = GENERATE(table<QString, ImportDate::Finding>({
        {u"31/02/2012"_s, ImportDate::Finding::Impossible},
        {u"2012-02-30"_s, ImportDate::Finding::Impossible},
        {u"2012-13-01"_s, ImportDate::Finding::Impossible},
        {u"00/00/0000"_s, ImportDate::Finding::Impossible},
        {u"tomorrow"_s, ImportDate::Finding::NotADate},
        {u"12 Brumaire 2012"_s, ImportDate::Finding::NotADate},
        {u"41153"_s, ImportDate::Finding::NotADate},
        {u"   "_s, ImportDate::Finding::Empty},
    }));
    INFO(text.toStdString());
    const ImportDate read = readImportDate(text, DateOrder::DayFirst, QDate(2026, 11, 16));
    CHECK(read.finding == finding);
    CHECK_FALSE(read.date.isValid());
}

TEST_CASE("A year of two digits never lies ahead", "[exchange][dates]")
{
    const QDate today(2026, 11, 16);
    CHECK(readImportDate(u"1/2/26"_s, DateOrder::DayFirst, today).date == QDate(2026, 2, 1));
    CHECK(readImportDate(u"1/2/27"_s, DateOrder::DayFirst, today).date == QDate(1927, 2, 1));
}

TEST_CASE("A column tells the order of its dates, or cannot", "[exchange][dates]")
{
    DateOrderGuess guess;
    guess.look(u"03/04/2013"_s);
    guess.look(u"05/05/2013"_s);
    guess.look(u"2013-01-02"_s);
    CHECK(guess.isAmbiguous());
    SECTION("a twenty-fifth in front: days first")
    {
        guess.look(u"25/12/2012"_s);
        CHECK(guess.order() == DateOrder::DayFirst);
        CHECK_FALSE(guess.isAmbiguous());
    }
    SECTION("a twenty-fifth behind: months first")
    {
        guess.look(u"12/25/2012"_s);
        CHECK(guess.order() == DateOrder::MonthFirst);
    }
}

TEST_CASE("A day that no record can begin on is far away", "[exchange][dates]")
{
    const QDate today(2026, 11, 16);
    CHECK(isFarAway(QDate(9999, 12, 31), today));
    CHECK(isFarAway(QDate(1899, 12, 30), today));
    CHECK(isFarAway(QDate(2036, 11, 17), today));
    CHECK_FALSE(isFarAway(QDate(2036, 11, 16), today));
    CHECK_FALSE(isFarAway(QDate(1900, 1, 1), today));
    CHECK_FALSE(isFarAway(today, today));
}
