// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_list_page.h"

#include "tests/support/meeting_desk.h"
#include "tests/support/widget_check.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("The list of prevention meetings shows first what is to be recorded", "[ui][prevention]")
{
    MeetingDesk desk;
    const auto staff = need(desk.workspace->school().staff());
    PreventionDetails held = aPreventionMeeting(desk.student, desk.head);
    held.held = true;
    need(desk.workspace->preventions().save({{}, held}, staff));
    need(desk.workspace->preventions().save({{}, aPreventionMeeting(desk.student, desk.head)},
                                            staff));
    PreventionListPage page(desk.context(), nullptr);
    QSignalSpy counted(&page, &Page::countChanged);
    QAbstractItemModel* model = page.table()->model();
    CHECK(modelFaults(model, [&] { page.refresh(); }) == QStringList());
    REQUIRE(model->rowCount() == 2);
    CHECK(model->index(0, 0).data().toString() == u"Farrow, Dylan"_s);
    CHECK(model->index(0, 2).data().toString() == u"Tuesday 17 November 2026, 2.00 pm"_s);
    CHECK(model->index(0, 5).data().toString() == u"To record"_s);
    CHECK(model->index(1, 5).data().toString() == u"Held"_s);
    REQUIRE(counted.size() == 1);
    CHECK(counted.first().at(0).toInt() == 1);
    CHECK(namelessInputs(page) == QStringList());
}

TEST_CASE("A prevention meeting is called from its list", "[ui][prevention]")
{
    MeetingDesk desk;
    PreventionListPage page(desk.context(), nullptr);
    page.refresh();
    page.findChild<QPushButton*>(u"newPreventionButton"_s)->click();
    CHECK(desk.navigator.went == QStringList{u"new prevention for 0"_s});
}
