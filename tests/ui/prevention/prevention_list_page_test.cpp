// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_list_page.h"

#include "core/prevention/watch_service.h"
#include "tests/support/page_parts.h"
#include "tests/support/widget_check.h"
#include "tests/ui/prevention/prevention_desk.h"
#include "ui/prevention/student_prevention_panel.h"

#include <QLabel>
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
    CHECK(model->index(1, 4).data().toString() == u"copies for 2 people"_s);
    CHECK(model->index(1, 5).data().toString() == u"Held, to follow up"_s);
    REQUIRE(counted.size() == 1);
    CHECK(counted.first().at(0).toInt() == 2);
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

TEST_CASE("The list falls into parts, each with how many there are", "[ui][prevention]")
{
    PreventionDesk desk;
    desk.heldAlready();
    desk.called();
    PreventionDetails coming = aPreventionMeeting(desk.student, desk.head);
    coming.date = QDate(2026, 12, 1);
    desk.called(coming);
    PreventionListPage page(desk.context(), nullptr);
    page.refresh();
    const auto words = [&page](const QString& name) {
        return part<QPushButton>(page, name).text();
    };
    CHECK(words(u"atRiskPartButton"_s) == u"Students at risk (1)"_s);
    CHECK(words(u"toComePartButton"_s) == u"To come (1)"_s);
    CHECK(words(u"toRecordPartButton"_s) == u"To be recorded (1)"_s);
    CHECK(words(u"openPartButton"_s) == u"Copies and actions open (1)"_s);
    CHECK(words(u"allPartsButton"_s) == u"All (3)"_s);
    press(page, u"toComePartButton"_s);
    const QAbstractItemModel* model = page.table()->model();
    REQUIRE(model->rowCount() == 1);
    CHECK(model->index(0, 4).data().toString() == u"1 invitation to note"_s);
    press(page, u"allPartsButton"_s);
    CHECK(model->rowCount() == 3);
}

TEST_CASE("Students at risk come first, with the reasons in words and what is missing",
          "[ui][prevention]")
{
    PreventionDesk desk;
    PreventionListPage page(desk.context(), nullptr);
    page.resize(1096, 740);
    page.refresh();
    page.show();
    const QString stem = u"watch%1"_s.arg(desk.student.number);
    CHECK(part<QLabel>(page, stem + u"Reasons"_s)
              .text()
              .contains(u"at risk of permanent exclusion"_s));
    CHECK(part<QLabel>(page, stem + u"Missing"_s).text().contains(u"Early Help Assessment"_s));
    CHECK(part<QLabel>(page, stem + u"Words"_s).text().startsWith(u"To be decided"_s));
    CHECK(part<QLabel>(page, stem + u"Words"_s).isVisible());
    CHECK(namelessInputs(page) == QStringList());
    CHECK(unreachableInputs(page) == QStringList());
}

TEST_CASE("Calling a meeting from the watch list is noted as decided, and leads to it",
          "[ui][prevention]")
{
    PreventionDesk desk;
    PreventionListPage page(desk.context(), nullptr);
    page.refresh();
    const QString stem = u"watch%1"_s.arg(desk.student.number);
    press(page, stem + u"CallButton"_s);
    CHECK(desk.navigator.went == QStringList{u"new prevention for %1"_s.arg(desk.student.number)});
    const auto decisions = need(desk.workspace->watch().decisions(desk.student));
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.front().verdict == WatchVerdict::Approved);
    CHECK(decisions.front().by == desk.head);
    CHECK(decisions.front().on == QDate(2026, 11, 19));
    CHECK(part<QLabel>(page, stem + u"Words"_s).text().contains(u"has not been called yet"_s));
    // The second time it is only called, not decided again.
    press(page, stem + u"CallButton"_s);
    CHECK(need(desk.workspace->watch().decisions(desk.student)).size() == 1);
    CHECK(desk.navigator.went.size() == 2);
}

TEST_CASE("No meeting for now needs a reason and a day to look again", "[ui][prevention]")
{
    PreventionDesk desk;
    PreventionListPage page(desk.context(), nullptr);
    page.refresh();
    const QString stem = u"watch%1"_s.arg(desk.student.number);
    press(page, stem + u"OpenButton"_s);
    press(page, stem + u"SaveButton"_s);
    CHECK(need(desk.workspace->watch().decisions(desk.student)).empty());
    type(page, stem + u"ReasonEdit"_s, u"The new mentor has just begun"_s);
    desk.prompter.agrees = false;
    CHECK_FALSE(page.tryLeave()); // nothing typed is lost in silence
    type(page, stem + u"LookAgainEditLine"_s, u"7/12/2026"_s);
    press(page, stem + u"SaveButton"_s);
    const auto decisions = need(desk.workspace->watch().decisions(desk.student));
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.front().verdict == WatchVerdict::Dismissed);
    CHECK(decisions.front().lookAgainOn == QDate(2026, 12, 7));
    const QString words = part<QLabel>(page, stem + u"Words"_s).text();
    CHECK(words.contains(u"The new mentor has just begun"_s));
    CHECK(words.contains(u"looked at again on Monday 7 December 2026"_s));
    CHECK(page.tryLeave());
}

TEST_CASE("Where nobody is at risk the list says how somebody comes onto it", "[ui][prevention]")
{
    MeetingDesk desk;
    PreventionListPage page(desk.context(), nullptr);
    page.refresh();
    press(page, u"atRiskPartButton"_s);
    CHECK(part<QLabel>(page, u"watchEmptyTitle"_s).text() == u"No student is at risk"_s);
    CHECK(part<QLabel>(page, u"watchEmptyTitle"_s).isVisibleTo(&page));
}

TEST_CASE("The student’s page says why a meeting is thought of, and leads to those there were",
          "[ui][prevention][students]")
{
    PreventionDesk desk;
    const PreventionId id = desk.heldAlready();
    const StudentPreventionPanel panel(desk.context(), desk.student, nullptr);
    CHECK(part<QLabel>(panel, u"preventionReasons"_s)
              .text()
              .contains(u"at risk of permanent exclusion"_s));
    press(panel, u"openPreventionButton%1"_s.arg(id.number));
    CHECK(desk.navigator.went == QStringList{u"prevention %1"_s.arg(id.number)});
    CHECK(namelessInputs(panel) == QStringList());
}
