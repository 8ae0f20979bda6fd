// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the exclusion prevention meetings for people to look at:
// FRESHSTART_PICTURES=folder ui_tests "[pictures]".
#include "core/base/clock.h"
#include "core/paper/renderer.h"
#include "core/prevention/prevention_service.h"
#include "core/sample/sample_school.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompter.h"
#include "tests/support/page_parts.h"
#include "tests/support/widget_check.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

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

/// Everything the statuses can ask for.
void giveEveryStatus(Workspace& workspace, StudentId student)
{
    StudentRecord record = need(workspace.students().find(student));
    for (const StatusKind kind : {StatusKind::LookedAfter, StatusKind::Disability,
                                  StatusKind::EhcPlan, StatusKind::YouthJusticeOrder}) {
        record.statuses.push_back({kind, QDate(2026, 9, 1), std::nullopt, {}});
    }
    need(workspace.students().update(record));
}

void photographParts(MainWindow& window, const QString& suffix)
{
    window.openPlace(Place::Prevention);
    for (const QString& part :
         {u"atRisk"_s, u"toCome"_s, u"toRecord"_s, u"open"_s, u"allParts"_s}) {
        press(window, part == u"allParts"_s ? u"allPartsButton"_s : part + u"PartButton"_s);
        photograph(window, u"preventions-"_s + part + suffix);
    }
}

/// A page whose small forms are open and that refuses somebody.
void photographForms(MainWindow& window, const QString& suffix)
{
    press(window, u"fillFromRecordButton"_s);
    press(window, u"outcomeCheck_further_assessment"_s);
    press(window, u"callOffOpenButton"_s);
    QComboBox& role = part<QComboBox>(*window.currentPage(), u"participantRoleCombo2"_s);
    const QString before = role.currentText();
    role.setEditText(u"Chair of governors"_s);
    photographAll(window, u"prevention-forms"_s + suffix);
    role.setEditText(before);
    press(window, u"callOffLeaveButton"_s);
}

} // namespace

TEST_CASE("Pictures of every page of the prevention meetings", "[.][pictures]")
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

    photographParts(window, suffix);
    window.newPrevention(std::nullopt);
    photograph(window, u"prevention-new"_s + suffix);
    for (const PreventionRow& row : need(workspace->preventions().rows())) {
        if (row.isToCome()) {
            giveEveryStatus(*workspace, row.student);
            window.openPrevention(row.id);
            photographForms(window, suffix);
        } else if (row.held) {
            window.openPrevention(row.id);
            photographAll(window, u"prevention-held"_s + suffix);
        }
    }
    press(window, u"printAppendixButton"_s);
    photograph(window, u"prevention-appendix-a"_s + suffix);
}
