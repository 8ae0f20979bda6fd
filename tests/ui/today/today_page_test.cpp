// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/prevention/prevention_service.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/suspensions/follow_up_service.h"
#include "core/welcome_back/case_service.h"
#include "tests/support/builders.h"
#include "tests/support/desk.h"
#include "tests/support/invented_students.h"
#include "tests/support/widget_check.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/print/document_preview.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

QString shownText(const QWidget& page)
{
    QCoreApplication::processEvents(); // what was added to a shown page is shown after that
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&page)) {
            words.append(label->text());
        }
    }
    return words.join(u'\n');
}

PreventionId planMeeting(Desk& desk, StudentId student, QDate date)
{
    StaffMember head;
    head.name = u"Mrs J. Hart"_s;
    head.role = StaffRole::Head;
    const StaffId chair = need(desk.workspace->school().addStaff(head));
    PreventionMeeting meeting{{}, aPreventionMeeting(student, chair)};
    meeting.details.date = date;
    return need(
        desk.workspace->preventions().save(meeting, need(desk.workspace->school().staff())));
}

} // namespace

TEST_CASE("With nothing to do, Today says so and where to begin", "[ui][today]")
{
    Desk desk;
    TodayPage page(desk.context(), nullptr);
    page.resize(1000, 700);
    page.refresh();
    page.show();
    const QString text = shownText(page);
    CHECK(text.contains(u"Thursday 19 November 2026"_s));
    CHECK(text.contains(u"0 things to do"_s));
    CHECK(text.contains(u"Nothing needs anybody today"_s));
    CHECK(text.contains(u"Nobody is suspended today."_s));
}

TEST_CASE("A duty has its reason and a button that leads there", "[ui][today]")
{
    Desk desk;
    const StudentId amira = desk.add(invented(u"Amira"_s, u"Osei"_s));
    const PreventionId meeting = planMeeting(desk, amira, desk.clock.today());
    TodayPage page(desk.context(), nullptr);
    page.resize(1000, 700);
    page.refresh();
    page.show();
    CHECK(shownText(page).contains(u"1 thing to do"_s));
    CHECK(shownText(page).contains(u"Exclusion prevention meeting — Amira Osei"_s));
    auto* button = page.findChild<QPushButton*>(u"dutyButton"_s);
    REQUIRE(button != nullptr);
    CHECK(button->accessibleName().contains(u"Amira Osei"_s));
    button->click();
    CHECK(desk.navigator.went == QStringList{u"prevention %1"_s.arg(meeting.number)});
    CHECK(namelessInputs(page) == QStringList());
}

TEST_CASE("A student at risk is on Today, and the button leads to the student's page",
          "[ui][today][prevention]")
{
    Desk desk;
    StudentRecord record = invented(u"Amira"_s, u"Osei"_s);
    record.statuses = {{StatusKind::SeriousIncident, QDate(2026, 11, 18), std::nullopt, {}}};
    const StudentId amira = desk.add(record);
    TodayPage page(desk.context(), nullptr);
    page.resize(1000, 700);
    page.refresh();
    page.show();
    CHECK(shownText(page).contains(
        u"Decide whether an exclusion prevention meeting is called — Amira Osei"_s));
    CHECK(shownText(page).contains(u"a very serious one-off incident"_s));
    page.findChild<QPushButton*>(u"dutyButton"_s)->click();
    CHECK(desk.navigator.went == QStringList{u"student %1"_s.arg(amira.number)});
}

TEST_CASE("What is over the due day is counted loudly, and stays until it is done", "[ui][today]")
{
    Desk desk;
    const StudentId amira = desk.add(invented(u"Amira"_s, u"Osei"_s));
    planMeeting(desk, amira, desk.clock.today().addDays(-2));
    TodayPage page(desk.context(), nullptr);
    int count = 0;
    bool loud = false;
    QObject::connect(&page, &Page::countChanged, &page, [&](int number, bool isLoud) {
        count = number;
        loud = isLoud;
    });
    page.refresh();
    page.refresh();
    CHECK(count == 1);
    CHECK(loud);
}

namespace {

/// A desk with students who were suspended on the day, for one day each.
struct BusyDesk : Desk {
    explicit BusyDesk(int students = 1)
    {
        StaffMember head;
        head.name = u"Mrs J. Hart"_s;
        head.role = StaffRole::Head;
        const StaffId headId = need(workspace->school().addStaff(head));
        StaffMember office;
        office.name = u"Mrs S. Coyle"_s;
        office.role = StaffRole::Office;
        need(workspace->school().addStaff(office));
        for (int i = 0; i < students; ++i) {
            const StudentId student = add(invented(u"Amira"_s, u"Osei %1"_s.arg(i)));
            const QDate day = clock.today();
            SuspensionCase one{aSuspension(student, {day, Session::Am}, {day, Session::Pm}, 2),
                               aMeetingPlan(day.addDays(1))};
            one.suspension.details.decidedBy = headId;
            suspensions.push_back(need(workspace->cases().saveDraft(one)));
            IssuedDocument letter;
            letter.kind = u"suspension-letter"_s;
            letter.student = student;
            letter.suspension = suspensions.back();
            letter.pdf = "%PDF";
            need(workspace->records().issueSuspension(suspensions.back(), {letter}));
        }
    }
    [[nodiscard]] const StepDone* ticked(Step step)
    {
        followUp = need(workspace->followUps().find(suspensions.front()));
        return followUp.done(step);
    }
    std::vector<SuspensionId> suspensions;
    SuspensionFollowUp followUp;
};

template<class Widget>
QList<Widget*> shown(const QWidget& page, const QString& name)
{
    QCoreApplication::processEvents();
    QList<Widget*> all = page.findChildren<Widget*>(name);
    all.removeIf([&page](const Widget* widget) { return !widget->isVisibleTo(&page); });
    return all;
}

QPushButton* doneButtonOf(const QWidget& page, const QString& subject)
{
    for (QPushButton* button : shown<QPushButton>(page, u"doneButton"_s)) {
        if (button->accessibleName().contains(subject)) {
            return button;
        }
    }
    return nullptr;
}

void choose(const QWidget& page, const QString& combo, int data)
{
    auto* box = page.findChild<QComboBox*>(combo);
    REQUIRE(box != nullptr);
    REQUIRE(box->findData(data) >= 0);
    box->setCurrentIndex(box->findData(data));
}

void showAt(TodayPage& page)
{
    page.resize(1000, 700);
    page.refresh();
    page.show();
}

} // namespace

TEST_CASE("One click ticks a step off, and the notice above takes it back", "[ui][today]")
{
    BusyDesk desk;
    TodayPage page(desk.context(), nullptr);
    showAt(page);
    QPushButton* done = doneButtonOf(page, u"Tell the local authority"_s);
    REQUIRE(done != nullptr);
    done->click();
    const StepDone* ticked = desk.ticked(Step::TellAuthority);
    REQUIRE(ticked != nullptr);
    CHECK(ticked->on == desk.clock.today());
    CHECK(ticked->by == u"Mrs S. Coyle"_s); // the only one at the office
    CHECK(ticked->method == ContactMethod::Email);
    CHECK(doneButtonOf(page, u"Tell the local authority"_s) == nullptr);
    CHECK(shownText(page).contains(u"Done by Mrs S. Coyle: Tell the local authority — Amira"_s));

    auto undo = shown<QPushButton>(page, u"undoButton"_s);
    REQUIRE(undo.size() == 1);
    undo.front()->click();
    CHECK(desk.ticked(Step::TellAuthority) == nullptr);
    CHECK(doneButtonOf(page, u"Tell the local authority"_s) != nullptr);
    CHECK(shown<QPushButton>(page, u"undoButton"_s).isEmpty());
}

TEST_CASE("After a tick the keyboard stands on the next thing to tick off", "[ui][today]")
{
    BusyDesk desk;
    TodayPage page(desk.context(), nullptr);
    showAt(page);
    page.activateWindow();
    auto* first = shown<QPushButton>(page, u"doneButton"_s).front();
    const QString name = first->accessibleName();
    first->setFocus();
    first->click();
    const auto* focused = qobject_cast<QPushButton*>(page.focusWidget());
    REQUIRE(focused != nullptr);
    CHECK(focused->objectName() == u"doneButton"_s);
    CHECK(focused->accessibleName() != name);
}

TEST_CASE("What the head does is ticked off in the head's name", "[ui][today]")
{
    BusyDesk desk;
    TodayPage page(desk.context(), nullptr);
    showAt(page);
    QPushButton* done = doneButtonOf(page, u"Telephone the parents"_s);
    REQUIRE(done != nullptr);
    done->click();
    REQUIRE(desk.ticked(Step::PhoneParents) != nullptr);
    CHECK(desk.followUp.done(Step::PhoneParents)->by == u"Mrs J. Hart"_s);
    CHECK(desk.followUp.done(Step::PhoneParents)->method == ContactMethod::Phone);
}

TEST_CASE("A step is ticked off with its day, how and by whom", "[ui][today]")
{
    BusyDesk desk;
    TodayPage page(desk.context(), nullptr);
    showAt(page);
    for (QPushButton* button : shown<QPushButton>(page, u"tickDetailsButton"_s)) {
        if (button->accessibleName().contains(u"Send the letter"_s)) {
            button->click();
        }
    }
    auto* on = page.findChild<DateField*>();
    auto* by = page.findChild<QComboBox*>(u"tickByCombo"_s);
    auto* how = page.findChild<QComboBox*>(u"tickMethodCombo"_s);
    auto* save = page.findChild<QPushButton*>(u"tickSaveButton"_s);
    REQUIRE(on != nullptr);
    REQUIRE(by != nullptr);
    REQUIRE(how != nullptr);
    REQUIRE(save != nullptr);
    CHECK(on->date() == desk.clock.today());
    CHECK(namelessInputs(page) == QStringList());

    on->setDate(desk.clock.today().addDays(1));
    save->click(); // nothing is done tomorrow
    CHECK(desk.ticked(Step::SendLetter) == nullptr);
    on->setDate(desk.clock.today().addDays(-1));
    by->setCurrentText(u"Mr T. Li"_s);
    how->setCurrentIndex(how->findData(static_cast<int>(ContactMethod::ByHand)));
    save->click();
    const StepDone* ticked = desk.ticked(Step::SendLetter);
    REQUIRE(ticked != nullptr);
    CHECK(ticked->on == desk.clock.today().addDays(-1));
    CHECK(ticked->by == u"Mr T. Li"_s);
    CHECK(ticked->method == ContactMethod::ByHand);
}

TEST_CASE("What is being typed stays when nothing about the duties has changed", "[ui][today]")
{
    BusyDesk desk;
    TodayPage page(desk.context(), nullptr);
    showAt(page);
    shown<QPushButton>(page, u"tickDetailsButton"_s).front()->click();
    page.findChild<QComboBox*>(u"tickByCombo"_s)->setCurrentText(u"Mr T. Li"_s);
    page.refresh();
    REQUIRE(page.findChild<QComboBox*>(u"tickByCombo"_s) != nullptr);
    CHECK(page.findChild<QComboBox*>(u"tickByCombo"_s)->currentText() == u"Mr T. Li"_s);
}

TEST_CASE("The source of a duty opens by the keyboard", "[ui][today]")
{
    BusyDesk desk;
    TodayPage page(desk.context(), nullptr);
    showAt(page);
    auto* button = shown<QPushButton>(page, u"sourceButton"_s).front();
    CHECK(shown<QLabel>(page, u"sourceName"_s).isEmpty());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    REQUIRE(shown<QLabel>(page, u"sourceName"_s).size() == 1);
    CHECK(shown<QLabel>(page, u"sourceName"_s).front()->text().contains(u"2012"_s));
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(shown<QLabel>(page, u"sourceName"_s).isEmpty());
}

TEST_CASE("Today is narrowed to one kind of duty", "[ui][today]")
{
    BusyDesk desk;
    TodayPage page(desk.context(), nullptr);
    showAt(page);
    choose(page, u"topicCombo"_s, static_cast<int>(DutyTopic::RegisterAndCensus));
    CHECK(shownText(page).contains(u"Mark the register"_s));
    CHECK_FALSE(shownText(page).contains(u"Tell the local authority"_s));
    choose(page, u"topicCombo"_s, static_cast<int>(DutyTopic::Board));
    CHECK(shownText(page).contains(u"Nothing of this kind is to be done."_s));
}

TEST_CASE("Today is set out by day, by person, or by both", "[ui][today]")
{
    BusyDesk desk;
    TodayPage page(desk.context(), nullptr);
    showAt(page);
    const auto titles = [&page] {
        QStringList names;
        for (const Card* card : shown<Card>(page, {})) {
            names << card->accessibleName();
        }
        names.removeAll(QString());
        return names;
    };
    CHECK(titles().contains(u"Today"_s));
    CHECK(shown<QLabel>(page, u"personHeading"_s).size() >= 2);
    choose(page, u"groupCombo"_s, static_cast<int>(DutyGrouping::Person));
    CHECK(titles().contains(u"Office"_s));
    CHECK(titles().contains(u"Head"_s));
    CHECK_FALSE(titles().contains(u"Today"_s));
    CHECK(shown<QLabel>(page, u"personHeading"_s).isEmpty());
    choose(page, u"groupCombo"_s, static_cast<int>(DutyGrouping::Day));
    CHECK(titles().contains(u"Today"_s));
    CHECK(shown<QLabel>(page, u"personHeading"_s).isEmpty());
}

TEST_CASE("The day sheet is shown before it is printed, and left again", "[ui][today]")
{
    BusyDesk desk;
    TodayPage page(desk.context(), nullptr);
    showAt(page);
    page.findChild<QPushButton*>(u"daySheetButton"_s)->click();
    auto* preview = page.findChild<DocumentPreview*>();
    REQUIRE(preview != nullptr);
    CHECK(preview->isVisibleTo(&page));
    REQUIRE(preview->documents().size() == 1);
    CHECK(preview->documents().front().kind == u"day-sheet"_s);
    page.findChild<QPushButton*>(u"previewBackButton"_s)->click();
    CHECK_FALSE(preview->isVisibleTo(&page));
}

TEST_CASE("A flood of duties is there at once, the rest of it when asked for", "[ui][today]")
{
    BusyDesk desk(40);
    QElapsedTimer timer;
    timer.start();
    TodayPage page(desk.context(), nullptr);
    showAt(page);
    WARN("200 duties shown in " << timer.elapsed() << " ms");
    const auto rows = shown<QPushButton>(page, u"dutyButton"_s).size();
    CHECK(rows < 60);
    const auto more = shown<QPushButton>(page, u"moreButton"_s);
    REQUIRE_FALSE(more.isEmpty());
    more.front()->click();
    CHECK(shown<QPushButton>(page, u"dutyButton"_s).size() > rows);
}
