// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/date_text.h"

#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;

TEST_CASE("Dates are read the way an office types them, the day first", "[ui][dates]")
{
    const QDate near(2026, 11, 19);
    const auto [typed, meant] = GENERATE(table<const char16_t*, QDate>({
        {u"24/11/2026", QDate(2026, 11, 24)},
        {u"24.11.26", QDate(2026, 11, 24)},
        {u"3 March 2012", QDate(2012, 3, 3)},
        {u"3rd of march 2012", QDate(2012, 3, 3)},
        {u"Tuesday 24 November 2026", QDate(2026, 11, 24)},
        {u"24 nov", QDate(2026, 11, 24)},
        {u"5 jan", QDate(2027, 1, 5)},
        {u"28/12", QDate(2026, 12, 28)},
        {u"2026-11-24", QDate(2026, 11, 24)},
        {u"1/9/99", QDate(1999, 9, 1)},
        {u"4 sept 2026", QDate(2026, 9, 4)},
        {u"today", QDate(2026, 11, 19)},
        {u"Tomorrow", QDate(2026, 11, 20)},
    }));
    INFO(QString::fromUtf16(typed).toStdString());
    CHECK(parseTypedDate(QString::fromUtf16(typed), near) == meant);
}

TEST_CASE("What is no date is not bent into one", "[ui][dates]")
{
    const auto typed = GENERATE(u"31/02/2012", u"", u"soon", u"24", u"13/13/2026", u"24 xyz 2026",
                                u"1/2/3/4", u"24/11/20261");
    INFO(QString::fromUtf16(typed).toStdString());
    CHECK_FALSE(parseTypedDate(QString::fromUtf16(typed), QDate(2026, 11, 19)).has_value());
}

TEST_CASE("Times are read with and without a colon", "[ui][dates]")
{
    const auto [typed, meant] = GENERATE(table<const char16_t*, QTime>({
        {u"8:30", QTime(8, 30)},
        {u"0830", QTime(8, 30)},
        {u"8.30", QTime(8, 30)},
        {u"830", QTime(8, 30)},
        {u"8", QTime(8, 0)},
        {u"14", QTime(14, 0)},
        {u"2pm", QTime(14, 0)},
        {u"2:15 pm", QTime(14, 15)},
        {u"12 am", QTime(0, 0)},
    }));
    INFO(QString::fromUtf16(typed).toStdString());
    CHECK(parseTypedTime(QString::fromUtf16(typed)) == meant);
    CHECK_FALSE(parseTypedTime(u"25:00"_s).has_value());
    CHECK_FALSE(parseTypedTime(u"half past"_s).has_value());
}

TEST_CASE("Lists show dates short", "[ui][dates]")
{
    CHECK(shortDate(QDate(2026, 11, 24)) == u"Tue 24 Nov"_s);
    CHECK(tableDate(QDate(2012, 3, 3)) == u"3 Mar 2012"_s);
    CHECK(shownTime(QTime(8, 30)) == u"08:30"_s);
}
