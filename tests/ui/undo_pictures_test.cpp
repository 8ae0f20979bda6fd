// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures for people to look at: FRESHSTART_PICTURES=folder ui_tests "[pictures][undo]".
#include "core/records/history_service.h"
#include "tests/support/meeting_desk.h"
#include "tests/support/widget_check.h"
#include "ui/common/history_panel.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// The page with its history unfolded, scrolled to its end.
void photographHistory(MainWindow& window, const QString& name)
{
    auto* panel = window.currentPage()->findChild<HistoryPanel*>();
    REQUIRE(panel != nullptr);
    panel->findChild<QPushButton*>(u"moreHistoryButton"_s)->click();
    QTest::qWait(50);
    for (auto* area : window.currentPage()->findChildren<QScrollArea*>()) {
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
    QTest::qWait(50);
    takePicture(window, name);
}

} // namespace

TEST_CASE("Pictures of the notice, the menu and the histories", "[.][pictures][undo]")
{
    const bool dark = GENERATE(false, true);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QString suffix = dark ? u"-dark"_s : QString();
    MeetingDesk desk;
    desk.workspace->history().setWho(u"Mrs J. Hart"_s);
    const WelcomeBackId id = desk.suspendedWith(desk.planOn(QDate(2026, 11, 19)));
    MainWindow window(*desk.workspace, desk.clock, desk.prompter, allPages());
    window.resize(1280, 800);
    window.show();
    window.openStudent(desk.student);
    StudentRecord record = need(desk.workspace->students().find(desk.student));
    record.contacts.clear();
    need(desk.workspace->students().update(record));
    QTest::qWait(50);
    takePicture(window, u"undo-notice"_s + suffix);
    auto* menu = window.menuBar()->actions().front()->menu();
    menu->popup(window.mapToGlobal(QPoint(8, 26)));
    QTest::qWait(50);
    takePicture(*menu, u"undo-menu"_s + suffix);
    menu->hide();
    photographHistory(window, u"history-student"_s + suffix);
    window.openSuspension(need(desk.workspace->welcomeBacks().find(id)).suspension);
    photographHistory(window, u"history-suspension"_s + suffix);
    window.openWelcomeBack(id);
    photographHistory(window, u"history-welcome-back"_s + suffix);
    const PreventionMeeting meeting{{}, aPreventionMeeting(desk.student, desk.head)};
    window.openPrevention(need(
        desk.workspace->preventions().save(meeting, need(desk.workspace->school().staff()))));
    photographHistory(window, u"history-prevention"_s + suffix);
    CHECK_FALSE(window.currentPage()->title().isEmpty());
}
