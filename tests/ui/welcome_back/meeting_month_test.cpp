// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/meeting_month.h"

#include "tests/support/calendars.h"
#include "tests/support/catch.h"
#include "tests/support/widget_check.h"
#include "ui/welcome_back/month_delegate.h"
#include "ui/welcome_back/month_model.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 19);

MonthMeeting meeting(QDate date, QTime time, const QString& name, qint64 id,
                     bool prevention = false)
{
    return {date, time, name, u"Room 4"_s, prevention, id};
}

std::vector<MonthMeeting> some()
{
    return {meeting(QDate(2026, 11, 19), QTime(8, 20), u"Farrow, Dylan"_s, 1),
            meeting(QDate(2026, 11, 24), QTime(8, 20), u"Reyes, Kit"_s, 2),
            meeting(QDate(2026, 11, 24), QTime(14, 0), u"Osei, Ama"_s, 3, true)};
}

struct Shown {
    MeetingMonth month{kToday, nullptr};
    QList<qint64> opened;

    Shown()
    {
        month.setMeetings(some(), demoCalendar(), kToday);
        month.resize(1000, 600);
        month.show();
        QObject::connect(&month, &MeetingMonth::meetingAsked,
                         [this](const MonthMeeting& one) { opened.append(one.id); });
    }
    void press(Qt::Key key) { QTest::keyClick(month.grid(), key); }
    [[nodiscard]] QDate day() const { return month.grid()->day(); }
};

} // namespace

TEST_CASE("Meetings stand on the day they were held, else on the one they are set for",
          "[ui][welcome_back]")
{
    WelcomeBackRow set;
    set.id = WelcomeBackId{1};
    set.studentName = u"Farrow, Dylan"_s;
    set.suspensionStatus = SuspensionStatus::Issued;
    set.plan.arrangement = WelcomeBackArrangement::MeetingSet;
    set.plan.date = QDate(2026, 11, 19);
    set.plan.time = QTime(8, 20);
    WelcomeBackRow held = set;
    held.id = WelcomeBackId{2};
    held.heldOn = QDate(2026, 11, 17);
    WelcomeBackRow dropped = set;
    dropped.plan.arrangement = WelcomeBackArrangement::ToBeArranged;
    WelcomeBackRow cancelled = set;
    cancelled.suspensionStatus = SuspensionStatus::Cancelled;
    PreventionRow prevention;
    prevention.id = PreventionId{7};
    prevention.studentName = u"Osei, Ama"_s;
    prevention.date = QDate(2026, 11, 18);
    const auto all = monthMeetings({set, held, dropped, cancelled}, {prevention});
    REQUIRE(all.size() == 3);
    CHECK(all[0].id == 2);
    CHECK_FALSE(all[0].time); // it was not held when it was set for
    CHECK(all[1].prevention);
    CHECK(all[2].time == QTime(8, 20));
}

TEST_CASE("A meeting is told shortly in the month and in full beside it", "[ui][welcome_back]")
{
    const MonthMeeting one = meeting(kToday, QTime(8, 20), u"Farrow, Dylan"_s, 1);
    CHECK(shortWords(one) == u"08:20 Farrow D."_s);
    CHECK(longWords(one) == u"8.20 am: welcome back meeting, Dylan Farrow"_s);
    CHECK(dayNote(QDate(2026, 11, 23), demoCalendar()) == u"INSET day"_s);
    CHECK(dayNote(QDate(2026, 11, 24), demoCalendar()).isEmpty());
    CHECK(dayNote(QDate(2026, 10, 27), demoCalendar()) == u"Holiday, Autumn half-term"_s);
    CHECK(shortNote(QDate(2026, 10, 27), demoCalendar()) == u"Autumn half-term"_s);
    CHECK(shortNote(QDate(2026, 11, 23), demoCalendar()) == u"INSET day"_s);
}

TEST_CASE("The month runs from Monday, with the days around it", "[ui][welcome_back]")
{
    MonthModel model(nullptr);
    CHECK(modelFaults(&model, [&] {
              model.setMonth(kToday);
              model.setMeetings(some(), demoCalendar(), kToday);
              model.setMonth(QDate(2027, 2, 1));
              model.setMonth(kToday);
          }) == QStringList());
    CHECK(model.dateAt(model.index(0, 0)) == QDate(2026, 10, 26)); // 1 November is a Sunday
    CHECK(model.index(0, 0).data(OtherMonthRole).toBool());
    CHECK(model.headerData(0, Qt::Horizontal).toString() == u"Mon"_s);
    CHECK(model.indexOf(QDate(2026, 11, 30)) == model.index(5, 0));
    CHECK_FALSE(model.indexOf(QDate(2027, 1, 4)).isValid());
    CHECK(model.words(kToday) ==
          u"Today, Thursday 19 November 2026; 8.20 am: welcome back meeting, Dylan Farrow"_s);
    CHECK(model.indexOf(QDate(2026, 11, 23)).data(Qt::AccessibleTextRole).toString() ==
          u"Monday 23 November 2026, INSET day; no meetings"_s);
}

TEST_CASE("Arrow keys move the day, over the end of the month too", "[ui][welcome_back]")
{
    Shown s;
    CHECK(s.day() == kToday);
    s.press(Qt::Key_Right);
    s.press(Qt::Key_Down);
    CHECK(s.day() == QDate(2026, 11, 27));
    s.press(Qt::Key_Down);
    CHECK(s.day() == QDate(2026, 12, 4));
    CHECK(s.month.monthText() == u"December 2026"_s);
    s.press(Qt::Key_PageUp);
    CHECK(s.day() == QDate(2026, 11, 4));
    s.press(Qt::Key_End);
    CHECK(s.day() == QDate(2026, 11, 30));
    s.press(Qt::Key_Home);
    s.press(Qt::Key_Left);
    CHECK(s.day() == QDate(2026, 10, 31));
    s.press(Qt::Key_T);
    CHECK(s.day() == kToday);
}

TEST_CASE("Buttons lead to the months before and after and back to today", "[ui][welcome_back]")
{
    Shown s;
    const auto press = [&s](const QString& name) {
        s.month.findChild<QPushButton*>(name)->click();
    };
    press(u"monthAfterButton"_s);
    CHECK(s.month.findChild<QLabel*>(u"monthTitle"_s)->text() == u"December 2026"_s);
    press(u"monthBeforeButton"_s);
    press(u"monthBeforeButton"_s);
    CHECK(s.month.monthText() == u"October 2026"_s);
    press(u"monthTodayButton"_s);
    CHECK(s.day() == kToday);
}

TEST_CASE("Enter opens the meeting of the day; of several the person chooses",
          "[ui][welcome_back]")
{
    Shown s;
    s.press(Qt::Key_Return);
    CHECK(s.opened == QList<qint64>{1});
    s.month.grid()->moveTo(QDate(2026, 11, 20));
    s.press(Qt::Key_Return);
    CHECK(s.opened.size() == 1); // none that day
    s.month.grid()->moveTo(QDate(2026, 11, 24));
    s.press(Qt::Key_Return);
    CHECK(s.opened.size() == 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // rows of other days
    const auto buttons = s.month.findChildren<QPushButton*>(u"openDayMeetingButton"_s);
    REQUIRE(buttons.size() == 2);
    CHECK(s.month.focusWidget() == buttons.first());
    CHECK(buttons.last()->accessibleName().contains(u"exclusion prevention meeting"_s));
    buttons.last()->click();
    CHECK(s.opened == QList<qint64>{1, 3});
    CHECK(namelessInputs(s.month) == QStringList());
    CHECK(unreachableInputs(s.month) == QStringList());
}

TEST_CASE("A day with many meetings shows as many as fit, and a month of them does not break",
          "[ui][welcome_back]")
{
    CHECK(MonthDelegate::linesIn(90, 15) == 3);
    CHECK(MonthDelegate::linesIn(10, 15) == 0);
    std::vector<MonthMeeting> many;
    for (int i = 0; i < 3000; ++i) {
        many.push_back(meeting(QDate(2026, 11, 2).addDays(i / 120), QTime(9, 0),
                               u"Student, Number"_s, i + 1));
    }
    Shown s;
    s.month.setMeetings(many, demoCalendar(), kToday);
    s.month.grid()->moveTo(QDate(2026, 11, 3));
    CHECK(s.month.findChildren<QPushButton*>(u"openDayMeetingButton"_s).size() >= 20);
    CHECK_FALSE(s.month.grab().isNull());
    s.month.resize(1000, 140);
    CHECK_FALSE(s.month.grab().isNull());
}
