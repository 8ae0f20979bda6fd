// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A student returns without a meeting: decided, watched, and talked to in a separate session.
#include "core/records/draft_service.h"
#include "tests/support/meeting_desk.h"
#include "tests/support/page_parts.h"
#include "tests/support/widget_check.h"
#include "ui/welcome_back/welcome_back_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kBack(2026, 11, 19);

WelcomeBackPlan withoutMeeting(const MeetingDesk& desk)
{
    WelcomeBackPlan plan;
    plan.arrangement = WelcomeBackArrangement::WithoutMeeting;
    plan.noMeetingReason = NoMeetingReason::UnnecessaryDistress;
    plan.noMeetingDecidedBy = desk.head;
    plan.noMeetingDecidedOn = QDate(2026, 11, 16);
    plan.monitoring = {desk.deputy, u"A word at registration"_s, QDate(2026, 12, 3)};
    plan.interventionDate = QDate(2026, 11, 20);
    return plan;
}

WelcomeBack stored(MeetingDesk& desk, WelcomeBackId id)
{
    return need(desk.workspace->welcomeBacks().find(id));
}

} // namespace

TEST_CASE("A return without a meeting is proposed with its watch and its session",
          "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(kBack));
    WelcomeBackPage page(desk.context(), id, nullptr);
    press(page, u"moveMeetingButton"_s);
    press(page, u"plan_without_meeting_radio"_s);
    CHECK(part<QComboBox>(page, u"planDecidedByCombo"_s).currentText() == u"Mrs J. Hart"_s);
    CHECK(part<QLineEdit>(page, u"planSessionEditLine"_s).text() == u"Friday 20 November 2026"_s);
    CHECK(part<QLineEdit>(page, u"planMonitorUntilEditLine"_s).text() ==
          u"Friday 4 December 2026"_s); // two school weeks, an INSET day not counted
    pick(page, u"planMonitorCombo"_s, u"Mr P. Cole"_s);
    part<QPlainTextEdit>(page, u"planMonitorHowEdit"_s).setPlainText(u"A word at registration"_s);
    press(page, u"arrangeMeetingButton"_s);
    CHECK(stored(desk, id).plan.arrangement == WelcomeBackArrangement::WithoutMeeting);
    CHECK(stored(desk, id).plan.monitoring ==
          Monitoring{desk.deputy, u"A word at registration"_s, QDate(2026, 12, 4)});
    CHECK(stored(desk, id).plan.interventionDate == QDate(2026, 11, 20));
    CHECK(part<QLabel>(page, u"planTold"_s).text() ==
          u"The family has not been told of this by letter yet."_s);
    CHECK_FALSE(part<QWidget>(page, u"sessionAgreedEdit"_s).parentWidget()->isHidden());
}

TEST_CASE("Who watches notes what was seen, until the watch has ended", "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(withoutMeeting(desk));
    WelcomeBackPage page(desk.context(), id, nullptr);
    CHECK(part<QWidget>(page, u"printRecordButton"_s).isHidden()); // there is no meeting to record
    CHECK(part<QLabel>(page, u"monitoringWords"_s).text() ==
          u"Mr P. Cole watches how Dylan settles in, until Thursday 3 December 2026: A word at "
          "registration"_s);
    press(page, u"monitoringOpenButton"_s);
    press(page, u"monitoringSaveButton"_s); // nothing seen: nothing noted
    CHECK(stored(desk, id).monitoringNotes.empty());
    part<QPlainTextEdit>(page, u"monitoringNoteEdit"_s).setPlainText(u"Calm all morning"_s);
    press(page, u"monitoringSaveButton"_s);
    REQUIRE(stored(desk, id).monitoringNotes.size() == 1);
    CHECK(stored(desk, id).monitoringNotes.front().notedOn == kBack);
    CHECK(stored(desk, id).monitoringNotes.front().notedBy == u"Mr P. Cole"_s);

    desk.prompter.agrees = false;
    press(page, u"monitoringRemoveButton"_s);
    CHECK(stored(desk, id).monitoringNotes.size() == 1);
    desk.prompter.agrees = true;
    press(page, u"monitoringRemoveButton"_s);
    CHECK(stored(desk, id).monitoringNotes.empty());

    press(page, u"monitoringEndButton"_s);
    CHECK(stored(desk, id).monitoringEndedOn == kBack);
    CHECK(part<QLabel>(page, u"monitoringWords"_s).text() ==
          u"The monitoring ended on Thursday 19 November 2026."_s);
    press(page, u"monitoringEndButton"_s); // it goes on after all
    CHECK_FALSE(stored(desk, id).monitoringEndedOn.has_value());
}

TEST_CASE("The separate session is recorded, and its words outlive the page",
          "[ui][welcome_back][drafts]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(withoutMeeting(desk));
    const auto draft = [&] {
        return need(desk.workspace->drafts().find(u"welcome_back_intervention"_s, id.number));
    };
    {
        WelcomeBackPage page(desk.context(), id, nullptr);
        CHECK(part<QLineEdit>(page, u"sessionHeldOnEditLine"_s).text() ==
              u"Friday 20 November 2026"_s);
        part<QPlainTextEdit>(page, u"sessionAgreedEdit"_s).setPlainText(u"A later start"_s);
        part<QPlainTextEdit>(page, u"sessionRemainingEdit"_s).setPlainText(u"The bus"_s);
        REQUIRE(QTest::qWaitFor([&] { return draft().has_value(); }, 5000));
    }
    CHECK_FALSE(stored(desk, id).intervention.has_value());
    WelcomeBackPage page(desk.context(), id, nullptr);
    press(page, u"takeUpDraftButton"_s);
    type(page, u"sessionHeldOnEditLine"_s, {});
    press(page, u"saveRecordButton"_s); // without a day it is no record
    CHECK_FALSE(stored(desk, id).intervention.has_value());
    type(page, u"sessionHeldOnEditLine"_s, u"19/11/2026"_s);
    type(page, u"sessionReviewOnEditLine"_s, u"4/12/2026"_s);
    press(page, u"saveRecordButton"_s);
    REQUIRE(stored(desk, id).intervention.has_value());
    CHECK(stored(desk, id).intervention->heldOn == kBack);
    CHECK(stored(desk, id).intervention->agreed == u"A later start"_s);
    CHECK(stored(desk, id).intervention->remaining == u"The bus"_s);
    CHECK_FALSE(draft().has_value());
    CHECK(part<QLabel>(page, u"reviewWords"_s).text() ==
          u"What was agreed is looked at again on Friday 4 December 2026."_s);
}

TEST_CASE("A day of the session that cannot be read is said, and nothing is saved",
          "[ui][welcome_back]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(withoutMeeting(desk));
    WelcomeBackPage page(desk.context(), id, nullptr);
    type(page, u"sessionHeldOnEditLine"_s, u"next friday"_s);
    press(page, u"saveRecordButton"_s);
    CHECK_FALSE(stored(desk, id).intervention.has_value());
    CHECK(part<QLabel>(page, u"saveMessage"_s)
              .text()
              .startsWith(u"Not saved as the record yet. Look at the field that is marked"_s));
}

TEST_CASE("Every input after a return without a meeting has a name and is reached by keyboard",
          "[ui][welcome_back][accessibility]")
{
    MeetingDesk desk;
    const WelcomeBackId id = desk.suspendedWith(withoutMeeting(desk));
    need(desk.workspace->welcomeBacks().saveNote(id, {0, kBack, u"Mr P. Cole"_s, u"Calm"_s}));
    WelcomeBackPage page(desk.context(), id, nullptr);
    page.resize(1096, 740);
    page.show();
    press(page, u"moveMeetingButton"_s);
    press(page, u"monitoringOpenButton"_s);
    CHECK(namelessInputs(page) == QStringList());
    CHECK(unreachableInputs(page) == QStringList());
}
