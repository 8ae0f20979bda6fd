// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/welcome_back_list_page.h"

#include "tests/support/meeting_desk.h"
#include "tests/support/widget_check.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QString cell(const WelcomeBackListPage& page, int row, int column)
{
    return page.table()->model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("The list says where each welcome back meeting stands", "[ui][welcome_back]")
{
    MeetingDesk desk;
    desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    WelcomeBackListPage page(desk.context(), nullptr);
    QSignalSpy counted(&page, &Page::countChanged);
    CHECK(modelFaults(page.table()->model(), [&] { page.refresh(); }) == QStringList());
    REQUIRE(page.table()->model()->rowCount() == 1);
    CHECK(cell(page, 0, 0) == u"Farrow, Dylan"_s);
    CHECK(cell(page, 0, 2) == u"Thursday 19 November 2026, 8.30 am"_s);
    CHECK(cell(page, 0, 3) == u"Room 4"_s);
    CHECK(cell(page, 0, 4) == u"Mrs J. Hart"_s);
    CHECK(cell(page, 0, 5) == u"Today"_s);
    REQUIRE(counted.size() == 1);
    CHECK(counted.first().at(0).toInt() == 1);
    CHECK_FALSE(counted.first().at(1).toBool());
    CHECK(namelessInputs(page) == QStringList());
}

TEST_CASE("A record that has been written waits for CPOMS", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    need(desk.workspace->welcomeBacks().saveRecord(id, aMeetingRecord(QDate(2026, 11, 19))));
    WelcomeBackListPage page(desk.context(), nullptr);
    page.refresh();
    CHECK(cell(page, 0, 5) == u"To upload to CPOMS"_s);
    need(desk.workspace->welcomeBacks().markUploaded(id, QDate(2026, 11, 19), u"Mrs Lane"_s));
    QSignalSpy counted(&page, &Page::countChanged);
    page.refresh();
    CHECK(cell(page, 0, 5) == u"Done"_s);
    REQUIRE(counted.size() == 1);
    CHECK(counted.first().at(0).toInt() == 0);
}

TEST_CASE("A suspension that is still a draft has no meeting in the list", "[ui][welcome_back]")
{
    MeetingDesk desk;
    need(desk.workspace->cases().saveDraft(
        {aSuspension(desk.student), desk.planOn(QDate(2026, 11, 19))}));
    WelcomeBackListPage page(desk.context(), nullptr);
    page.refresh();
    CHECK(page.table()->model()->rowCount() == 0);
}

TEST_CASE("Enter opens the chosen meeting", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    WelcomeBackListPage page(desk.context(), nullptr);
    page.refresh();
    page.selectId(id.number);
    QTest::keyClick(page.table(), Qt::Key_Return);
    CHECK(desk.navigator.went == QStringList{u"welcome back %1"_s.arg(id.number)});
}
