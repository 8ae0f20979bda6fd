// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/students_page.h"

#include "core/students/support_service.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "tests/support/page_parts.h"
#include "tests/support/widget_check.h"
#include "ui/common/table_copy.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("Search O'Brien finds the student, Enter opens the page", "[ui][students]")
{
    Desk desk;
    desk.add(invented(u"Amira"_s, u"Osei"_s));
    const StudentId lukasz = desk.add(invented(u"Łukasz"_s, u"O’Brien-Łuczak"_s));
    desk.add(invented(u"Zoë"_s, u"Adams"_s));
    StudentsPage page(desk.context(), nullptr);
    page.refresh();
    page.show();
    REQUIRE(page.model().rowCount() == 3);
    page.searchEdit()->setFocus();
    QTest::keyClicks(page.searchEdit(), u"o'brien"_s);
    REQUIRE(page.model().rowCount() == 1);
    QTest::keyClick(page.searchEdit(), Qt::Key_Return);
    CHECK(desk.navigator.went == QStringList{u"student %1"_s.arg(lukasz.number)});
}

TEST_CASE("A student is found by the name they are known by, without accents, by form and by UPN",
          "[ui][students]")
{
    Desk desk;
    StudentRecord student = invented(u"Nguyễn"_s, u"Wójcik"_s);
    student.details.preferredForename = u"Winnie"_s;
    student.details.form = u"8F"_s;
    desk.add(student);
    desk.add(invented(u"Amira"_s, u"Osei"_s));
    StudentsPage page(desk.context(), nullptr);
    page.refresh();
    const auto typed = GENERATE(u"winnie", u"wojcik", u"nguyen", u"8f w");
    page.searchEdit()->setText(QString::fromUtf16(typed));
    REQUIRE(page.model().rowCount() == 1);
    CHECK(page.model().rowAt(0).surname == u"Wójcik"_s);
}

TEST_CASE("The chosen student stays chosen when the list is read again", "[ui][students]")
{
    Desk desk;
    desk.add(invented(u"Amira"_s, u"Osei"_s));
    const StudentId zoe = desk.add(invented(u"Zoë"_s, u"Adams"_s));
    StudentsPage page(desk.context(), nullptr);
    page.refresh();
    page.selectId(zoe.number);
    desk.add(invented(u"Aaron"_s, u"Aaronson"_s));
    page.refresh();
    CHECK(page.currentId() == zoe.number);
    CHECK(page.selectedIds() == QList<qint64>{zoe.number});
    CHECK(copiedText(*page.table()).contains(u"Adams, Zoë"_s));
    CHECK_FALSE(copiedText(*page.table()).contains(u"Osei"_s));
}

TEST_CASE("Year groups are sorted by age, not by letters", "[ui][students]")
{
    Desk desk;
    for (const auto* year : {u"10", u"R", u"9", u"2"}) {
        StudentRecord student = invented(QString::fromUtf16(year), u"Test"_s);
        student.details.yearGroup = QString::fromUtf16(year);
        desk.add(student);
    }
    StudentsPage page(desk.context(), nullptr);
    page.refresh();
    page.model().sort(1);
    QStringList years;
    for (int row = 0; row < page.model().rowCount(); ++row) {
        years.append(page.model().rowAt(row).yearGroup);
    }
    CHECK(years == QStringList{u"R"_s, u"2"_s, u"9"_s, u"10"_s});
}

TEST_CASE("The list of students is named, reached by keyboard and true to Qt's rules",
          "[ui][students]")
{
    Desk desk;
    desk.add(invented(u"Amira"_s, u"Osei"_s));
    StudentsPage page(desk.context(), nullptr);
    page.refresh();
    page.show();
    CHECK(namelessInputs(page) == QStringList());
    CHECK(unreachableInputs(page) == QStringList());
    const QStringList faults = modelFaults(&page.model(), [&] {
        desk.add(invented(u"Zoë"_s, u"Adams"_s));
        page.refresh();
        page.searchEdit()->setText(u"ad"_s);
        page.model().sort(1, Qt::DescendingOrder);
    });
    CHECK(faults == QStringList());
}

TEST_CASE("An empty school is told how to bring its students in", "[ui][students]")
{
    Desk desk;
    StudentsPage page(desk.context(), nullptr);
    page.refresh();
    page.show();
    CHECK_FALSE(page.table()->isVisible());
    auto* import = page.findChild<QWidget*>(u"importFirstButton"_s);
    REQUIRE(import != nullptr);
    CHECK(import->isVisible());
    QTest::mouseClick(import, Qt::LeftButton);
    CHECK(desk.navigator.went == QStringList{u"import"_s});
}

namespace {

/// What was put away is gone.
void letGo()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("The same is recorded for several chosen students at once", "[ui][students][support]")
{
    Desk desk;
    const StudentId amira = desk.add(invented(u"Amira"_s, u"Osei"_s));
    const StudentId zoe = desk.add(invented(u"Zoë"_s, u"Adams"_s));
    const StudentId ivo = desk.add(invented(u"Ivo"_s, u"Lane"_s));
    StudentsPage page(desk.context(), nullptr);
    page.resize(1100, 700);
    page.refresh();
    page.show();
    auto& button = part<QPushButton>(page, u"recordForSeveralButton"_s);
    page.table()->selectRow(0);
    CHECK_FALSE(button.isEnabled());
    CHECK(button.text() == u"Record for several…"_s);
    CHECK_FALSE(button.toolTip().isEmpty());
    page.table()->selectAll();
    CHECK(button.text() == u"Record for 3 students…"_s);
    page.table()->selectRow(0);                                      // Adams
    page.table()->selectionModel()->select(page.model().index(2, 0), // Osei
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    CHECK(button.text() == u"Record for 2 students…"_s);
    button.click();
    CHECK(namelessInputs(page) == QStringList());
    CHECK(unreachableInputs(page) == QStringList());
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        words.append(label->text());
    }
    CHECK(words.contains(u"Adams, Zoë\nOsei, Amira"_s));
    CHECK(part<QPushButton>(page, u"supportSaveButton"_s).text() == u"Save for 2 students"_s);
    type(page, u"supportReasonEdit"_s, u"Left the assembly"_s);
    press(page, u"supportSaveButton"_s);
    auto& supports = desk.workspace->supports();
    CHECK(need(supports.of(amira)).internalExclusions.at(0).reason == u"Left the assembly"_s);
    CHECK(need(supports.of(zoe)).internalExclusions.at(0).on == desk.clock.today());
    CHECK(need(supports.of(ivo)) == StudentSupport{});
}

TEST_CASE("Support and alternative provision can be recorded for several, or for none",
          "[ui][students][support]")
{
    Desk desk;
    const StudentId amira = desk.add(invented(u"Amira"_s, u"Osei"_s));
    const StudentId zoe = desk.add(invented(u"Zoë"_s, u"Adams"_s));
    StudentsPage page(desk.context(), nullptr);
    page.resize(1100, 700);
    page.refresh();
    page.show();
    page.table()->selectAll();
    press(page, u"recordForSeveralButton"_s);
    pick(page, u"severalKindCombo"_s, u"Alternative provision"_s);
    letGo();
    press(page, u"supportSaveButton"_s);
    auto& supports = desk.workspace->supports();
    CHECK(need(supports.of(zoe)) == StudentSupport{}); // the provider is missing
    type(page, u"supportProviderEdit"_s, u"The Forge"_s);
    press(page, u"supportSaveButton"_s);
    CHECK(need(supports.of(amira)).placements.size() == 1);
    CHECK(need(supports.of(zoe)).placements.size() == 1);
    letGo();
    press(page, u"recordForSeveralButton"_s);
    pick(page, u"severalKindCombo"_s, u"Additional support"_s);
    letGo();
    press(page, u"supportCancelButton"_s);
    CHECK(need(supports.of(zoe)).additional.empty());
}
