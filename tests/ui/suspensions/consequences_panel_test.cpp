// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/consequences_panel.h"

#include "tests/support/cases.h"
#include "tests/support/qt_text.h"
#include "tests/support/school_desk.h"
#include "tests/support/widget_check.h"
#include "ui/common/date_field.h"
#include "ui/common/meter.h"
#include "ui/print/document_preview.h"
#include "ui/suspensions/consequence_row.h"
#include "ui/suspensions/half_day_calendar.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// All words of the rows that can be seen.
QString wordsOf(const QWidget& page)
{
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            words.append(label->text());
        }
    }
    return words.join(u'|');
}

std::vector<Consequence> linesOf(int halfDays)
{
    const SchoolCalendar calendar = demoCalendar();
    const CaseFacts facts = aCase(aSuspension(morningOf(QDate(2026, 11, 19)), halfDays));
    return consequencesOf(facts, findingsOf(facts, calendar), calendar,
                          {QDate(2026, 11, 18), {}, {}, u"A123"_s, {}});
}

} // namespace

TEST_CASE("A line opens its reason and source by key, and stays open while the form is typed in",
          "[ui][suspensions][consequences]")
{
    ConsequencesPanel panel(nullptr);
    panel.show();
    panel.setConsequences(linesOf(4), SchoolType::Maintained);
    auto* letter = panel.findChild<ConsequenceRow*>(u"consequenceRow0"_s);
    REQUIRE(letter != nullptr);
    auto* why = letter->findChild<QPushButton*>(u"whyButton"_s);
    CHECK(why->accessibleName() == u"Why: Letter by Thursday 19 November, 3.10 pm"_s);
    CHECK_FALSE(wordsOf(*letter).contains(u"SI 2007/1870"_s));
    why->setFocus();
    QTest::keyClick(why, Qt::Key_Space);
    CHECK(wordsOf(*letter).contains(u"SI 2007/1870"_s));
    CHECK(wordsOf(*letter).contains(u"law"_s));

    panel.setConsequences(linesOf(12), SchoolType::Maintained);
    CHECK(panel.findChild<ConsequenceRow*>(u"consequenceRow0"_s) == letter);
    CHECK(wordsOf(*letter).contains(u"SI 2007/1870"_s));
    CHECK(wordsOf(panel).contains(u"Education elsewhere from"_s));

    panel.setConsequences(linesOf(4), SchoolType::Maintained);
    CHECK_FALSE(wordsOf(panel).contains(u"Education elsewhere from"_s));
    CHECK(namelessInputs(panel) == QStringList());
}

TEST_CASE("Beside the form the meters and the lines follow the days that are clicked",
          "[ui][suspensions][consequences]")
{
    SchoolDesk desk;
    SuspensionPage page(desk.context(), nullptr);
    page.resize(1280, 900);
    page.startNew(desk.student);
    page.show();
    CHECK(wordsOf(page).contains(u"Choose the dates to see what follows."_s));
    find<QPushButton>(page, u"length6Button"_s)->click();
    CHECK(find<Meter>(page, u"termMeter"_s)->value() == 6);
    CHECK(find<Meter>(page, u"yearMeter"_s)->accessibleName() ==
          u"3 school days this school year"_s);
    CHECK(wordsOf(page).contains(u"Tell without delay"_s));
    find<QPushButton>(page, u"length2Button"_s)->click();
    CHECK(find<Meter>(page, u"termMeter"_s)->value() == 2);
}

TEST_CASE("The day of the exam is asked for where one is missed, and moves the board's day",
          "[ui][suspensions][consequences]")
{
    SchoolDesk desk;
    SuspensionPage page(desk.context(), nullptr);
    page.startNew(desk.student);
    page.show();
    fill(page);
    auto* day = find<DateField>(page, u"examDateEdit"_s);
    CHECK_FALSE(day->isVisible());
    find<QCheckBox>(page, u"examMissedCheck"_s)->setChecked(true);
    CHECK(day->isVisible());
    QTest::keyClicks(day->edit(), u"24/11/2026"_s);
    QTest::keyClick(day->edit(), Qt::Key_Return);
    CHECK(wordsOf(page).contains(u"By Monday 23 November 2026, before the exam, as far as practicable."_s));
    REQUIRE(page.tryLeave());
    CHECK(onlyCase(desk).suspension.details.examDate == QDate(2026, 11, 24));
}

TEST_CASE("Education from day six is asked for from six days on, with the waiver before day six",
          "[ui][suspensions][consequences]")
{
    SchoolDesk desk;
    SuspensionPage page(desk.context(), nullptr);
    page.startNew(desk.student);
    page.show();
    fill(page);
    auto* place = find<QLineEdit>(page, u"provisionPlaceEdit"_s);
    CHECK_FALSE(place->isVisible());
    // From Friday 20 November; Monday 23 is INSET: the sixth day is Monday 30.
    find<QPushButton>(page, u"length10Button"_s)->click();
    CHECK_FALSE(place->isVisible());
    find<HalfDayCalendar>(page, u"halfDayCalendar"_s)
        ->rangeChosen(morningOf(QDate(2026, 11, 20)), afternoonOf(QDate(2026, 12, 1)));
    CHECK(place->isVisible());
    CHECK(wordsOf(page).contains(u"Education elsewhere from Monday 30 November"_s));
    auto* start = find<DateField>(page, u"provisionStartEdit"_s);
    start->setDate(QDate(2026, 11, 26));
    Q_EMIT start->changed();
    auto* waivedBy = find<QLineEdit>(page, u"provisionWaivedByEdit"_s);
    CHECK(waivedBy->isVisible());
    start->setDate(QDate(2026, 11, 30));
    Q_EMIT start->changed();
    CHECK_FALSE(waivedBy->isVisible());
}

TEST_CASE("More than 45 days in the year stop the issuing, not the saving",
          "[ui][suspensions][consequences]")
{
    SchoolDesk desk;
    StudentRecord record = need(desk.workspace->students().find(desk.student));
    record.daysElsewhere = {{2026, 88, u"Hill Top School"_s, {}}};
    need(desk.workspace->students().update(record));
    SuspensionPage page(desk.context(), nullptr);
    page.startNew(desk.student);
    page.show();
    fill(page); // three days on top of 44
    CHECK(wordsOf(page).contains(u"More than 45 days in the school year"_s));
    find<QPushButton>(page, u"issueButton"_s)->click();
    CHECK_FALSE(find<DocumentPreview>(page, u"documentPreview"_s)->isVisible());
    REQUIRE(page.tryLeave());
    CHECK(onlyCase(desk).suspension.status == SuspensionStatus::Draft);
    find<QPushButton>(page, u"length2Button"_s)->click(); // exactly 45
    find<QPushButton>(page, u"issueButton"_s)->click();
    CHECK(find<DocumentPreview>(page, u"documentPreview"_s)->isVisible());
}

TEST_CASE("How long one key takes while the consequences follow", "[.][bench]")
{
    SchoolDesk desk;
    for (int i = 0; i < 12; ++i) {
        SuspensionCase before;
        before.suspension.details = daysFrom(QDate(2026, 9, 3).addDays(7 * i), 1);
        before.suspension.details.student = desk.student;
        need(desk.workspace->cases().takeOver({before.suspension.details}));
    }
    SuspensionPage page(desk.context(), nullptr);
    page.resize(1280, 900);
    page.startNew(desk.student);
    page.show();
    fill(page);
    auto* what = find<TextArea>(page, u"whatHappenedEdit"_s);
    constexpr int kKeys = 200;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kKeys; ++i) {
        what->insertPlainText(u"a"_s);
    }
    const double perKey = static_cast<double>(timer.nsecsElapsed()) / 1e6 / kKeys;
    WARN("milliseconds for a key: " << perKey);
    CHECK(perKey < 50.0);
}
