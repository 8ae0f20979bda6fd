// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/prevention_duties.h"

#include "tests/support/calendars.h"
#include "tests/support/catch.h"

using namespace freshstart;
using namespace Qt::StringLiterals;
using freshstart::test::demoCalendar;

namespace {

DutyContext on(QDate date)
{
    return {demoCalendar(), date, SchoolType::Maintained, QTime(15, 10), {}};
}

PreventionRow aMeeting()
{
    PreventionRow row;
    row.id = PreventionId{9};
    row.student = StudentId{3};
    row.studentName = u"Farrow, Kit"_s;
    row.date = QDate(2026, 11, 26);
    row.time = QTime(14, 0);
    return row;
}

} // namespace

TEST_CASE("A prevention meeting is shown a week ahead and on its day", "[today][rules]")
{
    CHECK_FALSE(preventionDuty(aMeeting(), on(QDate(2026, 11, 18))));
    const auto coming = preventionDuty(aMeeting(), on(QDate(2026, 11, 19)));
    REQUIRE(coming);
    CHECK(kindCode(*coming) == u"prevention_meeting"_s);
    CHECK(toCode(coming->state) == u"upcoming"_s);
    CHECK(coming->dueAt == QTime(14, 0));
    CHECK(toCode(coming->actor) == u"head"_s);
    CHECK_FALSE(coming->isLaw());
    CHECK(toCode(preventionDuty(aMeeting(), on(QDate(2026, 11, 26)))->state) == u"today"_s);
    CHECK_FALSE(preventionDuty(aMeeting(), on(QDate(2026, 11, 27))));
}

TEST_CASE("A prevention meeting that has passed is to be recorded", "[today][rules]")
{
    CHECK_FALSE(preventionRecordDuty(aMeeting(), on(QDate(2026, 11, 26))));
    const auto duty = preventionRecordDuty(aMeeting(), on(QDate(2026, 11, 27)));
    REQUIRE(duty);
    CHECK(kindCode(*duty) == u"record_prevention_meeting"_s);
    CHECK(toCode(duty->state) == u"overdue"_s);
    CHECK(toCode(duty->source) == u"prevention_records"_s);
    PreventionRow held = aMeeting();
    held.held = true;
    CHECK_FALSE(preventionRecordDuty(held, on(QDate(2026, 11, 27))));
    CHECK_FALSE(preventionDuty(held, on(QDate(2026, 11, 26))));
}
