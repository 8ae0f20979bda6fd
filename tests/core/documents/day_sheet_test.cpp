// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/day_sheet.h"

#include "core/documents/document_text.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"
#include "tests/support/suspensions.h"

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kThursday(2026, 11, 19);

Duty aDuty(DutyKind kind, const QString& name, QDate due, DutyActor actor)
{
    Duty duty;
    duty.kind = kind;
    duty.studentName = name;
    duty.studentUpn = u"B801200005001"_s;
    duty.due = due;
    duty.state = stateOf(due, kThursday);
    duty.actor = actor;
    return duty;
}

Duty aStep(Step step, const QString& name, QDate due)
{
    Duty duty = aDuty(DutyKind::TakeStep, name, due, DutyActor::Office);
    duty.step = step;
    return duty;
}

TodayView aDay()
{
    TodayView view;
    view.calendar = demoCalendar();
    OutToday out;
    out.studentName = u"Farrow, Dylan"_s;
    out.yearGroup = u"8"_s;
    out.back = morningOf(QDate(2026, 11, 25));
    OutToday afternoon = out;
    afternoon.studentName = u"Ŵyn, Gwen"_s;
    afternoon.morning = false;
    afternoon.back = morningOf(QDate(2026, 11, 20));
    view.out = {out, afternoon};
    view.returning = {afternoon};
    WelcomeBackRow meeting;
    meeting.studentName = u"Reyes, Callum"_s;
    meeting.plan.date = kThursday;
    meeting.plan.time = QTime(10, 30);
    meeting.plan.place = u"Room 4"_s;
    meeting.leadName = u"Mrs J. Hart"_s;
    view.welcomeBacks = {meeting};
    PreventionRow prevention;
    prevention.studentName = u"Osei, Amira"_s;
    prevention.date = QDate(2026, 11, 24);
    prevention.time = QTime(14, 0);
    prevention.place = u"Head’s office"_s;
    view.preventions = {prevention};
    Duty letter = aStep(Step::SendLetter, u"Farrow, Dylan"_s, kThursday);
    letter.dueAt = QTime(15, 10);
    Duty led = aDuty(DutyKind::RecordWelcomeBack, u"Reyes, Callum"_s, QDate(2026, 11, 20),
                     DutyActor::Lead);
    led.actorName = u"Ms N. Bright"_s;
    view.duties = {
        aStep(Step::TellAuthority, u"Osei, Amira"_s, QDate(2026, 11, 17)),
        letter,
        led,
        aDuty(DutyKind::HoldPrevention, u"Osei, Amira"_s, QDate(2026, 11, 24), DutyActor::Head),
        aDuty(DutyKind::DecideReinstatement, u"Osei, Amira"_s, QDate(2026, 12, 10),
              DutyActor::Clerk),
    };
    return view;
}

} // namespace

TEST_CASE("The day sheet says who is out, who returns, and what is to be done by whom",
          "[documents][today]")
{
    School school;
    school.name = u"Meadow Vale Academy"_s;
    const Document sheet = daySheet({school, kThursday, aDay()});
    CHECK(sheet.kind == u"day-sheet"_s);
    const QString text = toPlainText(sheet);
    CHECK_FALSE(text.contains(u"B801200005001"_s)); // no more than is needed
    checkGolden(u"day-sheet"_s, text);
}

TEST_CASE("A quiet day has a day sheet too", "[documents][today]")
{
    School school;
    school.name = u"Meadow Vale Academy"_s;
    TodayView view;
    view.calendar = demoCalendar();
    checkGolden(u"day-sheet-quiet"_s, toPlainText(daySheet({school, kThursday, view})));
}
