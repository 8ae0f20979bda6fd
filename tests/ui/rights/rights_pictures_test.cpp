// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of what is decided about whole records, for people to look at.
#include "core/records/history_service.h"
#include "core/rights/merge_service.h"
#include "core/rights/rights_service.h"
#include "tests/support/page_parts.h"
#include "tests/support/school_desk.h"
#include "tests/support/widget_check.h"
#include "ui/common/theme.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("Pictures of records and rights", "[.][pictures]")
{
    const bool dark = GENERATE(false, true);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QString suffix = dark ? u"-dark"_s : QString();
    SchoolDesk desk;
    desk.workspace->history().setWho(u"Mrs J. Hart"_s);
    StudentRecord old = invented(u"Barnaby"_s, u"Oldcastle"_s);
    old.details.dateOfBirth = QDate(2000, 1, 5);
    old.statuses = {};
    desk.add(old);
    StudentRecord twin = need(desk.workspace->students().find(desk.student));
    twin.details.dateOfBirth = QDate(2013, 5, 1);
    need(desk.workspace->students().update(twin));
    twin.id = {};
    twin.details.upn.clear();
    twin.details.forename = u"Dylen"_s;
    twin.details.form = u"8H"_s;
    const StudentId other = desk.add(twin);
    AccessRequest request;
    request.student = desk.student;
    request.receivedOn = QDate(2026, 11, 16);
    request.askedBy = u"Ms K. Farrow"_s;
    need(desk.workspace->rights().save(request));
    KeepDecision hold;
    hold.student = desk.student;
    hold.kind = KeepKind::LegalHold;
    hold.reason = u"A claim of the family"_s;
    hold.decidedBy = u"Mrs J. Hart"_s;
    hold.lookAgainOn = QDate(2027, 11, 1);
    need(desk.workspace->rights().keep(hold));
    MainWindow window(*desk.workspace, desk.clock, desk.prompter, allPages());
    window.resize(1280, 800);
    window.show();
    const auto photograph = [&](const QString& name) {
        QTest::qWait(80);
        takePicture(window, u"rights-"_s + name + suffix);
    };
    window.openPlace(Place::Today);
    photograph(u"today"_s);
    window.openRecords();
    photograph(u"records"_s);
    window.openRecordsOf(desk.student);
    photograph(u"student"_s);
    auto* scroll = window.currentPage()->findChild<QScrollArea*>();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    photograph(u"student-end"_s);
    press(*window.currentPage(), u"requestOpenButton"_s);
    scroll->verticalScrollBar()->setValue(0);
    photograph(u"request"_s);
    press(*window.currentPage(), u"requestLeaveButton"_s);
    window.compareRecords(desk.student, other);
    photograph(u"compare"_s);
    window.openStudent(desk.student);
    photograph(u"student-page"_s);
    CHECK(window.width() == 1280); // the pages fit into the window
    applyTheme(*qApp, ThemeChoice::Light);
}
