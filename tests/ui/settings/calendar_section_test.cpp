// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_section.h"

#include "core/calendar/calendar_service.h"
#include "core/calendar/school_year_proposal.h"
#include "tests/support/widget_check.h"
#include "tests/ui/settings/settings_desk.h"
#include "ui/settings/calendar_row.h"
#include "ui/settings/calendar_year_editor.h"

#include <QComboBox>
#include <QLabel>

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QList<CalendarYearEditor*> years(const CalendarSection& section)
{
    return section.findChildren<CalendarYearEditor*>();
}

/// Types a date as a person does and leaves the field.
void typeDate(QWidget& row, const QString& objectName, const QString& text)
{
    auto* line = row.findChild<QLineEdit*>(objectName);
    REQUIRE(line != nullptr);
    line->clear();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

CalendarRow* lastRow(const CalendarYearEditor& year)
{
    return year.findChildren<CalendarRow*>().last();
}

} // namespace

TEST_CASE("This and the next school year are proposed and kept when saved", "[ui][settings]")
{
    SettingsDesk desk; // November 2026
    CalendarSection section(desk.context(), nullptr);
    need(section.load());
    CHECK_FALSE(section.isChanged());
    REQUIRE(years(section).size() == 2);
    CHECK(years(section).first()->entries().empty());
    section.propose();
    CHECK(section.isChanged());
    CHECK_FALSE(section.isTouched());
    CHECK(years(section).first()->entries() == proposeSchoolYear(2026));
    CHECK(years(section).last()->entries() == proposeSchoolYear(2027));
    need(section.save());
    CHECK_FALSE(section.isChanged());
    const auto kept = need(desk.workspace->calendar().entries());
    CHECK(kept.size() == proposeSchoolYear(2026).size() + proposeSchoolYear(2027).size());
}

TEST_CASE("An INSET day typed with one date makes the year a school day shorter", "[ui][settings]")
{
    SettingsDesk desk;
    CalendarSection section(desk.context(), nullptr);
    need(section.load());
    section.propose();
    section.show();
    CalendarYearEditor& year = *years(section).first();
    auto* total = year.findChild<QLabel*>(u"schoolDaysLabel"_s);
    CHECK(total->text().startsWith(u"195 school days"_s));
    press(year, "addInsetButton");
    typeDate(*lastRow(year), u"calendarFirstEdit"_s, u"23/11/2026"_s);
    CHECK(lastRow(year)->entry() == CalendarEntry{CalendarKind::Inset, u"INSET day"_s,
                                                  QDate(2026, 11, 23), QDate(2026, 11, 23)});
    CHECK(lastRow(year)->issueText().isEmpty());
    CHECK(total->text().startsWith(u"194 school days"_s));
    CHECK(section.isTouched());
    need(section.save());
    const SchoolCalendar calendar = need(desk.workspace->calendar().load());
    CHECK_FALSE(calendar.isSchoolDay(QDate(2026, 11, 23)));
    CHECK(calendar.isSchoolDay(QDate(2026, 11, 24)));
}

TEST_CASE("A wrong date stands beside its row and nothing of the year is saved", "[ui][settings]")
{
    SettingsDesk desk;
    CalendarSection section(desk.context(), nullptr);
    need(section.load());
    section.propose();
    CalendarYearEditor& year = *years(section).first();
    press(year, "addClosureButton");
    const auto [typed, sentence] = GENERATE(table<QString, QString>({
        {u""_s, u"The first day is missing"_s},
        {u"31/02/2027"_s, u"This is not a date"_s},
        {u"3/9/2030"_s, u"outside the school year"_s},
    }));
    typeDate(*lastRow(year), u"calendarFirstEdit"_s, typed);
    INFO(lastRow(year)->issueText().toStdString());
    CHECK(lastRow(year)->issueText().contains(sentence));
    CHECK_FALSE(section.save());
    CHECK(need(desk.workspace->calendar().entries()).empty());
}

TEST_CASE("A removed entry is gone after saving, and the rest is as it was", "[ui][settings]")
{
    SettingsDesk desk;
    need(desk.workspace->calendar().replaceYear(2026, proposeSchoolYear(2026)));
    CalendarSection section(desk.context(), nullptr);
    need(section.load());
    section.show();
    CalendarYearEditor& year = *years(section).first();
    auto rows = year.findChildren<CalendarRow*>();
    REQUIRE(rows.size() == static_cast<int>(proposeSchoolYear(2026).size()));
    const CalendarEntry first = rows.first()->entry();
    press(*rows.first(), "calendarRemoveButton");
    CHECK(section.isChanged());
    need(section.save());
    const auto kept = need(desk.workspace->calendar().entries());
    CHECK(kept.size() + 1 == proposeSchoolYear(2026).size());
    CHECK(std::ranges::none_of(kept, [&](const auto& one) { return one.entry == first; }));
}

TEST_CASE("The calendar is named throughout and reached by keyboard", "[ui][settings]")
{
    SettingsDesk desk;
    CalendarSection section(desk.context(), nullptr);
    need(section.load());
    section.propose();
    section.show();
    CHECK(namelessInputs(section) == QStringList());
    CHECK(unreachableInputs(section) == QStringList());
}
