// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/year_calendar.h"

#include "tests/support/calendars.h"
#include "tests/support/catch.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    YearCalendar year{nullptr};

    Shown()
    {
        year.setToday(QDate(2026, 11, 19));
        year.setYear(2026);
        year.setCalendar(demoCalendar());
        year.resize(year.sizeHint());
        year.show();
        year.setFocus();
    }
    void click(QDate date, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(&year, Qt::LeftButton, modifiers, year.dayRect(date).center());
    }
};

DateSpan days(QDate first, QDate last)
{
    return {first, last};
}

} // namespace

TEST_CASE("Every day of the school year has a field of its own", "[ui][calendar]")
{
    Shown shown;
    const DateSpan year = schoolYearSpan(2026);
    std::set<std::pair<int, int>> corners;
    for (QDate date = year.first; date <= year.last; date = date.addDays(1)) {
        const QRect box = shown.year.dayRect(date);
        REQUIRE(shown.year.rect().contains(box));
        REQUIRE(shown.year.dayAt(box.center()) == date);
        REQUIRE(corners.insert({box.left(), box.top()}).second);
    }
    CHECK(corners.size() == 365);
    CHECK(shown.year.dayRect(QDate(2027, 8, 1)).isEmpty());
}

TEST_CASE("Fewer months stand beside each other where there is less room", "[ui][calendar]")
{
    Shown shown;
    const int wide = shown.year.sizeHint().width();
    CHECK(shown.year.heightForWidth(wide / 2) > shown.year.heightForWidth(wide));
    CHECK(shown.year.heightForWidth(wide / 5) > shown.year.heightForWidth(wide / 2));
}

TEST_CASE("A click chooses a day, a drag or Shift a span, in either direction", "[ui][calendar]")
{
    Shown shown;
    shown.click({2026, 11, 24});
    CHECK(shown.year.chosen() == days({2026, 11, 24}, {2026, 11, 24}));
    shown.click({2026, 12, 4}, Qt::ShiftModifier);
    CHECK(shown.year.chosen() == days({2026, 11, 24}, {2026, 12, 4}));
    const QPoint from = shown.year.dayRect({2026, 11, 27}).center();
    const QPoint to = shown.year.dayRect({2026, 11, 25}).center();
    QTest::mousePress(&shown.year, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, shown.year.mapToGlobal(to), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shown.year, &move);
    QTest::mouseRelease(&shown.year, Qt::LeftButton, {}, to);
    CHECK(shown.year.chosen() == days({2026, 11, 25}, {2026, 11, 27}));
}

TEST_CASE("Every day is reached by keys, and said in words", "[ui][calendar]")
{
    Shown shown;
    CHECK(shown.year.chosen().first == QDate(2026, 11, 19)); // today
    const auto [key, date] = GENERATE(table<Qt::Key, QDate>({
        {Qt::Key_Left, QDate(2026, 11, 18)},
        {Qt::Key_Right, QDate(2026, 11, 20)},
        {Qt::Key_Up, QDate(2026, 11, 12)},
        {Qt::Key_Down, QDate(2026, 11, 26)},
        {Qt::Key_Home, QDate(2026, 11, 1)},
        {Qt::Key_End, QDate(2026, 11, 30)},
        {Qt::Key_PageUp, QDate(2026, 10, 19)},
        {Qt::Key_PageDown, QDate(2026, 12, 19)},
    }));
    QTest::keyClick(&shown.year, key);
    CHECK(shown.year.chosen() == days(date, date));
    QTest::keyClick(&shown.year, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(shown.year.chosen() == days(date, date.addDays(1)));
    CHECK(shown.year.accessibleDescription().startsWith(u"Chosen from"_s));
}

TEST_CASE("The keys stop at the ends of the year", "[ui][calendar]")
{
    Shown shown;
    shown.year.choose({{2026, 8, 1}, {2026, 8, 1}});
    QTest::keyClick(&shown.year, Qt::Key_PageUp);
    CHECK(shown.year.cursorDate() == QDate(2026, 8, 1));
    shown.year.choose({{2027, 7, 30}, {2027, 7, 30}});
    QTest::keyClick(&shown.year, Qt::Key_Down);
    CHECK(shown.year.cursorDate() == QDate(2027, 7, 31));
}

TEST_CASE("Each day says what it is", "[ui][calendar]")
{
    Shown shown;
    const auto [date, words] = GENERATE(table<QDate, QString>({
        {QDate(2026, 11, 23), u"Monday 23 November 2026: INSET day"_s},
        {QDate(2026, 11, 24), u"Tuesday 24 November 2026: School day"_s},
        {QDate(2026, 11, 19), u"Thursday 19 November 2026: School day. Today"_s},
        {QDate(2026, 11, 21), u"Saturday 21 November 2026: Weekend"_s},
        {QDate(2026, 10, 28), u"Wednesday 28 October 2026: School holiday, Autumn half-term"_s},
        {QDate(2026, 12, 25), u"Friday 25 December 2026: Bank holiday, Christmas Day"_s},
        {QDate(2026, 8, 3), u"Monday 3 August 2026: School holiday"_s},
    }));
    CHECK(shown.year.words(date) == words);
}

TEST_CASE("A screen reader finds every day, and where the cursor stands", "[ui][calendar]")
{
    Shown shown;
    QAccessibleInterface* year = QAccessible::queryAccessibleInterface(&shown.year);
    REQUIRE(year != nullptr);
    CHECK(year->role() == QAccessible::List);
    CHECK(year->text(QAccessible::Name) == u"Days of the school year"_s);
    REQUIRE(year->childCount() == 365);
    QAccessibleInterface* inset = year->child(114);
    REQUIRE(inset != nullptr);
    CHECK(inset->text(QAccessible::Name) == u"Monday 23 November 2026: INSET day"_s);
    CHECK(inset->parent() == year);
    CHECK(year->indexOfChild(inset) == 114);
    CHECK(year->child(114) == inset); // the same one each time
    CHECK(inset->rect().size() == shown.year.dayRect({2026, 11, 23}).size());
    CHECK_FALSE(inset->state().selected);
    shown.year.choose({{2026, 11, 23}, {2026, 11, 24}});
    CHECK(inset->state().selected);
    CHECK(year->child(365) == nullptr);
}

TEST_CASE("I, C and Delete ask for a mark", "[ui][calendar]")
{
    Shown shown;
    QSignalSpy wanted(&shown.year, &YearCalendar::markWanted);
    QTest::keyClick(&shown.year, Qt::Key_I);
    QTest::keyClick(&shown.year, Qt::Key_C);
    QTest::keyClick(&shown.year, Qt::Key_Delete);
    QTest::keyClick(&shown.year, Qt::Key_X);
    CHECK(wanted.count() == 3);
}
