// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the reports on the sample school, for people to look at.
#include "tests/support/widget_check.h"
#include "tests/ui/reports/reports_desk.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("Pictures of the reports", "[.][pictures]")
{
    const bool dark = GENERATE(false, true);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QSize size = GENERATE(QSize(1280, 800), QSize(1920, 1080));
    const QString suffix = u"-%1%2"_s.arg(size.width()).arg(dark ? u"-dark"_s : QString());
    ReportsDesk desk;
    MainWindow window(*desk.workspace, desk.clock, desk.prompter, allPages());
    window.resize(size);
    window.show();
    const auto photograph = [&](const QString& name) {
        QTest::qWait(80);
        takePicture(window, u"reports-"_s + name + suffix);
    };
    REQUIRE(window.openPlace(Place::Reports));
    photograph(u"governors"_s);
    CHECK(window.width() == size.width()); // the page fits into the window
    auto* chart = window.currentPage()->findChild<QWidget*>(u"barChart"_s);
    chart->setFocus();
    auto* scroll = window.currentPage()->findChild<QScrollArea*>();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum() / 3);
    photograph(u"charts"_s);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    photograph(u"tables"_s);
    window.currentPage()->findChild<QPushButton*>(u"suspensionsButton"_s)->click();
    photograph(u"rows"_s);
    window.currentPage()->findChild<QPushButton*>(u"backToReportButton"_s)->click();
    auto* kinds = window.currentPage()->findChild<QComboBox*>(u"reportCombo"_s);
    kinds->setCurrentIndex(1);
    photograph(u"totals"_s);
    kinds->setCurrentIndex(2);
    photograph(u"census"_s);
    window.currentPage()->findChild<QPushButton*>(u"previewButton"_s)->click();
    photograph(u"preview"_s);
    applyTheme(*qApp, ThemeChoice::Light);
}
