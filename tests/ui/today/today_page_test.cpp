// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/prevention/prevention_service.h"
#include "core/school/school_service.h"
#include "tests/support/builders.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "tests/support/widget_check.h"
#include "ui/common/card.h"

#include <QLabel>
#include <QPushButton>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QString shownText(const QWidget& page)
{
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&page)) {
            words.append(label->text());
        }
    }
    return words.join(u'\n');
}

PreventionId planMeeting(Desk& desk, StudentId student, QDate date)
{
    StaffMember head;
    head.name = u"Mrs J. Hart"_s;
    head.role = StaffRole::Head;
    const StaffId chair = need(desk.workspace->school().addStaff(head));
    PreventionMeeting meeting{{}, aPreventionMeeting(student, chair)};
    meeting.details.date = date;
    return need(desk.workspace->preventions().save(meeting, need(desk.workspace->school().staff())));
}

} // namespace

TEST_CASE("With nothing to do, Today says so and where to begin", "[ui][today]")
{
    Desk desk;
    TodayPage page(desk.context(), nullptr);
    page.resize(1000, 700);
    page.refresh();
    page.show();
    const QString text = shownText(page);
    CHECK(text.contains(u"Thursday 19 November 2026"_s));
    CHECK(text.contains(u"0 things to do"_s));
    CHECK(text.contains(u"Nothing needs anybody today"_s));
    CHECK(text.contains(u"Nobody is suspended today."_s));
}

TEST_CASE("A duty has its reason and a button that leads there", "[ui][today]")
{
    Desk desk;
    const StudentId amira = desk.add(invented(u"Amira"_s, u"Osei"_s));
    const PreventionId meeting = planMeeting(desk, amira, desk.clock.today());
    TodayPage page(desk.context(), nullptr);
    page.resize(1000, 700);
    page.refresh();
    page.show();
    CHECK(shownText(page).contains(u"1 thing to do"_s));
    CHECK(shownText(page).contains(u"Exclusion prevention meeting — Amira Osei"_s));
    auto* button = page.findChild<QPushButton*>(u"dutyButton"_s);
    REQUIRE(button != nullptr);
    CHECK(button->accessibleName().contains(u"Amira Osei"_s));
    button->click();
    CHECK(desk.navigator.went == QStringList{u"prevention %1"_s.arg(meeting.number)});
    CHECK(namelessInputs(page) == QStringList());
}

TEST_CASE("What is over the due day is counted loudly, and stays until it is done", "[ui][today]")
{
    Desk desk;
    const StudentId amira = desk.add(invented(u"Amira"_s, u"Osei"_s));
    planMeeting(desk, amira, desk.clock.today().addDays(-2));
    TodayPage page(desk.context(), nullptr);
    int count = 0;
    bool loud = false;
    QObject::connect(&page, &Page::countChanged, &page, [&](int number, bool isLoud) {
        count = number;
        loud = isLoud;
    });
    page.refresh();
    page.refresh();
    CHECK(count == 1);
    CHECK(loud);
}
