// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_service.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <QSignalSpy>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    TestDatabase file;
    FixedClock clock{QDateTime(QDate(2026, 11, 24), QTime(9, 30))};
    ChangeNotifier notifier;
    QSignalSpy heard{&notifier, &ChangeNotifier::calendarChanged};
    CalendarService service{file.database(), clock, notifier};
};

const CalendarEntry kAutumn{CalendarKind::Term, QStringLiteral("Autumn term"), QDate(2026, 9, 2),
                            QDate(2026, 12, 18)};
const CalendarEntry kHalfTerm{CalendarKind::Holiday, QStringLiteral("Half-term"),
                              QDate(2026, 10, 26), QDate(2026, 10, 30)};
const CalendarEntry kInset{CalendarKind::Inset, QStringLiteral("INSET day"), QDate(2026, 9, 2),
                           QDate(2026, 9, 2)};
const CalendarEntry kSnow{CalendarKind::Closure, QStringLiteral("Snow"), QDate(2026, 12, 7),
                          QDate(2026, 12, 8)};

std::vector<CalendarEntry> stored(const Office& office)
{
    std::vector<CalendarEntry> all;
    for (const StoredCalendarEntry& one : need(office.service.entries())) {
        all.push_back(one.entry);
    }
    return all;
}

} // namespace

TEST_CASE("without a calendar the bank holidays of England are known all the same", "[calendar]")
{
    Office office;
    const SchoolCalendar calendar = need(office.service.load());
    CHECK_FALSE(calendar.isKnown(QDate(2026, 11, 24)));
    CHECK_FALSE(calendar.isSchoolDay(QDate(2026, 12, 25)));
    CHECK_FALSE(calendar.isSchoolDay(QDate(2027, 3, 29)));   // Easter Monday
    CHECK_FALSE(calendar.isWorkingDay(QDate(2018, 12, 25))); // imported history
    CHECK(calendar.isSchoolDay(QDate(2026, 11, 24)));
    CHECK(rowCount(office.file.database(), u"calendar_entry"_s) == 0);
}

TEST_CASE("a year with bank holidays of its own is left as the school keeps it", "[calendar]")
{
    Office office;
    const QDate local(2027, 6, 7);
    need(office.service.add({CalendarKind::BankHoliday, u"Local day"_s, local, local}));
    const SchoolCalendar calendar = need(office.service.load());
    CHECK_FALSE(calendar.isWorkingDay(local));
    CHECK(calendar.isWorkingDay(QDate(2026, 12, 25)));
    CHECK_FALSE(calendar.isWorkingDay(QDate(2025, 12, 25))); // another school year
}

TEST_CASE("a school year is put in the place of the old one and no other", "[calendar]")
{
    Office office;
    const CalendarEntry lastYear{CalendarKind::Term, u"Summer"_s, QDate(2026, 4, 13),
                                 QDate(2026, 7, 21)};
    const CalendarEntry nextYear{CalendarKind::Term, u"Autumn"_s, QDate(2027, 9, 1),
                                 QDate(2027, 12, 17)};
    need(office.service.add(lastYear));
    need(office.service.add(nextYear));
    need(office.service.replaceYear(2026, {kSnow}));
    need(office.service.replaceYear(2026, {kAutumn, kHalfTerm, kInset}));
    CHECK(stored(office) ==
          std::vector<CalendarEntry>{lastYear, kInset, kAutumn, kHalfTerm, nextYear});
    CHECK(office.heard.size() == 4);

    const SchoolCalendar calendar = need(office.service.load());
    CHECK(calendar.isKnown(QDate(2026, 11, 24)));
    CHECK(calendar.isSchoolDay(QDate(2026, 12, 7)));
    CHECK_FALSE(calendar.isSchoolDay(QDate(2026, 10, 27)));
    CHECK_FALSE(calendar.isSchoolDay(QDate(2026, 9, 2)));
}

TEST_CASE("a school year with one wrong entry changes nothing", "[calendar]")
{
    Office office;
    need(office.service.replaceYear(2026, {kAutumn}));
    CalendarEntry wrong = kHalfTerm;
    QString field;
    SECTION("the last day before the first")
    {
        wrong.last = QDate(2026, 10, 1);
        field = u"last_date"_s;
    }
    SECTION("no first day")
    {
        wrong.first = QDate();
        field = u"first_date"_s;
    }
    SECTION("in another school year")
    {
        wrong.first = QDate(2026, 7, 31);
        field = u"first_date"_s;
    }
    SECTION("two terms at once")
    {
        wrong.kind = CalendarKind::Term;
        field = u"term"_s;
    }
    const auto replaced = office.service.replaceYear(2026, {kAutumn, wrong});
    REQUIRE_FALSE(replaced);
    CHECK(replaced.error().code == ErrorCode::Invalid);
    CHECK(replaced.error().field == field);
    CHECK(stored(office) == std::vector<CalendarEntry>{kAutumn});
    CHECK(office.heard.size() == 1);
}

TEST_CASE("a closure is added when the snow comes and removed when it was a mistake", "[calendar]")
{
    Office office;
    need(office.service.replaceYear(2026, {kAutumn}));
    const CalendarEntryId id = need(office.service.add(kSnow));
    CHECK_FALSE(need(office.service.load()).isSchoolDay(QDate(2026, 12, 8)));
    const auto twice = office.service.add(kSnow);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::Duplicate);
    need(office.service.remove(id));
    CHECK(need(office.service.load()).isSchoolDay(QDate(2026, 12, 8)));
    const auto gone = office.service.remove(id);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == ErrorCode::NotFound);
    CHECK(office.heard.size() == 3);
}

TEST_CASE("every kind of entry is kept under its word", "[calendar]")
{
    Office office;
    const auto kind = GENERATE(CalendarKind::Term, CalendarKind::Holiday, CalendarKind::Inset,
                               CalendarKind::Closure, CalendarKind::BankHoliday);
    const CalendarEntry entry{kind, u"A name"_s, QDate(2026, 9, 2), QDate(2026, 9, 3)};
    need(office.service.add(entry));
    CHECK(stored(office) == std::vector<CalendarEntry>{entry});
}
