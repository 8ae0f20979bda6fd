// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_page.h"

#include "tests/support/widget_check.h"
#include "tests/ui/calendar/calendar_desk.h"
#include "ui/calendar/day_card.h"
#include "ui/calendar/letters_card.h"
#include "ui/calendar/year_calendar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Opened {
    CalendarDesk desk;
    CalendarPage page{desk.context(), nullptr};

    Opened()
    {
        page.resize(1100, 800);
        page.refresh();
        page.show();
    }
    template<class Widget>
    Widget& find(const char* name)
    {
        auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    YearCalendar& year() { return find<YearCalendar>("yearCalendar"); }
    void choose(QDate first, QDate last) { year().choose({first, last}); }
    void choose(QDate day) { choose(day, day); }
    void press(const char* name)
    {
        REQUIRE(find<QPushButton>(name).isEnabled());
        find<QPushButton>(name).click();
    }
    QStringList termCounts()
    {
        QCoreApplication::processEvents(); // rows just made are shown then
        QStringList texts;
        for (const QLabel* label : page.findChildren<QLabel*>(u"termCountLabel"_s)) {
            if (!label->isHidden() && label->isVisibleTo(&page)) {
                texts.append(label->text());
            }
        }
        return texts;
    }
    QString effects() { return find<QLabel>("effectsLabel").text(); }
};

} // namespace

TEST_CASE("The page counts the school days of the year, its terms and their halves",
          "[ui][calendar]")
{
    Opened o;
    CHECK(o.termCounts() == QStringList{u"Autumn term: 72 school days"_s,
                                        u"Spring term: 54 school days"_s,
                                        u"Summer term: 69 school days"_s});
    CHECK(o.find<QLabel>("yearCountLabel").text() == u"The year: 195 school days"_s);
}

TEST_CASE("A day is marked closed by keyboard, counted and taken back by undo", "[ui][calendar]")
{
    Opened o;
    o.choose({2026, 12, 1});
    QTest::keyClick(&o.year(), Qt::Key_C);
    CHECK_FALSE(o.desk.isSchoolDay({2026, 12, 1}));
    CHECK(o.termCounts().contains(u"Autumn term: 71 school days"_s));
    CHECK(o.desk.prompter.asked.isEmpty()); // nobody is touched
    QPushButton& undo = o.find<QPushButton>("undoCalendarButton");
    CHECK(undo.accessibleDescription() == u"Closed: Tuesday 1 December 2026"_s);
    undo.click();
    CHECK(o.desk.isSchoolDay({2026, 12, 1}));
    CHECK(o.termCounts().contains(u"Autumn term: 72 school days"_s));
    CHECK_FALSE(undo.isEnabled());
}

TEST_CASE("A span is marked with a name, and a day in it opened again", "[ui][calendar]")
{
    Opened o;
    o.choose({2027, 1, 11}, {2027, 1, 15});
    o.find<QLineEdit>("markNameEdit").setText(u"  Burst pipe "_s);
    o.press("markClosureButton");
    CHECK(o.termCounts().contains(u"Spring term: 49 school days"_s));
    CHECK(o.year().words({2027, 1, 13}) == u"Wednesday 13 January 2027: Closed, Burst pipe"_s);
    CHECK(o.find<QLineEdit>("markNameEdit").text().isEmpty());
    o.choose({2027, 1, 13});
    QTest::keyClick(&o.year(), Qt::Key_Delete);
    CHECK(o.desk.isSchoolDay({2027, 1, 13}));
    CHECK(o.termCounts().contains(u"Spring term: 50 school days"_s));
}

TEST_CASE("An INSET day and a bank holiday of this year only are added", "[ui][calendar]")
{
    Opened o;
    o.choose({2027, 1, 4});
    QTest::keyClick(&o.year(), Qt::Key_I);
    CHECK(o.year().words({2027, 1, 4}) == u"Monday 4 January 2027: INSET day"_s);
    o.choose({2027, 5, 10});
    o.find<QLineEdit>("markNameEdit").setText(u"Jubilee"_s);
    o.press("markBankHolidayButton");
    const SchoolCalendar calendar = need(o.desk.workspace->calendar().load());
    CHECK_FALSE(calendar.isWorkingDay({2027, 5, 10}));
    CHECK_FALSE(calendar.isWorkingDay({2027, 5, 3}));
    CHECK(o.year().words({2027, 5, 10}) == u"Monday 10 May 2027: Bank holiday, Jubilee"_s);
}

TEST_CASE("Who is suspended over a day is said before the day is closed", "[ui][calendar]")
{
    Opened o;
    o.desk.suspend({2026, 11, 16}, 2); // back on Wednesday 18
    o.page.refresh();
    o.choose({2026, 11, 17});
    CHECK(o.effects().contains(u"1 student is suspended over this day."_s));
    o.choose({2026, 11, 18});
    CHECK(o.effects().contains(
        u"Farrow, Dylan: The return moves from Wednesday 18 to Thursday 19 November."_s));
    o.desk.prompter.agrees = false;
    o.press("markClosureButton");
    REQUIRE(o.desk.prompter.asked.size() == 1);
    CHECK(o.desk.prompter.asked.front().contains(u"The return moves"_s));
    CHECK(o.desk.isSchoolDay({2026, 11, 18}));
    o.desk.prompter.agrees = true;
    o.press("markClosureButton");
    CHECK_FALSE(o.desk.isSchoolDay({2026, 11, 18}));
    o.choose({2026, 12, 1});
    CHECK(o.effects().isEmpty());
}

TEST_CASE("Letters that now differ are listed and lead to their suspension", "[ui][calendar]")
{
    Opened o;
    const SuspensionId id = o.desk.suspend({2026, 11, 16}, 2);
    o.page.refresh();
    CHECK_FALSE(o.find<LettersCard>("lettersCard").isVisible());
    const auto before = need(o.desk.workspace->records().list({}));
    o.choose({2026, 11, 18});
    QTest::keyClick(&o.year(), Qt::Key_C);
    CHECK(o.find<LettersCard>("lettersCard").isVisible());
    CHECK(need(o.desk.workspace->records().list({})) == before);
    o.press(u"openLetterButton%1"_s.arg(id.number).toLatin1().constData());
    CHECK(o.desk.navigator.went == QStringList{u"suspension %1"_s.arg(id.number)});
    o.press("undoCalendarButton");
    CHECK_FALSE(o.find<LettersCard>("lettersCard").isVisible());
}

TEST_CASE("A year without terms says that it is assumed", "[ui][calendar]")
{
    Opened o;
    CHECK_FALSE(o.find<QLabel>("assumedLabel").isVisible());
    auto& years = o.find<QComboBox>("schoolYearCombo");
    years.setCurrentIndex(years.findData(2027));
    Q_EMIT years.activated(years.currentIndex());
    CHECK(o.find<QLabel>("assumedLabel").isVisible());
    CHECK(o.year().words({2027, 9, 6}) == u"Monday 6 September 2027: School day, assumed"_s);
    CHECK(o.termCounts().isEmpty());
    o.press("enterTermsButton");
    CHECK(o.desk.navigator.went == QStringList{u"settings"_s});
}

TEST_CASE("A school year goes out as CSV and comes back as it was", "[ui][calendar]")
{
    Opened o;
    const QTemporaryDir folder;
    o.desk.prompter.fileToSave = folder.filePath(u"year.csv"_s);
    o.press("exportCalendarButton");
    const auto was = need(entriesByYear(o.desk.workspace->calendar()));
    need(o.desk.workspace->calendar().replaceYear(2026, {}));
    o.page.refresh();
    CHECK(o.termCounts().isEmpty());
    o.desk.prompter.fileToOpen = folder.filePath(u"year.csv"_s);
    o.press("importCalendarButton");
    CHECK(o.find<QLabel>("importSummaryLabel").text() ==
          u"%1 new, 0 already here, 0 not understood"_s.arg(was.at(2026).size()));
    CHECK(o.termCounts().isEmpty()); // nothing before it is agreed to
    o.press("importCalendarAcceptButton");
    CHECK(need(entriesByYear(o.desk.workspace->calendar())) == was);
    CHECK(o.termCounts().contains(u"Autumn term: 72 school days"_s));
    o.press("undoCalendarButton");
    CHECK(need(o.desk.workspace->calendar().entries()).empty());
}

TEST_CASE("A file that is no calendar changes nothing and says why", "[ui][calendar]")
{
    Opened o;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "kind,name,first,last\nclosure,Snow,2026-02-31,\nterm,Extra,2026-10-01,2026-10-02\n");
    file.close();
    o.page.readFile(file.fileName());
    CHECK(o.find<QLabel>("importSummaryLabel").text() ==
          u"0 new, 0 already here, 2 not understood"_s);
    CHECK_FALSE(o.find<QPushButton>("importCalendarAcceptButton").isEnabled());
    o.press("importCalendarCancelButton");
    o.page.readFile(folder.filePath(u"nowhere.csv"_s));
    CHECK(o.desk.prompter.warned.size() == 1);
}

TEST_CASE("What is doubtful in the year stands beside it", "[ui][calendar]")
{
    Opened o;
    CHECK_FALSE(o.find<QWidget>("findingsCard").isVisible());
    o.choose({2026, 11, 21}, {2026, 11, 22}); // a weekend
    o.press("markClosureButton");
    CHECK(o.find<QWidget>("findingsCard").isVisible());
}

TEST_CASE("Changes made elsewhere are not undone", "[ui][calendar]")
{
    Opened o;
    o.choose({2026, 12, 1});
    QTest::keyClick(&o.year(), Qt::Key_C);
    need(o.desk.workspace->calendar().replaceYear(2026, {}));
    o.page.refresh();
    CHECK_FALSE(o.find<QPushButton>("undoCalendarButton").isEnabled());
}

TEST_CASE("The calendar page is named throughout and reached by keyboard", "[ui][calendar]")
{
    Opened o;
    o.desk.suspend({2026, 11, 16}, 2);
    o.page.refresh();
    o.choose({2026, 11, 18});
    QTest::keyClick(&o.year(), Qt::Key_C);
    CHECK(namelessInputs(o.page) == QStringList());
    CHECK(unreachableInputs(o.page) == QStringList());
}
