// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/welcome_back_list_page.h"

#include "core/records/draft_service.h"
#include "tests/support/meeting_desk.h"
#include "tests/support/widget_check.h"
#include "ui/welcome_back/meeting_month.h"
#include "ui/welcome_back/month_model.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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

TEST_CASE("The list says with whom unsaved words wait", "[ui][welcome_back][drafts]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    const auto says = [&desk](const QString& words) {
        WelcomeBackListPage page(desk.context(), nullptr);
        page.refresh();
        const auto labels = page.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&words](const QLabel* label) { return label->text().contains(words); });
    };
    CHECK_FALSE(says(u"wait with"_s));
    need(desk.workspace->drafts().save(u"welcome_back_record"_s, id.number, u"{}"_s));
    CHECK(says(u"Words that have not been saved yet wait with: Farrow, Dylan."_s));
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

TEST_CASE("The list falls into parts with their counts", "[ui][welcome_back]")
{
    MeetingDesk desk;
    desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    WelcomeBackListPage page(desk.context(), nullptr);
    page.resize(1000, 700);
    page.show();
    page.refresh();
    const auto button = [&page](const QString& name) {
        return page.findChild<QPushButton*>(name);
    };
    CHECK(button(u"comingPartButton"_s)->text() == u"Coming (1)"_s);
    CHECK(button(u"toArrangePartButton"_s)->text() == u"To arrange (0)"_s);
    CHECK(button(u"allPartsButton"_s)->text() == u"All (1)"_s);
    CHECK(button(u"allPartsButton"_s)->isChecked());
    button(u"toUploadPartButton"_s)->click();
    CHECK(page.table()->model()->rowCount() == 0);
    const auto labels = page.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text() == u"Every record is on CPOMS"_s;
    }));
    button(u"comingPartButton"_s)->click();
    CHECK(page.table()->model()->rowCount() == 1);
    page.refresh();
    CHECK(page.table()->model()->rowCount() == 1); // the choice stays
    CHECK(namelessInputs(page) == QStringList());
    CHECK(unreachableInputs(page) == QStringList());
}

TEST_CASE("The list can be seen as a month, with both kinds of meeting", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    PreventionMeeting prevention{{}, aPreventionMeeting(desk.student, desk.head)};
    const PreventionId other =
        need(desk.workspace->preventions().save(prevention, need(desk.workspace->school().staff())));
    WelcomeBackListPage page(desk.context(), nullptr);
    page.resize(1000, 700);
    page.show();
    page.refresh();
    page.findChild<QPushButton*>(u"monthButton"_s)->click();
    auto* month = page.findChild<MeetingMonth*>();
    REQUIRE(month->isVisible());
    CHECK_FALSE(page.table()->isVisible());
    month->grid()->moveTo(QDate(2026, 11, 19));
    const auto meetings = page.findChildren<QPushButton*>(u"openDayMeetingButton"_s);
    REQUIRE_FALSE(meetings.isEmpty());
    meetings.first()->click();
    CHECK(desk.navigator.went == QStringList{u"welcome back %1"_s.arg(id.number)});
    month->grid()->moveTo(prevention.details.date);
    page.findChildren<QPushButton*>(u"openDayMeetingButton"_s).last()->click();
    CHECK(desk.navigator.went.last() == u"prevention %1"_s.arg(other.number));
    CHECK(unreachableInputs(page) == QStringList());
    page.findChild<QPushButton*>(u"monthButton"_s)->click();
    CHECK(page.table()->isVisible());
}

TEST_CASE("The list goes into a file as it is shown", "[ui][welcome_back]")
{
    MeetingDesk desk;
    desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    const QTemporaryDir folder;
    desk.prompter.fileToSave = folder.filePath(u"list.csv"_s);
    WelcomeBackListPage page(desk.context(), nullptr);
    page.refresh();
    page.findChild<QPushButton*>(u"saveCsvButton"_s)->click();
    QFile file(*desk.prompter.fileToSave);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"Student,Year,When,Where,Led by,State"_s));
    CHECK(text.contains(u"\"Farrow, Dylan\""_s));
    CHECK(text.contains(u"Mrs J. Hart,Today"_s));
}

TEST_CASE("Ten years of meetings are listed at once", "[ui][welcome_back]")
{
    std::vector<WelcomeBackRow> rows;
    for (int i = 0; i < 10'000; ++i) {
        WelcomeBackRow row;
        row.id = WelcomeBackId{i + 1};
        row.studentName = u"Surname %1, Forename"_s.arg(i);
        row.suspensionStatus = SuspensionStatus::Issued;
        row.plan.arrangement = WelcomeBackArrangement::MeetingSet;
        row.plan.date = QDate(2017, 1, 2).addDays(i / 3);
        rows.push_back(row);
    }
    const auto meetings = monthMeetings(rows, {});
    CHECK(meetings.size() == rows.size());
    MonthModel model(nullptr);
    model.setMonth(QDate(2020, 5, 1));
    model.setMeetings(meetings, demoCalendar(), QDate(2026, 11, 19));
    CHECK(model.meetingsOn(QDate(2020, 5, 4)).size() == 3);
}

TEST_CASE("A return without a meeting shows the day of its separate session", "[ui][welcome_back]")
{
    MeetingDesk desk;
    WelcomeBackPlan plan;
    plan.arrangement = WelcomeBackArrangement::WithoutMeeting;
    plan.noMeetingDecidedBy = desk.head;
    plan.interventionDate = QDate(2026, 11, 20);
    desk.suspendedWith(plan);
    WelcomeBackListPage page(desk.context(), nullptr);
    page.refresh();
    CHECK(cell(page, 0, 2) == u"Session Friday 20 November 2026"_s);
    CHECK(page.findChild<QPushButton*>(u"comingPartButton"_s)->text() == u"Coming (1)"_s);
}
