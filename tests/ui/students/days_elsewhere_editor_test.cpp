// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/days_elsewhere_editor.h"

#include "tests/support/school_desk.h"
#include "tests/support/widget_check.h"
#include "ui/common/meter.h"
#include "ui/students/half_days_box.h"
#include "ui/students/student_editor.h"
#include "ui/suspensions/student_suspensions_panel.h"

#include <QLineEdit>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("Days at other schools are entered in steps of half a day", "[ui][students]")
{
    HalfDaysBox box(nullptr);
    box.show();
    box.setValue(5);
    CHECK(box.text() == u"2.5"_s);
    box.stepUp();
    CHECK(box.value() == 6);
    box.selectAll();
    QTest::keyClicks(&box, u"4.5"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(box.value() == 9);
    box.selectAll();
    QTest::keyClicks(&box, u"2.3"_s); // the 3 is not taken
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(box.value() == 4); // two days
}

TEST_CASE("Days at another school are kept with the student and count in the school year",
          "[ui][students]")
{
    SchoolDesk desk;
    {
        StudentEditor editor(desk.context(), desk.student, nullptr);
        editor.resize(1100, 900);
        editor.show();
        editor.refresh();
        find<QPushButton>(editor, u"daysElsewhereAddButton"_s)->click();
        find<QLineEdit>(editor, u"daysElsewhereSchoolEdit"_s)->setText(u"Hill Top School"_s);
        find<HalfDaysBox>(editor, u"daysElsewhereDaysSpin"_s)->setValue(9);
        CHECK(namelessInputs(editor) == QStringList());
        editor.save();
    }
    const StudentRecord record = need(desk.workspace->students().find(desk.student));
    REQUIRE(record.daysElsewhere.size() == 1);
    CHECK(record.daysElsewhere.front() == DaysElsewhere{2026, 9, u"Hill Top School"_s, {}});

    StudentSuspensionsPanel panel(desk.context(), desk.student, nullptr);
    panel.show();
    CHECK(find<Meter>(panel, u"yearMeter"_s)->value() == 9);
    CHECK(seenOn(panel).contains(u"4.5 school days this school year (4.5 school days at other "
                                 "schools)"_s));

    StudentEditor again(desk.context(), desk.student, nullptr);
    again.show();
    again.refresh();
    CHECK(again.record() == record);
    find<QPushButton>(again, u"daysElsewhereRemoveButton"_s)->click();
    again.save();
    CHECK(need(desk.workspace->students().find(desk.student)).daysElsewhere.empty());
}
