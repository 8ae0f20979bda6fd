// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "core/documents/report_words.h"
#include "core/reports/governors_report.h"
#include "core/reports/report_service.h"
#include "core/reports/student_totals.h"
#include "tests/support/desk.h"
#include "tests/support/widget_check.h"
#include "tests/ui/reports/reports_desk.h"
#include "ui/print/document_preview.h"
#include "ui/reports/chart_card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// The page over the sample school, shown and filled.
struct Shown : ReportsDesk {
    ReportsPage page{context(), nullptr};
    ReportData data = need(workspace->reports().load());
    PeriodFigures now = governorsReport(data, termSpan(termOf(clock.today()))).now;

    Shown()
    {
        page.resize(1280, 900);
        page.show();
        page.refresh();
    }
    template<class Widget>
    Widget* find(const QString& name)
    {
        auto* widget = page.findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(widget != nullptr);
        return widget;
    }
    void choose(int kind) { find<QComboBox>(u"reportCombo"_s)->setCurrentIndex(kind); }
    QByteArray savedCsv()
    {
        const QTemporaryDir folder;
        prompter.fileToSave = folder.filePath(u"report.csv"_s);
        find<QPushButton>(u"saveCsvButton"_s)->click();
        QFile file(*prompter.fileToSave);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

void activate(QTableView* table, int row)
{
    table->setCurrentIndex(table->model()->index(row, 0));
    QTest::keyClick(table, Qt::Key_Return);
}

} // namespace

TEST_CASE("The governors' figures of this term stand on the page at once", "[ui][reports]")
{
    Shown desk;
    CHECK(desk.find<QPushButton>(u"suspensionsButton"_s)->text() ==
          QString::number(desk.now.total.suspensions));
    CHECK(desk.find<QPushButton>(u"daysButton"_s)->text() ==
          report_words::days(desk.now.total.halfDays));
    CHECK(desk.find<QPushButton>(u"studentsButton"_s)->text() ==
          QString::number(desk.now.total.students));
    CHECK_FALSE(desk.find<QPushButton>(u"permanentButton"_s)->isEnabled());
    CHECK(desk.find<QTableView>(u"figuresTable"_s)->model()->rowCount() > 20);
    for (const QString& chart : {u"month"_s, u"year_group"_s, u"reason"_s, u"status"_s}) {
        int sum = 0;
        for (const Bar& bar : desk.find<ChartCard>(chart + u"Card"_s)->chart()->bars()) {
            sum += bar.value;
        }
        INFO(chart.toStdString());
        CHECK(sum >= desk.now.total.suspensions); // by status a suspension can be counted twice
    }
}

TEST_CASE("A bar leads to its suspensions, and each of them opens", "[ui][reports]")
{
    Shown desk;
    BarChart* chart = desk.find<ChartCard>(u"reason"_s + u"Card"_s)->chart();
    const int behind = chart->bars().front().value;
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Return);
    auto* rows = desk.find<QTableView>(u"rowsTable"_s);
    REQUIRE(rows->isVisible());
    CHECK(rows->model()->rowCount() == behind);
    activate(rows, 0);
    REQUIRE(desk.navigator.went.size() == 1);
    CHECK(desk.navigator.went.front().startsWith(u"suspension "_s));
    desk.find<QPushButton>(u"backToReportButton"_s)->click();
    CHECK_FALSE(rows->isVisible());
}

TEST_CASE("Every number leads to the rows behind it", "[ui][reports]")
{
    Shown desk;
    desk.find<QPushButton>(u"repeatedButton"_s)->click();
    CHECK(desk.find<QTableView>(u"rowsTable"_s)->model()->rowCount() ==
          desk.now.repeated.suspensions);
    desk.find<QPushButton>(u"backToReportButton"_s)->click();
    activate(desk.find<QTableView>(u"figuresTable"_s), 0);
    CHECK(desk.find<QTableView>(u"rowsTable"_s)->isVisible());
}

TEST_CASE("Each chart can be read as a table", "[ui][reports]")
{
    Shown desk;
    auto* card = desk.find<ChartCard>(u"year_groupCard"_s);
    desk.find<QPushButton>(u"year_groupSwitchButton"_s)->click();
    CHECK_FALSE(card->chart()->isVisible());
    REQUIRE(card->table()->isVisible());
    CHECK(card->table()->model()->rowCount() == static_cast<int>(card->chart()->bars().size()));
    activate(card->table(), 0);
    CHECK(desk.find<QTableView>(u"rowsTable"_s)->isVisible());
}

TEST_CASE("Students are listed by their days and by threshold", "[ui][reports]")
{
    Shown desk;
    desk.choose(1);
    auto* table = desk.find<QTableView>(u"totalsTable"_s);
    REQUIRE(table->isVisible());
    const auto totals = studentTotals(desk.data, desk.clock.today());
    const auto above = std::ranges::count_if(totals, [](const StudentTotals& one) {
        return reaches(one, Threshold::AboveFiveInTerm);
    });
    CHECK(table->model()->rowCount() == static_cast<int>(totals.size()));
    REQUIRE(above > 0);
    desk.find<QComboBox>(u"thresholdCombo"_s)->setCurrentIndex(1);
    CHECK(table->model()->rowCount() == above);
    activate(table, 0);
    CHECK(desk.navigator.went.front().startsWith(u"student "_s));
    CHECK(desk.savedCsv().count("\r\n") == above + 1); // what is shown is what is saved
    desk.find<QComboBox>(u"thresholdCombo"_s)->setCurrentIndex(3);
    CHECK_FALSE(table->isVisible());
    CHECK(desk.find<QLabel>(u"totalsTableEmptyLabel"_s)->isVisible());
}

TEST_CASE("The census lists what it collects and what is to be looked at", "[ui][reports]")
{
    Shown desk;
    desk.choose(2);
    auto* period = desk.page.findChildren<QComboBox*>(u"periodCombo"_s).last();
    period->setCurrentIndex(1); // the next census collects this term
    auto* table = desk.find<QTableView>(u"censusTable"_s);
    REQUIRE(table->isVisible());
    CHECK(table->model()->rowCount() == desk.now.total.suspensions);
    CHECK(desk.savedCsv().contains("StartDate"));
    activate(table, 0);
    CHECK(desk.navigator.went.front().startsWith(u"suspension "_s));
}

TEST_CASE("The copy that leaves the school is masked on paper and in the file", "[ui][reports]")
{
    Shown desk;
    CHECK(desk.savedCsv().contains("EHC plan"));
    desk.find<QCheckBox>(u"leavesSchoolCheck"_s)->setChecked(true);
    CHECK_FALSE(desk.savedCsv().contains("EHC plan"));
    desk.find<QPushButton>(u"previewButton"_s)->click();
    auto* preview = desk.page.findChild<DocumentPreview*>();
    REQUIRE(preview != nullptr);
    REQUIRE(preview->isVisible());
    REQUIRE(preview->documents().size() == 1);
    CHECK(preview->documents().front().footerNote.contains(u"leave the school"_s));
    desk.find<QPushButton>(u"previewBackButton"_s)->click();
    CHECK_FALSE(preview->isVisible());
}

TEST_CASE("Without suspensions the page says so", "[ui][reports]")
{
    Desk desk;
    ReportsPage page(desk.context(), nullptr);
    page.show();
    page.refresh();
    auto* empty = page.findChild<QLabel*>(u"emptyLabel"_s);
    REQUIRE(empty != nullptr);
    CHECK(empty->isVisible());
    CHECK_FALSE(page.findChild<ChartCard*>(u"monthCard"_s)->isVisible());
}

TEST_CASE("The page fits into a small window", "[ui][reports]")
{
    Shown desk;
    for (const int kind : {0, 1, 2}) {
        desk.choose(kind);
        QTest::qWait(10);
        QString wide;
        for (const QWidget* widget : desk.page.findChildren<QWidget*>()) {
            if (widget->minimumSizeHint().width() > 700) {
                wide += QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                        widget->objectName() + u' ' +
                        QString::number(widget->minimumSizeHint().width()) + u'\n';
            }
        }
        INFO(wide.toStdString());
        CHECK(desk.page.minimumSizeHint().width() <= 1280 - 184); // beside the navigation
    }
}

TEST_CASE("The reports are used by keyboard and by screen reader", "[ui][reports]")
{
    Shown desk;
    for (const int kind : {0, 1, 2}) {
        desk.choose(kind);
        INFO(kind);
        CHECK(namelessInputs(desk.page).isEmpty());
        CHECK(unreachableInputs(desk.page).isEmpty());
    }
}

TEST_CASE("The tables of the reports keep the rules of models", "[ui][reports]")
{
    Shown desk;
    for (const QString& name :
         {u"figuresTable"_s, u"totalsTable"_s, u"censusTable"_s, u"rowsTable"_s, u"monthTable"_s}) {
        QAbstractItemModel* model = desk.find<QTableView>(name)->model();
        INFO(name.toStdString());
        CHECK(modelFaults(model, [&] {
                  desk.choose(1);
                  desk.choose(2);
                  desk.choose(0);
                  desk.find<QPushButton>(u"studentsButton"_s)->click();
                  model->sort(0, Qt::DescendingOrder);
                  desk.page.refresh();
              }).isEmpty());
    }
}

TEST_CASE("Prevention meetings stand in the register, each leading to itself, and go out as files",
          "[ui][reports][prevention]")
{
    Shown desk;
    desk.choose(3);
    desk.find<QComboBox>(u"periodCombo"_s)->setCurrentIndex(2); // this school year
    auto* table = desk.find<QTableView>(u"preventionMeetingsTable"_s);
    CHECK(table->isVisible());
    CHECK(table->model()->rowCount() == 3); // two held, one to come
    CHECK(!desk.find<QCheckBox>(u"leavesSchoolCheck"_s)->isVisible());
    activate(table, 0);
    CHECK(desk.navigator.went.last().startsWith(u"prevention "_s));
    CHECK(desk.savedCsv().contains("UPN"));
    CHECK(desk.find<QWidget>(u"preventionChart"_s)->isVisible());
}

TEST_CASE("The governing board's numbers of prevention meetings name nobody",
          "[ui][reports][prevention]")
{
    Shown desk;
    desk.choose(4);
    desk.find<QComboBox>(u"periodCombo"_s)->setCurrentIndex(2);
    CHECK(desk.find<QTableView>(u"preventionNumbersTable"_s)->model()->rowCount() == 19);
    CHECK(!desk.savedCsv().contains("UPN"));
    desk.choose(5);
    CHECK(desk.savedCsv().contains("UPN"));
    desk.find<QCheckBox>(u"leavesSchoolCheck"_s)->setChecked(true);
    CHECK(!desk.savedCsv().contains("UPN"));
}
