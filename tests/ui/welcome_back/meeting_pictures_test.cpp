// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the welcome back meetings for people to look at:
// FRESHSTART_PICTURES=folder ui_tests "[pictures]".
#include "core/base/clock.h"
#include "core/paper/renderer.h"
#include "core/sample/sample_school.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompter.h"
#include "tests/support/page_parts.h"
#include "tests/support/widget_check.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/main_window.h"
#include "ui/welcome_back/meeting_state.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

void photograph(MainWindow& window, const QString& name)
{
    QTest::qWait(50);
    takePicture(window, name);
}

/// The whole page, one screen after the other.
void photographAll(MainWindow& window, const QString& name)
{
    photograph(window, name);
    for (QScrollArea* area : window.currentPage()->findChildren<QScrollArea*>()) {
        QScrollBar* bar = area->verticalScrollBar();
        for (int screen = 2; area->isVisible() && bar->value() < bar->maximum(); ++screen) {
            bar->setValue(bar->value() + area->viewport()->height() - 2 * space::kPage);
            photograph(window, name + u"-%1"_s.arg(screen));
        }
    }
}

void press(MainWindow& window, const QString& button)
{
    test::press(*window.currentPage(), button);
}

/// One meeting of each kind, as it stands.
std::map<MeetingState, WelcomeBackId> oneOfEach(Workspace& workspace, QDate today)
{
    std::map<MeetingState, WelcomeBackId> found;
    for (const WelcomeBackRow& row : need(workspace.welcomeBacks().rows())) {
        found.emplace(meetingState(row.plan, row.heldOn, row.uploadedOn, today), row.id);
    }
    return found;
}

/// A page whose forms are open.
void photographForms(MainWindow& window, const QString& suffix)
{
    press(window, u"moveMeetingButton"_s);
    photograph(window, u"welcome-back-move"_s + suffix);
    press(window, u"plan_without_meeting_radio"_s);
    photograph(window, u"welcome-back-move-without"_s + suffix);
    press(window, u"cancelMoveButton"_s);
    for (const QString& card : {u"leadChange"_s, u"absence"_s, u"return"_s}) {
        press(window, card + u"OpenButton"_s);
    }
    pick(*window.currentPage(), u"absenceActionCombo"_s, u"Home visit"_s);
    press(window, u"incidentDetailRadio"_s);
    part<QPlainTextEdit>(*window.currentPage(), u"supportEdit"_s)
        .setPlainText(u"Dylan has to apologise."_s);
    QTest::qWait(1200); // until doubts are said and the words are kept
    photographAll(window, u"welcome-back-forms"_s + suffix);
}

void photographMeetings(MainWindow& window, Workspace& workspace, QDate today,
                        const QString& suffix)
{
    const auto meetings = oneOfEach(workspace, today);
    for (const auto& [state, id] : meetings) {
        window.openWelcomeBack(id);
        photographAll(window, u"welcome-back-%1"_s.arg(static_cast<int>(state)) + suffix);
    }
    const WelcomeBackId coming = meetings.at(MeetingState::Coming);
    window.openWelcomeBack(coming);
    photographForms(window, suffix);
    window.openPlace(Place::Today);
    window.openWelcomeBack(coming);
    photograph(window, u"welcome-back-draft"_s + suffix);
}

} // namespace

TEST_CASE("Pictures of every page of the welcome back meetings", "[.][pictures]")
{
    const bool dark = GENERATE(false, true);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QSize size = GENERATE(QSize(1280, 800), QSize(1920, 1080));
    const QString suffix = u"-%1%2"_s.arg(size.width()).arg(dark ? u"-dark"_s : QString());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sample.freshstart"_s);
    const QDate today(2026, 11, 19);
    need(createSampleSchool(file, today, [](const auto& documents) { return toPdf(documents); }));
    const FixedClock clock{QDateTime(today, QTime(10, 0))};
    const auto workspace = need(Workspace::open(file, clock));
    FakePrompter prompter;
    MainWindow window(*workspace, clock, prompter, allPages());
    window.resize(size);
    window.show();

    window.openPlace(Place::WelcomeBack);
    photograph(window, u"welcome-backs"_s + suffix);
    photographMeetings(window, *workspace, today, suffix);
    press(window, u"preparationButton"_s);
    photograph(window, u"welcome-back-preparation"_s + suffix);
}
