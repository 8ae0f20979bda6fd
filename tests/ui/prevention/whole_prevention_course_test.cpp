// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the watch list to the last action, as a school goes through it.
#include "core/prevention/watch_service.h"
#include "core/records/attachment_service.h"
#include "tests/support/page_parts.h"
#include "tests/support/scans.h"
#include "tests/ui/prevention/prevention_desk.h"
#include "ui/prevention/prevention_list_page.h"
#include "ui/prevention/prevention_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kMeeting(2026, 11, 26);

QString listed(PreventionListPage& page, const QString& part)
{
    page.refresh();
    return test::part<QPushButton>(page, part).text();
}

/// The head calls the meeting from the watch list and sets its day.
PreventionId callIt(PreventionDesk& desk)
{
    PreventionListPage list(desk.context(), nullptr);
    list.refresh();
    press(list, u"watch%1CallButton"_s.arg(desk.student.number));
    REQUIRE(desk.navigator.went.last() == u"new prevention for %1"_s.arg(desk.student.number));
    PreventionPage page(desk.context(), desk.student, nullptr);
    type(page, u"preventionDateEditLine"_s, u"26/11/2026"_s);
    type(page, u"preventionTimeEdit"_s, u"14:00"_s);
    type(page, u"participantNameEdit2"_s, u"Mr P. Cole"_s); // the lead member of staff
    press(page, u"inviteRestButton"_s);
    REQUIRE(page.currentId());
    const auto people = desk.kept(page.currentId()).attendees;
    CHECK(std::ranges::all_of(people, [](const auto& one) {
        return one.invited.has_value() != (one.role == PreventionRole::Head); // who calls it
    }));
    CHECK(need(desk.workspace->watch().of(desk.student, QDate(2026, 11, 19))).state ==
          WatchState::MeetingSet);
    return page.currentId();
}

/// It is held: what was said, what came of it, and who does what.
void holdIt(PreventionDesk& desk, PreventionId id)
{
    PreventionPage page(desk.context(), id, nullptr);
    press(page, u"purposeSaidCheck"_s);
    type(page, u"accountEdit"_s, u"Lessons left, work refused."_s);
    type(page, u"partnerResponsesEdit"_s, u"Social care visits the home."_s);
    press(page, u"outcomeCheck_external_agencies"_s);
    type(page, u"outcomeEdit_external_agencies"_s, u"CAMHS"_s);
    type(page, u"actionWordingEdit1"_s, u"Refer to CAMHS"_s);
    type(page, u"actionOwnerEdit1"_s, u"Mr P. Cole"_s);
    type(page, u"actionDueEditLine1"_s, u"4/12/2026"_s);
    type(page, u"wayForwardEdit"_s, u"Dylan stays, with a mentor."_s);
    pick(page, u"decidedByCombo"_s, u"Mrs J. Hart"_s);
    type(page, u"decidedOnEditLine"_s, u"26/11/2026"_s);
    type(page, u"reviewOnEditLine"_s, u"8/1/2027"_s);
    type(page, u"planSummaryEdit"_s, u"A mentor twice a week, CAMHS asked."_s);
    press(page, u"heldCheck"_s);
    CHECK(page.tryLeave());
    CHECK(desk.prompter.asked.isEmpty());
}

} // namespace

TEST_CASE("A meeting goes its whole way from the watch list to the last action", "[ui][prevention]")
{
    PreventionDesk desk;
    PreventionListPage list(desk.context(), nullptr);
    CHECK(listed(list, u"atRiskPartButton"_s) == u"Students at risk (1)"_s);
    const PreventionId id = callIt(desk);
    CHECK(listed(list, u"toComePartButton"_s) == u"To come (1)"_s);

    desk.clock.set(QDateTime(kMeeting.addDays(1), QTime(9, 0)));
    CHECK(listed(list, u"toRecordPartButton"_s) == u"To be recorded (1)"_s);
    holdIt(desk, id);
    const PreventionDetails held = desk.kept(id);
    CHECK(held.held);
    CHECK(held.talk.purposeSaid);
    REQUIRE(held.result.outcomes.size() == 1);
    CHECK(held.result.outcomes.front() ==
          PreventionOutcome{OutcomeKind::ExternalAgencies, u"CAMHS"_s});
    CHECK(held.result.decidedBy == desk.head);
    CHECK(listed(list, u"toRecordPartButton"_s) == u"To be recorded (0)"_s);
    CHECK(listed(list, u"openPartButton"_s) == u"Copies and actions open (1)"_s);

    PreventionPage page(desk.context(), id, nullptr);
    press(page, u"allCopiesButton"_s);
    pick(page, u"actionStateCombo1"_s, u"Done"_s);
    type(page, u"actionProgressEdit1"_s, u"First appointment on 10 December"_s);
    press(page, u"reviewOpenButton"_s);
    press(page, u"reviewSaveButton"_s);
    CHECK(page.tryLeave());
    CHECK(listed(list, u"openPartButton"_s) == u"Copies and actions open (0)"_s);
    const PreventionDetails done = desk.kept(id);
    CHECK(done.result.actions.front().state == ActionState::Done);
    CHECK(done.result.actions.front().progressOn == kMeeting.addDays(1));
    CHECK(std::ranges::all_of(done.attendees, [](const PreventionAttendee& person) {
        return person.record && person.minutes;
    }));
}
