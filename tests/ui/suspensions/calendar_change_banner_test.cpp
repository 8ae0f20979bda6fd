// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/calendar_change_banner.h"

#include "tests/support/widget_check.h"
#include "tests/ui/calendar/calendar_desk.h"

#include <QLabel>
#include <QPushButton>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("The banner says what the letter would say since the calendar changed",
          "[ui][suspensions][calendar]")
{
    CalendarDesk desk;
    const SuspensionId id = desk.suspend({2026, 11, 16}, 2);
    CalendarChangeBanner banner(desk.context(), nullptr);
    banner.showFor(id);
    CHECK(banner.isHidden());
    need(desk.workspace->calendar().add(
        {CalendarKind::Closure, u"Snow"_s, {2026, 11, 18}, {2026, 11, 18}}));
    banner.showFor(id);
    CHECK_FALSE(banner.isHidden());
    CHECK(banner.findChild<QLabel*>(u"calendarChangeLabel"_s)->text() ==
          u"The return moves from Wednesday 18 to Thursday 19 November."_s);
    CHECK(namelessInputs(banner) == QStringList());
    banner.findChild<QPushButton*>(u"openCalendarButton"_s)->click();
    CHECK(desk.navigator.went == QStringList{u"calendar"_s});
}
