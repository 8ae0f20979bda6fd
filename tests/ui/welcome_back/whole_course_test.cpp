// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the letter to CPOMS, as an office goes through it: with a meeting, and without one.
#include "core/documents/document_text.h"
#include "core/records/attachment_service.h"
#include "core/records/document_source.h"
#include "core/today/today_service.h"
#include "tests/support/meeting_desk.h"
#include "tests/support/page_parts.h"
#include "tests/support/scans.h"
#include "ui/print/outgoing.h"
#include "ui/welcome_back/welcome_back_page.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kFriday(2026, 11, 20); // the return, and the meeting

/// Suspended from Monday 16 to Thursday 19 November, the letters issued with this plan.
struct Course : MeetingDesk {
    QTemporaryDir folder;
    WelcomeBackId id;
    QString letter; ///< what the family read

    explicit Course(WelcomeBackPlan plan)
    {
        clock.set(QDateTime(QDate(2026, 11, 16), QTime(11, 0)));
        SuspensionCase one{aSuspension(student, {QDate(2026, 11, 16), Session::Am},
                                       {QDate(2026, 11, 19), Session::Pm}, 8),
                           std::move(plan)};
        one.suspension.details.decidedBy = head;
        one.suspension.id = need(workspace->cases().saveDraft(one));
        const auto context = need(workspace->documents().letter(one));
        const auto letters = suspensionLetters(context);
        letter = toPlainText(letters.front());
        need(workspace->records().issueSuspension(
            one.suspension.id, readyToKeep(letters, context, one.suspension.id)));
        id = need(workspace->welcomeBacks().ofSuspension(one.suspension.id)).value();
    }

    WelcomeBack now() { return need(workspace->welcomeBacks().find(id)); }

    /// What Today asks around the meeting on a day, by its word and when it is due.
    QStringList duties(QDate on)
    {
        QStringList all;
        for (const Duty& duty : need(workspace->today().on(on)).duties) {
            if (topicOf(duty) == DutyTopic::WelcomeBack) {
                all.append(kindCode(duty) + u' ' + duty.due.toString(Qt::ISODate));
            }
        }
        return all;
    }

    QString saveTo(const QString& name)
    {
        prompter.fileToSave = folder.filePath(name);
        return *prompter.fileToSave;
    }
};

WelcomeBackPlan meetingOnFriday()
{
    WelcomeBackPlan plan = aMeetingPlan(kFriday);
    plan.lead = StaffId{1}; // the head is entered first
    return plan;
}

WelcomeBackPlan withoutMeeting()
{
    WelcomeBackPlan plan;
    plan.arrangement = WelcomeBackArrangement::WithoutMeeting;
    plan.noMeetingReason = NoMeetingReason::UnnecessaryDistress;
    plan.noMeetingDecidedBy = StaffId{1};
    plan.noMeetingDecidedOn = QDate(2026, 11, 16);
    plan.monitoring = {StaffId{2}, u"A word at registration"_s, QDate(2026, 12, 4)};
    plan.interventionDate = QDate(2026, 11, 24);
    return plan;
}

void decideOnTelephoneCall(Course& desk)
{
    WelcomeBackPage page(desk.context(), desk.id, nullptr);
    press(page, u"absenceOpenButton"_s);
    pick(page, u"absenceReportedToCombo"_s, u"Mrs J. Hart"_s);
    press(page, u"absenceSaveButton"_s);
    CHECK(desk.duties(QDate(2026, 11, 19)).contains(u"decide_on_absence 2026-11-19"_s));

    // The head reads it on paper, and decides.
    const QString report = desk.saveTo(u"report.pdf"_s);
    press(page, u"absenceSheetButton"_s);
    press(page, u"savePdfButton"_s);
    CHECK(QFile::exists(report));
    press(page, u"absenceOpenButton"_s);
    pick(page, u"absenceActionCombo"_s, u"Telephone conversation"_s);
    pick(page, u"absenceOwnerCombo"_s, u"Mr P. Cole"_s);
    type(page, u"absenceDueEditLine"_s, u"20/11/2026"_s);
    press(page, u"absenceSaveButton"_s);
    CHECK(desk.duties(QDate(2026, 11, 19)).contains(u"follow_up_absence 2026-11-20"_s));
}

void callTheFamily(const QWidget& page)
{
    press(page, u"absenceOpenButton"_s);
    type(page, u"absenceDoneEditLine"_s, u"20/11/2026"_s);
    part<QPlainTextEdit>(page, u"absenceOutcomeEdit"_s).setPlainText(u"Glad to hear of it."_s);
    press(page, u"absenceSaveButton"_s);
}

} // namespace

TEST_CASE("From the letter to CPOMS, with a parent who does not come", "[ui][welcome_back][course]")
{
    Course desk(meetingOnFriday());
    CHECK(desk.letter.contains(u"Friday 20 November 2026"_s));
    CHECK(desk.letter.contains(u"8.30"_s));
    CHECK(isTold(desk.now().told, desk.now().plan));

    desk.clock.set(QDateTime(QDate(2026, 11, 19), QTime(10, 0)));
    decideOnTelephoneCall(desk);
    const auto whole = need(desk.workspace->cases().find(desk.now().suspension));
    CHECK(whole.suspension.details.last == HalfDay{QDate(2026, 11, 19), Session::Pm});

    desk.clock.set(QDateTime(kFriday, QTime(9, 5)));
    WelcomeBackPage page(desk.context(), desk.id, nullptr);
    callTheFamily(page);
    press(page, u"freshStartCheck"_s);
    press(page, u"reassuranceCheck"_s);
    part<QPlainTextEdit>(page, u"barriersEdit"_s).setPlainText(u"Mornings are hard."_s);
    press(page, u"saveRecordButton"_s);
    REQUIRE(desk.now().record.has_value());
    CHECK(desk.now().record->barriers == u"Mornings are hard."_s);
    CHECK(desk.duties(kFriday) == QStringList{u"upload_record 2026-11-24"_s});

    // Printed for the signatures; the name of the file tells nobody who it is about.
    const QString paper = desk.saveTo(u"record.pdf"_s);
    press(page, u"printRecordButton"_s);
    press(page, u"savePdfButton"_s);
    CHECK(QFile::exists(paper));
    CHECK(desk.prompter.suggested.last().startsWith(u"welcome-back-record-2026-11-20-no"_s));
    const auto kept = desk.keptFor(desk.id);
    CHECK(std::ranges::count(kept, u"welcome-back-record"_s, &IssuedDocument::kind) == 1);

    // By email goes what was kept, byte for byte.
    const QString email = desk.saveTo(u"record.eml"_s);
    press(page, u"printRecordButton"_s);
    press(page, u"emailDraftButton"_s);
    QFile draft(email);
    REQUIRE(draft.open(QIODevice::ReadOnly));
    const QByteArray pages = need(desk.workspace->records().find(kept.front().id)).pdf;
    CHECK(draft.readAll().replace("\r\n", "").contains(pages.toBase64()));

    // The signed copy comes back from the scanner.
    QFile scan(desk.folder.filePath(u"scan.pdf"_s));
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write(aPdf());
    scan.close();
    desk.prompter.fileToOpen = scan.fileName();
    press(page, u"attachButton"_s);
    REQUIRE(need(desk.workspace->attachments().list({desk.student, {}, desk.id, {}})).size() == 1);

    // Friday's record is to be on CPOMS on Tuesday, though Monday is an INSET day.
    CHECK(part<QLabel>(page, u"uploadWords"_s).text().contains(u"Tuesday 24 November 2026"_s));
    CHECK(desk.duties(QDate(2026, 11, 25)) == QStringList{u"upload_record 2026-11-24"_s});
    part<QLineEdit>(page, u"uploadedByEdit"_s).setText(u"Mrs Lane"_s);
    press(page, u"uploadedButton"_s);
    CHECK(desk.now().uploadedBy == u"Mrs Lane"_s);
    CHECK(desk.duties(QDate(2026, 11, 25)).isEmpty());
}

TEST_CASE("From the letter to the end of the watch, without a meeting",
          "[ui][welcome_back][course]")
{
    Course desk(withoutMeeting());
    CHECK(isTold(desk.now().told, desk.now().plan));
    desk.clock.set(QDateTime(QDate(2026, 11, 24), QTime(12, 0)));
    WelcomeBackPage page(desk.context(), desk.id, nullptr);

    // The letter about it says who watches, and is kept with the suspension.
    press(page, u"moveMeetingButton"_s);
    type(page, u"planMonitorHowEdit"_s, u"A word after lunch"_s);
    CHECK(desk.duties(QDate(2026, 11, 24)).contains(u"intervention_session 2026-11-24"_s));
    press(page, u"arrangeMeetingButton"_s);
    CHECK(desk.now().plan.monitoring.how == u"A word after lunch"_s);

    type(page, u"sessionHeldOnEditLine"_s, u"24/11/2026"_s);
    part<QPlainTextEdit>(page, u"sessionRemainingEdit"_s).setPlainText(u"The seat in maths"_s);
    part<QPlainTextEdit>(page, u"sessionAgreedEdit"_s).setPlainText(u"A seat near the door"_s);
    press(page, u"saveRecordButton"_s);
    REQUIRE(desk.now().intervention.has_value());
    const QString paper = desk.saveTo(u"session.pdf"_s);
    press(page, u"printSessionButton"_s);
    press(page, u"savePdfButton"_s);
    CHECK(QFile::exists(paper));
    const auto kept = desk.keptFor(desk.id);
    CHECK(std::ranges::count(kept, u"intervention-record"_s, &IssuedDocument::kind) == 1);
    const QString sheet = desk.saveTo(u"notes.pdf"_s);
    press(page, u"monitoringSheetButton"_s);
    press(page, u"savePdfButton"_s);
    CHECK(QFile::exists(sheet));

    CHECK(desk.duties(QDate(2026, 11, 25)).isEmpty());
    CHECK(desk.duties(QDate(2026, 12, 7)) == QStringList{u"end_monitoring 2026-12-07"_s});
    need(desk.workspace->welcomeBacks().endMonitoring(desk.id, QDate(2026, 12, 4)));
    CHECK(desk.duties(QDate(2026, 12, 7)).isEmpty());
}

TEST_CASE("A meeting that is given up is told as a return without one",
          "[ui][welcome_back][print]")
{
    Course desk(meetingOnFriday());
    const QString letter = desk.saveTo(u"letter.pdf"_s);
    WelcomeBackPage page(desk.context(), desk.id, nullptr);
    press(page, u"moveMeetingButton"_s);
    press(page, u"plan_without_meeting_radio"_s);
    pick(page, u"planMonitorCombo"_s, u"Mr P. Cole"_s);
    part<QPlainTextEdit>(page, u"planMonitorHowEdit"_s).setPlainText(u"A word at lunch"_s);
    press(page, u"planLettersButton"_s);
    press(page, u"savePdfButton"_s);
    CHECK(QFile::exists(letter));
    IssuedDocumentFilter filter;
    filter.suspension = desk.now().suspension;
    const auto kept = need(desk.workspace->records().list(filter));
    CHECK(std::ranges::count(kept, u"return-without-meeting"_s, &IssuedDocument::kind) == 1);
    CHECK(std::ranges::count(kept, u"welcome-back-changed"_s, &IssuedDocument::kind) == 0);
    CHECK(isTold(desk.now().told, desk.now().plan));
}
