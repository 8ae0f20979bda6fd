// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/school_calendar.h"

#include "tests/support/calendars.h"
#include "tests/support/catch.h"

#include <chrono>
#include <random>

using namespace freshstart;
using namespace Qt::StringLiterals;
using freshstart::test::demoCalendar;

namespace {

constexpr HalfDay am(QDate date)
{
    return {date, Session::Am};
}

constexpr HalfDay pm(QDate date)
{
    return {date, Session::Pm};
}

} // namespace

TEST_CASE("The school meets on weekdays in term that no holiday, INSET or bank holiday closes",
          "[calendar][R1]")
{
    const SchoolCalendar calendar = demoCalendar();
    const auto [date, meets] = GENERATE(table<QDate, bool>({
        {QDate(2026, 11, 23), false}, // INSET
        {QDate(2026, 11, 24), true},
        {QDate(2026, 10, 30), false}, // half-term
        {QDate(2026, 11, 21), false}, // Saturday
        {QDate(2026, 9, 1), false},   // the day before term
        {QDate(2026, 9, 2), true},
        {QDate(2026, 12, 18), true},
        {QDate(2026, 12, 21), false},
        {QDate(2027, 5, 3), false}, // bank holiday in term
        {QDate(2027, 7, 23), true},
        {QDate(), false},
    }));
    CHECK(calendar.isSchoolDay(date) == meets);
    CHECK(calendar.closedReason(date).has_value() == (date.isValid() && !meets));
}

TEST_CASE("The terms of the sample school year have 72, 54 and 69 school days", "[calendar]")
{
    const SchoolCalendar calendar = demoCalendar();
    CHECK(calendar.schoolDaysBetween(QDate(2026, 8, 1), QDate(2026, 12, 31)) == 72);
    CHECK(calendar.schoolDaysBetween(QDate(2027, 1, 1), QDate(2027, 3, 28)) == 54);
    CHECK(calendar.schoolDaysBetween(QDate(2027, 3, 29), QDate(2027, 7, 31)) == 69);
}

TEST_CASE("A closed day says why, and by which name", "[calendar][R1]")
{
    const SchoolCalendar calendar = demoCalendar();
    using Kind = ClosedReason::Kind;
    CHECK(calendar.closedReason(QDate(2026, 11, 22)) == ClosedReason{Kind::Weekend, {}});
    CHECK(calendar.closedReason(QDate(2026, 11, 23)) == ClosedReason{Kind::Inset, u"INSET day"_s});
    CHECK(calendar.closedReason(QDate(2026, 10, 28)) ==
          ClosedReason{Kind::Holiday, u"Autumn half-term"_s});
    // The bank holiday lies inside the half-term: the narrower name is told.
    CHECK(calendar.closedReason(QDate(2027, 5, 31)) ==
          ClosedReason{Kind::BankHoliday, u"Spring bank holiday"_s});
    CHECK(calendar.closedReason(QDate(2027, 1, 4)) == std::nullopt);
    CHECK(calendar.closedReason(QDate(2027, 4, 1)) == ClosedReason{Kind::OutsideTerm, {}});
}

TEST_CASE("R2: so many school days after a date", "[calendar][rules][R2]")
{
    const SchoolCalendar calendar = demoCalendar();
    const auto [from, n, expected] = GENERATE(table<QDate, int, QDate>({
        {QDate(2026, 11, 18), 15, QDate(2026, 12, 10)},
        {QDate(2026, 11, 18), 50, QDate(2027, 2, 11)},
        {QDate(2026, 10, 5), 15, QDate(2026, 11, 2)},
        {QDate(2026, 12, 11), 15, QDate(2027, 1, 15)},
        {QDate(2027, 3, 24), 15, QDate(2027, 4, 29)},
        {QDate(2026, 11, 20), 1, QDate(2026, 11, 24)}, // over the weekend and the INSET day
        {QDate(2026, 11, 18), 0, QDate()},
        {QDate(), 3, QDate()},
    }));
    CHECK(calendar.addSchoolDays(from, n) == expected);
}

TEST_CASE("R3: the n-th day of a run, its first school day being number one",
          "[calendar][rules][R3]")
{
    const SchoolCalendar calendar = demoCalendar();
    const auto [start, n, expected] = GENERATE(table<QDate, int, QDate>({
        {QDate(2026, 11, 19), 1, QDate(2026, 11, 19)},
        {QDate(2026, 11, 19), 2, QDate(2026, 11, 20)},
        {QDate(2026, 11, 19), 3, QDate(2026, 11, 24)},
        {QDate(2026, 11, 19), 4, QDate(2026, 11, 25)},
        {QDate(2026, 11, 19), 5, QDate(2026, 11, 26)},
        {QDate(2026, 11, 19), 6, QDate(2026, 11, 27)},
        {QDate(2026, 11, 19), 7, QDate(2026, 11, 30)},
        {QDate(2026, 10, 21), 1, QDate(2026, 10, 21)},
        {QDate(2026, 10, 21), 2, QDate(2026, 10, 22)},
        {QDate(2026, 10, 21), 3, QDate(2026, 10, 23)},
        {QDate(2026, 10, 21), 4, QDate(2026, 11, 2)},
        {QDate(2026, 10, 21), 5, QDate(2026, 11, 3)},
        {QDate(2026, 10, 21), 6, QDate(2026, 11, 4)},
        {QDate(2026, 11, 21), 1, QDate(2026, 11, 24)},
    }));
    CHECK(calendar.nthSchoolDay(start, n) == expected);
}

TEST_CASE("R6: three days from a Monday end on Wednesday, three before Christmas in December",
          "[calendar][rules][R6]")
{
    const SchoolCalendar calendar = demoCalendar();
    CHECK(calendar.lastOfRun(am(QDate(2026, 11, 16)), 6) == pm(QDate(2026, 11, 18)));
    CHECK(calendar.nextSession(pm(QDate(2026, 11, 18))) == am(QDate(2026, 11, 19)));
    CHECK(calendar.lastOfRun(am(QDate(2026, 12, 16)), 6) == pm(QDate(2026, 12, 18)));
    CHECK(calendar.nextSession(pm(QDate(2026, 12, 18))) == am(QDate(2027, 1, 4)));
    // Ends at midday: back the same afternoon.
    CHECK(calendar.lastOfRun(am(QDate(2026, 11, 16)), 5) == am(QDate(2026, 11, 18)));
    CHECK(calendar.nextSession(am(QDate(2026, 11, 18))) == pm(QDate(2026, 11, 18)));
    // Monday afternoon to Wednesday afternoon are five sessions.
    CHECK(calendar.halfDaysBetween(pm(QDate(2026, 11, 16)), pm(QDate(2026, 11, 18))) == 5);
    CHECK(calendar.lastOfRun(pm(QDate(2026, 11, 16)), 5) == pm(QDate(2026, 11, 18)));
}

TEST_CASE("A run that starts on a closed day starts with the next morning of school", "[calendar]")
{
    const SchoolCalendar calendar = demoCalendar();
    CHECK(calendar.lastOfRun(pm(QDate(2026, 11, 21)), 1) == am(QDate(2026, 11, 24)));
    CHECK(calendar.lastOfRun(am(QDate(2026, 11, 21)), 2) == pm(QDate(2026, 11, 24)));
    CHECK(calendar.nextSession(am(QDate(2026, 11, 21))) == am(QDate(2026, 11, 24)));
    CHECK(calendar.halfDaysBetween(pm(QDate(2026, 11, 21)), am(QDate(2026, 11, 24))) == 1);
    CHECK(calendar.halfDaysBetween(pm(QDate(2026, 11, 24)), am(QDate(2026, 11, 24))) == 0);
    CHECK_FALSE(calendar.lastOfRun(am(QDate(2026, 11, 16)), 0).isValid());
    CHECK_FALSE(calendar.lastOfRun(HalfDay{}, 2).isValid());
}

TEST_CASE("R22: bank holidays are no working days, closed weekdays are", "[calendar][rules][R22]")
{
    const SchoolCalendar calendar = demoCalendar();
    const auto [date, works] = GENERATE(table<QDate, bool>({
        {QDate(2026, 12, 28), false},
        {QDate(2027, 12, 27), false},
        {QDate(2027, 12, 28), false},
        {QDate(2028, 1, 3), false},
        {QDate(2026, 12, 26), false},
        {QDate(2026, 11, 23), true}, // INSET
        {QDate(2026, 12, 21), true}, // holidays of the school only
    }));
    CHECK(calendar.isWorkingDay(date) == works);
}

TEST_CASE("R21: two working days after a meeting", "[calendar][rules][R21]")
{
    const SchoolCalendar calendar = demoCalendar();
    const auto [meeting, due] = GENERATE(table<QDate, QDate>({
        {QDate(2026, 11, 20), QDate(2026, 11, 24)},
        {QDate(2026, 12, 17), QDate(2026, 12, 21)},
        {QDate(2026, 12, 23), QDate(2026, 12, 29)},
        {QDate(2026, 12, 24), QDate(2026, 12, 30)},
        {QDate(2026, 4, 2), QDate(2026, 4, 8)},
    }));
    CHECK(calendar.addWorkingDays(meeting, 2) == due);
    CHECK(calendar.addSchoolDays(QDate(2026, 11, 20), 2) == QDate(2026, 11, 25));
}

TEST_CASE("A school year without terms is assumed: weekdays that no entry closes", "[calendar]")
{
    const SchoolCalendar calendar = demoCalendar();
    CHECK(calendar.isKnown(QDate(2026, 8, 1)));
    CHECK(calendar.isKnown(QDate(2027, 7, 31)));
    CHECK_FALSE(calendar.isKnown(QDate(2027, 8, 1)));
    CHECK_FALSE(calendar.isKnown(QDate()));
    CHECK(calendar.isSchoolDay(QDate(2027, 10, 26)));
    CHECK_FALSE(calendar.isSchoolDay(QDate(2027, 12, 27)));
    CHECK(SchoolCalendar().isSchoolDay(QDate(2026, 12, 25)));
    CHECK_FALSE(SchoolCalendar().isKnown(QDate(2026, 12, 25)));
}

TEST_CASE("A search without end gives up after two years", "[calendar]")
{
    const SchoolCalendar closed(
        {{CalendarKind::Closure, u"closed"_s, QDate(2020, 1, 1), QDate(2040, 1, 1)}});
    CHECK_FALSE(closed.addSchoolDays(QDate(2026, 1, 1), 1).isValid());
    CHECK_FALSE(closed.schoolDayBefore(QDate(2026, 1, 1)).isValid());
    CHECK_FALSE(closed.nextSession(am(QDate(2026, 1, 1))).isValid());
    CHECK(closed.schoolDayBefore(QDate(2020, 1, 1)) == QDate(2019, 12, 31));
}

TEST_CASE("Overlapping, reversed and doubled entries do no harm", "[calendar]")
{
    using Kind = CalendarKind;
    const SchoolCalendar calendar({
        {Kind::Term, u"Autumn"_s, QDate(2026, 9, 1), QDate(2026, 12, 18)},
        {Kind::Term, u"Autumn again"_s, QDate(2026, 10, 1), QDate(2026, 11, 1)},
        {Kind::Closure, u"Flood"_s, QDate(2026, 10, 5), QDate(2026, 10, 9)},
        {Kind::Inset, u"INSET"_s, QDate(2026, 10, 7), QDate(2026, 10, 7)},
        {Kind::Closure, u"the wrong way round"_s, QDate(2026, 11, 13), QDate(2026, 11, 9)},
    });
    CHECK(calendar.schoolDaysBetween(QDate(2026, 10, 5), QDate(2026, 10, 12)) == 1);
    CHECK(calendar.isSchoolDay(QDate(2026, 11, 11)));
    CHECK(calendar.closedReason(QDate(2026, 10, 7))->name == u"INSET"_s);
}

TEST_CASE("Counting forward and counting between agree, for any dates", "[calendar][property]")
{
    const SchoolCalendar calendar = demoCalendar();
    std::mt19937 random(20261122);
    std::uniform_int_distribution<int> someDay(0, 700);
    std::uniform_int_distribution<int> someLength(1, 100);
    std::uniform_int_distribution<int> someSession(0, 1);
    int wrong = 0;
    for (int i = 0; i < 10'000; ++i) {
        const QDate from = QDate(2026, 8, 1).addDays(someDay(random));
        const int n = someLength(random);
        const QDate to = calendar.addSchoolDays(from, n);
        wrong += calendar.schoolDaysBetween(from.addDays(1), to) == n ? 0 : 1;
        wrong +=
            calendar.isSchoolDay(to) && calendar.nthSchoolDay(from.addDays(1), n) == to ? 0 : 1;

        const HalfDay first{from, someSession(random) == 0 ? Session::Am : Session::Pm};
        const HalfDay last = calendar.lastOfRun(first, n);
        wrong += calendar.halfDaysBetween(first, last) == n ? 0 : 1;
        wrong += calendar.lastOfRun(first, n + 1) == calendar.nextSession(last) ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("Ten years of days are asked about in no time", "[calendar]")
{
    const SchoolCalendar calendar = demoCalendar();
    const auto start = std::chrono::steady_clock::now();
    int days = 0;
    for (int round = 0; round < 10; ++round) {
        days = calendar.schoolDaysBetween(QDate(2020, 1, 1), QDate(2029, 12, 31));
    }
    const auto spent = std::chrono::steady_clock::now() - start;
    CHECK(days > 2000);
    // 36,530 questions; about a millisecond each ten thousand, even in a debug build.
    CHECK(spent < std::chrono::milliseconds(500));
}
