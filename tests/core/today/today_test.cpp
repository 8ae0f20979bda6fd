// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today.h"

#include "tests/support/catch.h"
#include "tests/support/suspensions.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

DutyContext on(QDate date)
{
    return {demoCalendar(), date, SchoolType::Maintained, QTime(15, 10), {}};
}

SuspensionRow aRow(const QString& name, HalfDay first, int halfDays, SuspensionStatus status)
{
    SuspensionRow row;
    row.id = SuspensionId{name.size()};
    row.student = StudentId{name.size()};
    row.studentName = name;
    row.studentUpn = u"UPN of "_s + name;
    row.status = status;
    row.first = first;
    row.last = demoCalendar().lastOfRun(first, halfDays);
    row.halfDays = halfDays;
    return row;
}

SuspensionRow issued(const QString& name, HalfDay first, int halfDays)
{
    return aRow(name, first, halfDays, SuspensionStatus::Issued);
}

QStringList inShort(const std::vector<Duty>& duties)
{
    QStringList lines;
    for (const Duty& duty : duties) {
        lines << QStringList{toCode(duty.state), kindCode(duty), duty.studentName,
                             duty.studentUpn}
                     .join(u'|');
    }
    return lines;
}

} // namespace

TEST_CASE("Today puts the overdue first, then today, then what comes", "[today]")
{
    TodayValues values;
    values.suspensions = {
        aRow(u"Ash"_s, morningOf(QDate(2026, 11, 25)), 2, SuspensionStatus::Draft),
        aRow(u"Birch"_s, morningOf(QDate(2026, 11, 18)), 2, SuspensionStatus::Draft),
        aRow(u"Cedars"_s, morningOf(QDate(2026, 11, 19)), 2, SuspensionStatus::Draft),
        issued(u"Dogwood"_s, morningOf(QDate(2026, 11, 16)), 6),
    };
    WelcomeBackRow meeting;
    meeting.id = WelcomeBackId{1};
    meeting.student = StudentId{7};
    meeting.studentName = u"Dogwood"_s;
    meeting.suspensionStatus = SuspensionStatus::Issued;
    meeting.plan.arrangement = WelcomeBackArrangement::MeetingSet;
    meeting.plan.date = QDate(2026, 11, 19);
    meeting.plan.time = QTime(8, 20);
    values.welcomeBacks = {meeting};
    PreventionRow prevention;
    prevention.id = PreventionId{1};
    prevention.student = StudentId{99};
    prevention.studentName = u"Elder"_s;
    prevention.date = QDate(2026, 11, 19);
    values.preventions = {prevention};
    values.upns.insert(StudentId{99}, u"key 99"_s);

    CHECK(inShort(collectDuties(values, on(QDate(2026, 11, 19)))) ==
          QStringList{u"overdue|issue_suspension|Birch|UPN of Birch"_s,
                      u"today|welcome_back_meeting|Dogwood|UPN of Dogwood"_s,
                      u"today|issue_suspension|Cedars|UPN of Cedars"_s,
                      u"today|prevention_meeting|Elder|key 99"_s,
                      u"upcoming|issue_suspension|Ash|UPN of Ash"_s});
    CHECK(collectDuties({}, on(QDate(2026, 11, 19))).empty());
}

TEST_CASE("Who is out, on which day of how many, and when they are back", "[today]")
{
    const std::vector<SuspensionRow> rows{
        issued(u"Farrow"_s, morningOf(QDate(2026, 11, 19)), 7), // to Wednesday 25, morning
        issued(u"Ashe"_s, afternoonOf(QDate(2026, 11, 24)), 1),
        aRow(u"Drafted"_s, morningOf(QDate(2026, 11, 24)), 4, SuspensionStatus::Draft),
        aRow(u"Cancelled"_s, morningOf(QDate(2026, 11, 24)), 4, SuspensionStatus::Cancelled),
        issued(u"Later on"_s, morningOf(QDate(2026, 11, 25)), 2),
    };
    const auto out = outOn(rows, demoCalendar(), QDate(2026, 11, 24));
    REQUIRE(out.size() == 2);
    CHECK(out[0].studentName == u"Ashe"_s);
    CHECK_FALSE(out[0].morning);
    CHECK(out[0].afternoon);
    CHECK(out[0].back == morningOf(QDate(2026, 11, 25)));
    CHECK(out[1].studentName == u"Farrow"_s);
    CHECK(out[1].day == 3);
    CHECK(out[1].days == 4);
    CHECK(out[1].morning);
    CHECK(out[1].afternoon);
    CHECK(out[1].back == afternoonOf(QDate(2026, 11, 25)));
}

TEST_CASE("On a Sunday inside a suspension the student still counts as out", "[today]")
{
    const auto out = outOn({issued(u"Farrow"_s, morningOf(QDate(2026, 11, 19)), 6)}, demoCalendar(),
                           QDate(2026, 11, 22));
    REQUIRE(out.size() == 1);
    CHECK(out.front().day == 2);
    CHECK(out.front().days == 3);
}

TEST_CASE("A student out at lunchtimes only is in for both sessions", "[today]")
{
    SuspensionRow row = issued(u"Farrow"_s, morningOf(QDate(2026, 11, 24)), 3);
    row.category = SuspensionCategory::Lunchtime;
    row.last = morningOf(QDate(2026, 11, 26));
    const auto out = outOn({row}, demoCalendar(), QDate(2026, 11, 25));
    REQUIRE(out.size() == 1);
    CHECK_FALSE(out.front().morning);
    CHECK_FALSE(out.front().afternoon);
    CHECK(returningFrom({row}, demoCalendar(), QDate(2026, 11, 25)).empty());
}

TEST_CASE("Who returns in the coming week, the earliest first", "[today]")
{
    const std::vector<SuspensionRow> rows{
        issued(u"Next week"_s, morningOf(QDate(2026, 11, 19)), 12),
        issued(u"Tomorrow"_s, morningOf(QDate(2026, 11, 20)), 2), // over the weekend and INSET
        issued(u"At midday"_s, morningOf(QDate(2026, 11, 24)), 1),
        issued(u"In a month"_s, morningOf(QDate(2026, 11, 19)), 40),
        issued(u"Long ago"_s, morningOf(QDate(2026, 10, 5)), 2),
    };
    QStringList names;
    for (const OutToday& back : returningFrom(rows, demoCalendar(), QDate(2026, 11, 24))) {
        names << back.studentName + u' ' + back.back.date.toString(Qt::ISODate);
    }
    CHECK(names == QStringList{u"Tomorrow 2026-11-24"_s, u"At midday 2026-11-24"_s,
                               u"Next week 2026-11-30"_s});
}

TEST_CASE("A return after the holidays is known a week ahead", "[today]")
{
    const auto back = returningFrom({issued(u"Farrow"_s, morningOf(QDate(2026, 12, 17)), 4)},
                                    demoCalendar(), QDate(2026, 12, 30));
    REQUIRE(back.size() == 1);
    CHECK(back.front().back == morningOf(QDate(2027, 1, 4)));
}
