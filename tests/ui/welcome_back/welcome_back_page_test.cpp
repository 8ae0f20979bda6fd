// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/welcome_back_page.h"

#include "tests/support/meeting_desk.h"
#include "tests/support/widget_check.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kBack(2026, 11, 19); // the day of the return, and the desk's today

template<class Widget>
Widget& part(const QWidget& page, const QString& name)
{
    auto* found = page.findChild<Widget*>(name);
    REQUIRE(found != nullptr);
    return *found;
}

void press(const QWidget& page, const QString& button)
{
    part<QPushButton>(page, button).click();
}

WelcomeBack stored(MeetingDesk& desk, WelcomeBackId id)
{
    return need(desk.workspace->welcomeBacks().find(id));
}

} // namespace

TEST_CASE("A welcome back meeting is recorded from the plan and found again", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    CHECK(page.title() == u"Welcome back — Dylan Farrow"_s);
    CHECK(part<QLabel>(page, u"planWords"_s).text() ==
          u"Thursday 19 November 2026 at 8.30 am · Room 4 · led by Mrs J. Hart"_s);
    CHECK_FALSE(stored(desk, id).record.has_value()); // looking is not recording

    part<QCheckBox>(page, u"attendeePresentCheck1"_s).click();
    part<QCheckBox>(page, u"freshStartCheck"_s).click();
    part<QCheckBox>(page, u"reassuranceCheck"_s).click();
    part<QPlainTextEdit>(page, u"barriersEdit"_s).setPlainText(u"Mornings."_s);
    part<QPlainTextEdit>(page, u"behaviourWantsEdit"_s).setPlainText(u"Calm corridors"_s);
    part<QPlainTextEdit>(page, u"academicMeasureEdit"_s).setPlainText(u"Unit tests"_s);
    press(page, u"saveRecordButton"_s);

    const auto record = stored(desk, id).record;
    REQUIRE(record.has_value());
    CHECK(record->heldOn == kBack);
    CHECK(record->heldAt == QTime(8, 30));
    CHECK(record->ledBy == u"Mrs J. Hart"_s);
    CHECK(record->attendees == std::vector<Attendee>{{u"Ms Kay Farrow"_s, u"mother"_s, true}});
    CHECK(record->freshStartSaid);
    CHECK(record->reassuranceGiven);
    CHECK(record->barriers == u"Mornings."_s);
    CHECK(record->behaviour.wants == u"Calm corridors"_s);
    CHECK(record->academic.measure == u"Unit tests"_s);

    WelcomeBackPage again(desk.context(), id, nullptr);
    CHECK(part<QPlainTextEdit>(again, u"barriersEdit"_s).toPlainText() == u"Mornings."_s);
}

TEST_CASE("What is typed is kept a moment later without being asked", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    part<QPlainTextEdit>(page, u"supportEdit"_s).setPlainText(u"Mentor twice a week "_s);
    CHECK(page.hasUnsaved());
    CHECK(QTest::qWaitFor([&] { return !page.hasUnsaved(); }, 3000));
    const auto record = stored(desk, id).record;
    REQUIRE(record.has_value());
    CHECK(record->support == u"Mentor twice a week"_s);
    // The page hears of its own saving and leaves the typing alone, the last blank included.
    page.refresh();
    CHECK(part<QPlainTextEdit>(page, u"supportEdit"_s).toPlainText() == u"Mentor twice a week "_s);
}

TEST_CASE("Without the day it was held on, the page asks before words are lost",
          "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith({});
    WelcomeBackPage page(desk.context(), id, nullptr);
    CHECK(part<QLabel>(page, u"planWords"_s).text() == u"No date has been set yet."_s);
    part<QPlainTextEdit>(page, u"supportEdit"_s).setPlainText(u"A mentor"_s);
    desk.prompter.agrees = false;
    CHECK_FALSE(page.tryLeave());
    CHECK(desk.prompter.asked.size() == 1);
    CHECK(desk.prompter.asked.first().startsWith(u"Not saved yet."_s));
    CHECK_FALSE(stored(desk, id).record.has_value());

    part<QLineEdit>(page, u"heldOnEditLine"_s).setText({});
    QTest::keyClicks(&part<QLineEdit>(page, u"heldOnEditLine"_s), u"19/11/2026"_s);
    CHECK(page.tryLeave());
    CHECK(stored(desk, id).record->support == u"A mentor"_s);
}

TEST_CASE("A meeting is moved, and the return stays where it is", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    press(page, u"moveMeetingButton"_s);
    CHECK(
        part<QLabel>(page, u"planNote"_s).text().contains(u"Thursday 19 November 2026, morning"_s));
    auto& date = part<QLineEdit>(page, u"planDateEditLine"_s);
    date.clear();
    QTest::keyClicks(&date, u"20/11/2026"_s);
    part<QLineEdit>(page, u"planPlaceEdit"_s).setText(u"Library"_s);
    press(page, u"arrangeMeetingButton"_s);

    const WelcomeBack moved = stored(desk, id);
    CHECK(moved.plan.date == QDate(2026, 11, 20));
    CHECK(moved.plan.place == u"Library"_s);
    CHECK(need(desk.workspace->cases().find(moved.suspension)).suspension.details.last.date ==
          QDate(2026, 11, 18));
    CHECK(part<QLabel>(page, u"planWords"_s).text().startsWith(u"Friday 20 November 2026"_s));
}

TEST_CASE("A meeting without a leader is not set", "[ui][welcome_back]")
{
    MeetingDesk desk;
    WelcomeBackPlan plan = desk.planOn(kBack);
    plan.lead.reset();
    const WelcomeBackId id = desk.suspendedWith(plan);
    WelcomeBackPage page(desk.context(), id, nullptr);
    press(page, u"moveMeetingButton"_s);
    part<QLineEdit>(page, u"planPlaceEdit"_s).setText(u"Library"_s);
    press(page, u"arrangeMeetingButton"_s);
    CHECK(stored(desk, id).plan.place == u"Room 4"_s);
}

TEST_CASE("Saving the record as PDF keeps it as it went out, once", "[ui][welcome_back][print]")
{
    MeetingDesk desk;
    const QTemporaryDir folder;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    need(desk.workspace->welcomeBacks().saveRecord(id, aMeetingRecord(kBack)));
    WelcomeBackPage page(desk.context(), id, nullptr);
    desk.prompter.fileToSave = folder.filePath(u"record.pdf"_s);
    press(page, u"printRecordButton"_s);
    press(page, u"savePdfButton"_s);

    QFile pdf(*desk.prompter.fileToSave);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    REQUIRE(desk.keptFor(id).size() == 1);
    CHECK(desk.keptFor(id).front().kind == u"welcome-back-record"_s);
    const auto kept = need(desk.workspace->records().find(desk.keptFor(id).front().id));
    CHECK(kept.pdf.startsWith("%PDF-"));

    press(page, u"printRecordButton"_s);
    press(page, u"savePdfButton"_s);
    CHECK(desk.keptFor(id).size() == 1); // nothing has changed: no new version

    part<QPlainTextEdit>(page, u"supportEdit"_s).setPlainText(u"A mentor"_s);
    press(page, u"printRecordButton"_s);
    press(page, u"savePdfButton"_s);
    REQUIRE(desk.keptFor(id).size() == 2);
    CHECK(desk.keptFor(id).front().version == 2);
}

TEST_CASE("A page to write on by hand is not kept as a record", "[ui][welcome_back][print]")
{
    MeetingDesk desk;
    const QTemporaryDir folder;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    desk.prompter.fileToSave = folder.filePath(u"blank.pdf"_s);
    press(page, u"printRecordButton"_s);
    press(page, u"savePdfButton"_s);
    CHECK(QFile::exists(*desk.prompter.fileToSave));
    CHECK(desk.keptFor(id).empty());
}

TEST_CASE("The upload to CPOMS is ticked with the day and the person", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    need(desk.workspace->welcomeBacks().saveRecord(id, aMeetingRecord(kBack)));
    WelcomeBackPage page(desk.context(), id, nullptr);
    CHECK(part<QLabel>(page, u"uploadWords"_s).text() ==
          u"To be there by Monday 23 November 2026: two working days after the meeting."_s);
    press(page, u"uploadedButton"_s); // nobody named: not ticked
    CHECK_FALSE(stored(desk, id).uploadedOn.has_value());
    part<QLineEdit>(page, u"uploadedByEdit"_s).setText(u"Mrs Lane"_s);
    press(page, u"uploadedButton"_s);
    CHECK(stored(desk, id).uploadedOn == kBack);
    CHECK(stored(desk, id).uploadedBy == u"Mrs Lane"_s);
    press(page, u"takeUploadBackButton"_s);
    CHECK_FALSE(stored(desk, id).uploadedOn.has_value());
}

TEST_CASE("Talk about the incident is kept only with its safety reason", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    part<QRadioButton>(page, u"incidentDetailRadio"_s).click();
    part<QPlainTextEdit>(page, u"incidentEdit"_s).setPlainText(u"A risk to a classmate."_s);
    press(page, u"saveRecordButton"_s);
    CHECK(stored(desk, id).record->incidentDiscussed == u"A risk to a classmate."_s);
    part<QRadioButton>(page, u"incidentMinimumRadio"_s).click();
    press(page, u"saveRecordButton"_s);
    CHECK(stored(desk, id).record->incidentDiscussed.isEmpty());
}

TEST_CASE("Every input of the welcome back page has a name and is reached by keyboard",
          "[ui][welcome_back][accessibility]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    need(desk.workspace->welcomeBacks().saveRecord(id, aMeetingRecord(kBack)));
    WelcomeBackPage page(desk.context(), id, nullptr);
    page.resize(1096, 740);
    page.show();
    press(page, u"moveMeetingButton"_s);
    CHECK(namelessInputs(page) == QStringList());
    CHECK(unreachableInputs(page) == QStringList());
}
