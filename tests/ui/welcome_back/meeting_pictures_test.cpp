// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the welcome back meetings for people to look at:
// FRESHSTART_PICTURES=folder ui_tests "[pictures]".
#include "core/welcome_back/welcome_back_service.h"
#include "tests/support/catch.h"
#include "tests/support/page_parts.h"
#include "tests/support/shown_school.h"
#include "ui/common/page.h"
#include "ui/welcome_back/meeting_state.h"

#include <QPlainTextEdit>
#include <QTest>

#include <map>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// A page whose forms are open.
void photographForms(ShownSchool& school)
{
    school.press(u"moveMeetingButton"_s);
    school.photograph(u"welcome-back-move"_s);
    school.press(u"plan_without_meeting_radio"_s);
    school.photograph(u"welcome-back-move-without"_s);
    school.press(u"cancelMoveButton"_s);
    for (const QString& card : {u"leadChange"_s, u"absence"_s, u"return"_s}) {
        school.press(card + u"OpenButton"_s);
    }
    pick(school.page(), u"absenceActionCombo"_s, u"Home visit"_s);
    school.press(u"incidentDetailRadio"_s);
    part<QPlainTextEdit>(school.page(), u"supportEdit"_s)
        .setPlainText(u"Dylan has to apologise."_s);
    QTest::qWait(1200); // until doubts are said and the words are kept
    school.photographAll(u"welcome-back-forms"_s);
}

} // namespace

TEST_CASE("Pictures of the welcome back meetings, whole and with their forms", "[.][pictures]")
{
    const bool dark = GENERATE(false, true);
    const QSize size = GENERATE(QSize(1280, 800), QSize(1920, 1080));
    ShownSchool school({dark, size});
    std::map<MeetingState, WelcomeBackId> meetings; // one of each kind
    for (const WelcomeBackRow& row : need(school.workspace().welcomeBacks().rows())) {
        meetings.emplace(meetingState(row.plan, row.heldOn, row.uploadedOn, school.today()),
                         row.id);
    }
    for (const auto& [state, id] : meetings) {
        school.window().openWelcomeBack(id);
        school.photographAll(u"welcome-back-%1"_s.arg(static_cast<int>(state)));
    }
    const WelcomeBackId coming = meetings.at(MeetingState::Coming);
    school.window().openWelcomeBack(coming);
    photographForms(school);
    school.window().openPlace(Place::Today);
    school.window().openWelcomeBack(coming);
    school.photograph(u"welcome-back-draft"_s);
    school.press(u"preparationButton"_s);
    school.photograph(u"welcome-back-preparation"_s);
}
