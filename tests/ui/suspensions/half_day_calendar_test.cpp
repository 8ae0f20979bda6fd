// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/half_day_calendar.h"

#include "tests/support/calendars.h"
#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    HalfDayCalendar calendar{nullptr};

    Shown()
    {
        calendar.setCalendar(demoCalendar());
        calendar.setToday(QDate(2026, 11, 18));
        calendar.resize(calendar.sizeHint());
        calendar.show();
    }
    void click(QDate date, Session session)
    {
        QTest::mouseClick(&calendar, Qt::LeftButton, {},
                          calendar.cellRect({date, session}).center());
    }
};

} // namespace

TEST_CASE("Two clicks say from when to when, morning or afternoon", "[ui][suspensions]")
{
    Shown shown;
    QSignalSpy chosen(&shown.calendar, &HalfDayCalendar::rangeChosen);
    shown.click(QDate(2026, 11, 19), Session::Pm);
    CHECK(shown.calendar.first() == HalfDay{QDate(2026, 11, 19), Session::Pm});
    CHECK(shown.calendar.last() == shown.calendar.first());
    shown.click(QDate(2026, 11, 24), Session::Pm);
    CHECK(shown.calendar.first() == HalfDay{QDate(2026, 11, 19), Session::Pm});
    CHECK(shown.calendar.last() == HalfDay{QDate(2026, 11, 24), Session::Pm});
    CHECK(chosen.count() == 2);

    SECTION("a third click starts anew")
    {
        shown.click(QDate(2026, 11, 26), Session::Am);
        CHECK(shown.calendar.first() == HalfDay{QDate(2026, 11, 26), Session::Am});
        CHECK(shown.calendar.last() == shown.calendar.first());
    }
}

TEST_CASE("A drag chooses the range in one go, in either direction", "[ui][suspensions]")
{
    Shown shown;
    const QPoint from = shown.calendar.cellRect({QDate(2026, 11, 25), Session::Am}).center();
    const QPoint to = shown.calendar.cellRect({QDate(2026, 11, 24), Session::Am}).center();
    QTest::mousePress(&shown.calendar, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, shown.calendar.mapToGlobal(to), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shown.calendar, &move);
    QTest::mouseRelease(&shown.calendar, Qt::LeftButton, {}, to);
    CHECK(shown.calendar.first() == HalfDay{QDate(2026, 11, 24), Session::Am});
    CHECK(shown.calendar.last() == HalfDay{QDate(2026, 11, 25), Session::Am});
}

TEST_CASE("An INSET day cannot be chosen", "[ui][suspensions]")
{
    Shown shown;
    shown.click(QDate(2026, 11, 23), Session::Am);
    CHECK_FALSE(shown.calendar.first().isValid());
}

TEST_CASE("What has been issued cannot be clicked away", "[ui][suspensions]")
{
    Shown shown;
    const HalfDay first{QDate(2026, 11, 19), Session::Am};
    shown.calendar.setRange(first, first);
    shown.calendar.setReadOnly(true);
    shown.click(QDate(2026, 11, 24), Session::Am);
    CHECK(shown.calendar.first() == first);
    CHECK(shown.calendar.last() == first);
}

TEST_CASE("The half-days are chosen with the keyboard alone, and said", "[ui][suspensions]")
{
    Shown shown;
    QTest::keyClick(&shown.calendar, Qt::Key_Right);          // Thursday 19, morning
    QTest::keyClick(&shown.calendar, Qt::Key_Down);           // afternoon
    QTest::keyClick(&shown.calendar, Qt::Key_Space);
    CHECK(shown.calendar.first() == HalfDay{QDate(2026, 11, 19), Session::Pm});
    QTest::keyClick(&shown.calendar, Qt::Key_Right, Qt::ShiftModifier); // Friday
    CHECK(shown.calendar.last() == HalfDay{QDate(2026, 11, 20), Session::Pm});
    CHECK(shown.calendar.accessibleDescription().contains(u"Thursday 19 November"_s));
    QTest::keyClick(&shown.calendar, Qt::Key_Right);          // over the weekend to INSET Monday
    CHECK(shown.calendar.accessibleDescription().contains(u"no school"_s));
    QTest::keyClick(&shown.calendar, Qt::Key_PageDown);
    CHECK(shown.calendar.firstShown() == QDate(2026, 11, 23));
}
