// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/welcome_back_page.h"

#include "core/records/attachment_service.h"
#include "core/records/history_service.h"
#include "tests/support/meeting_desk.h"
#include "tests/support/page_parts.h"
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
    // Saved without a letter: the page says so, and goes on offering one.
    CHECK(part<QLabel>(page, u"planTold"_s).text() ==
          u"The family has not been told of this by letter yet."_s);
    CHECK_FALSE(part<QPushButton>(page, u"tellFamilyButton"_s).isHidden());
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
    desk.prompter.answer = u"A mentor was found."_s; // what was read by others is changed
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

TEST_CASE("What happened is talked through in detail only for safety, with the head leading",
          "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    press(page, u"incidentDetailRadio"_s);
    part<QPlainTextEdit>(page, u"incidentEdit"_s).setPlainText(u"A risk to a classmate."_s);
    press(page, u"saveRecordButton"_s);
    CHECK_FALSE(stored(desk, id).record.has_value());
    CHECK(
        part<QLabel>(page, u"saveMessage"_s).text().startsWith(u"Not saved as the record yet."_s));

    // Only those who may lead it can be chosen.
    CHECK(part<QComboBox>(page, u"incidentLeadCombo"_s).findText(u"Mr P. Cole"_s) < 0);
    pick(page, u"incidentLeadCombo"_s, u"Mrs J. Hart"_s);
    part<QPlainTextEdit>(page, u"incidentAgreedEdit"_s).setPlainText(u"Separate entrances."_s);
    press(page, u"saveRecordButton"_s);
    REQUIRE(stored(desk, id).record.has_value());
    CHECK(stored(desk, id).record->incidentDiscussed == u"A risk to a classmate."_s);
    CHECK(stored(desk, id).record->incidentLead == desk.head);
    CHECK(stored(desk, id).record->incidentAgreed == u"Separate entrances."_s);

    press(page, u"incidentMinimumRadio"_s);
    press(page, u"saveRecordButton"_s);
    CHECK_FALSE(stored(desk, id).record->incidentInDetail);
    CHECK(stored(desk, id).record->incidentDiscussed.isEmpty());
}

TEST_CASE("A meeting goes into any diary, without a full name", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const QTemporaryDir folder;
    WelcomeBackPage page(desk.context(), desk.suspendedWith(desk.planOn(kBack)), nullptr);
    desk.prompter.fileToSave = folder.filePath(u"meeting.ics"_s);
    press(page, u"calendarFileButton"_s);
    QFile file(*desk.prompter.fileToSave);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    CHECK(calendar.contains("20261119T083000"));
    CHECK_FALSE(calendar.contains("Dylan Farrow"));
}

TEST_CASE("The preparation sheet goes by email to whoever leads", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const QTemporaryDir folder;
    StaffMember head = need(desk.workspace->school().findStaff(desk.head));
    head.email = u"j.hart@meadowvale.example"_s;
    need(desk.workspace->school().updateStaff(head));
    WelcomeBackPage page(desk.context(), desk.suspendedWith(desk.planOn(kBack)), nullptr);
    press(page, u"preparationButton"_s);
    desk.prompter.fileToSave = folder.filePath(u"draft.eml"_s);
    press(page, u"emailDraftButton"_s);
    QFile file(*desk.prompter.fileToSave);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("j.hart@meadowvale.example"));
    // A page to write on by hand goes to nobody.
    press(page, u"printRecordButton"_s);
    CHECK(part<QPushButton>(page, u"emailDraftButton"_s).isHidden());
}

TEST_CASE("The signed record is kept with the meeting", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    Attachment scan;
    scan.subject = {desk.student, {}, id, {}};
    scan.kind = AttachmentKind::SignedRecord;
    scan.title = u"Signed by all three"_s;
    scan.fileName = u"scan.pdf"_s;
    scan.content = "%PDF-1.4\n%%EOF\n";
    need(desk.workspace->attachments().add(scan));
    WelcomeBackPage page(desk.context(), id, nullptr);
    const auto labels = page.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(u"Signed by all three"_s);
    }));
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
    press(page, u"incidentDetailRadio"_s);
    for (const QString& card : {u"leadChange"_s, u"absence"_s, u"return"_s, u"review"_s}) {
        if (auto& open = part<QPushButton>(page, card + u"OpenButton"_s); open.isVisible()) {
            open.click();
        }
    }
    CHECK(namelessInputs(page) == QStringList());
    CHECK(unreachableInputs(page) == QStringList());
}

TEST_CASE("A record that has been uploaded is changed only with a reason, which the history keeps",
          "[ui][welcome_back][history]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    need(desk.workspace->welcomeBacks().saveRecord(id, aMeetingRecord(kBack)));
    need(desk.workspace->welcomeBacks().markUploaded(id, kBack, u"Office"_s));
    WelcomeBackPage page(desk.context(), id, nullptr);
    const QString before = stored(desk, id).record->barriers;
    part<QPlainTextEdit>(page, u"barriersEdit"_s).setPlainText(u"Mornings."_s);

    desk.prompter.answer.reset(); // thinks better of it
    press(page, u"saveRecordButton"_s);
    CHECK(desk.prompter.asked.back() ==
          u"The record of Dylan Farrow’s welcome back meeting has gone out. What is changed, and "
          "why? The history keeps it."_s);
    CHECK(stored(desk, id).record->barriers == before);

    desk.prompter.answer = u"  The mother rang: a barrier was left out. "_s;
    press(page, u"saveRecordButton"_s);
    CHECK(stored(desk, id).record->barriers == u"Mornings."_s);
    const auto entries =
        need(desk.workspace->history().ofSubject({SubjectKind::WelcomeBack, id.number}));
    CHECK(entries.front().reason == u"The mother rang: a barrier was left out."_s);

    const auto questions = desk.prompter.asked.size();
    part<QPlainTextEdit>(page, u"barriersEdit"_s).setPlainText(u"Mornings and noon."_s);
    press(page, u"saveRecordButton"_s);
    CHECK(desk.prompter.asked.size() == questions); // the same correction goes on
    CHECK(stored(desk, id).record->barriers == u"Mornings and noon."_s);
}
