// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the school calendar, for people to look at.
#include "tests/support/widget_check.h"
#include "tests/ui/calendar/calendar_desk.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/year_calendar.h"
#include "ui/common/theme.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("Pictures of the school calendar", "[.][pictures]")
{
    const bool dark = GENERATE(false, true);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QSize size = GENERATE(QSize(1280, 800), QSize(1920, 1080));
    const QString suffix = u"-%1%2"_s.arg(size.width()).arg(dark ? u"-dark"_s : QString());
    CalendarDesk desk;
    desk.suspend({2026, 11, 10}, 4);
    desk.suspend({2026, 11, 18}, 3);
    MainWindow window(*desk.workspace, desk.clock, desk.prompter, allPages());
    window.resize(size);
    window.show();
    window.openPlace(Place::Calendar);
    const auto photograph = [&](const QString& name) {
        QTest::qWait(150);
        takePicture(window, name + suffix);
    };
    photograph(u"calendar"_s);
    auto* page = dynamic_cast<CalendarPage*>(window.currentPage());
    REQUIRE(page != nullptr);
    auto* year = page->findChild<YearCalendar*>();
    year->choose({{2026, 12, 14}, {2026, 12, 15}});
    QTest::keyClick(year, Qt::Key_C);
    year->choose({{2026, 11, 16}, {2026, 11, 16}});
    QTest::keyClick(year, Qt::Key_C);
    photograph(u"calendar-changed"_s);
    year->choose({{2026, 11, 24}, {2026, 11, 25}});
    photograph(u"calendar-effects"_s);
    page->openYear(2027);
    photograph(u"calendar-assumed"_s);
    applyTheme(*qApp, ThemeChoice::Light);
}
