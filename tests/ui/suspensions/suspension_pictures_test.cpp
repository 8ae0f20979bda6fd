// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of Today, the suspensions and one suspension on the sample school, for people to look at.
#include "core/base/clock.h"
#include "core/paper/renderer.h"
#include "core/sample/sample_school.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompter.h"
#include "tests/support/widget_check.h"
#include "ui/common/theme.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

TEST_CASE("Pictures of Today and of the suspensions", "[.][pictures]")
{
    const bool dark = GENERATE(false, true);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QSize size = GENERATE(QSize(1280, 800), QSize(1920, 1080));
    const QString suffix = u"-%1%2"_s.arg(size.width()).arg(dark ? u"-dark"_s : QString());
    const QDate today(2026, 11, 19);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"sample.freshstart"_s);
    need(createSampleSchool(file, today, toPdf));
    const FixedClock clock(QDateTime(today, QTime(9, 0)));
    const auto workspace = need(Workspace::open(file, clock));
    FakePrompter prompter;
    MainWindow window(*workspace, clock, prompter, allPages());
    window.resize(size);
    window.show();
    const auto photograph = [&](const QString& name) {
        QTest::qWait(80);
        takePicture(window, name + suffix);
    };
    photograph(u"today"_s);
    window.openPlace(Place::Suspensions);
    photograph(u"suspensions"_s);
    SuspensionId draft;
    for (const SuspensionRow& row : need(workspace->cases().rows())) {
        draft = row.status == SuspensionStatus::Draft ? row.id : draft;
    }
    window.openSuspension(draft);
    photograph(u"suspension"_s);
    auto* preview = window.findChild<QPushButton*>(u"previewLettersButton"_s);
    REQUIRE(preview != nullptr);
    preview->click();
    photograph(u"letters"_s);
    applyTheme(*qApp, ThemeChoice::Light);
}

TEST_CASE("Pictures of a suspension after it was issued", "[.][pictures]")
{
    const bool dark = GENERATE(false, true);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QSize size = GENERATE(QSize(1280, 800), QSize(1920, 1080), QSize(1280, 2600));
    const QString suffix =
        u"-%1x%2%3"_s.arg(size.width()).arg(size.height()).arg(dark ? u"-dark"_s : QString());
    const QDate today(2026, 11, 19);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"sample.freshstart"_s);
    need(createSampleSchool(file, today, toPdf));
    const FixedClock clock(QDateTime(today, QTime(14, 0)));
    const auto workspace = need(Workspace::open(file, clock));
    FakePrompter prompter;
    MainWindow window(*workspace, clock, prompter, allPages());
    window.resize(size);
    window.show();
    const auto photograph = [&](const QString& name) {
        QTest::qWait(80);
        takePicture(window, name + suffix);
    };
    SuspensionRow issued;
    for (const SuspensionRow& row : need(workspace->cases().rows())) {
        const bool better = row.status == SuspensionStatus::Issued && row.issuedAt &&
                            row.last.date >= today && row.halfDays > issued.halfDays;
        issued = better ? row : issued;
    }
    REQUIRE(issued.id);
    window.openSuspension(issued.id);
    photograph(u"issued"_s);
    const auto press = [&](const QString& name) {
        for (QPushButton* button : window.findChildren<QPushButton*>(name)) {
            if (button->isVisible()) {
                button->click();
                return;
            }
        }
    };
    press(u"tell_local_authorityTickButton"_s);
    photograph(u"issued-tick"_s);
    press(u"stepSaveButton"_s);
    press(u"cancelSuspensionButton"_s);
    photograph(u"issued-cancel"_s);
    press(u"earlyReturnButton"_s);
    photograph(u"issued-early"_s);
    press(u"correctButton"_s);
    photograph(u"issued-correct"_s);
    press(u"leaveCorrectionButton"_s);
    window.openStudent(issued.student);
    photograph(u"student"_s);
    window.editStudent(issued.student);
    press(u"daysElsewhereAddButton"_s);
    photograph(u"student-editor"_s);
    window.openPlace(Place::Suspensions);
    photograph(u"list"_s);
    applyTheme(*qApp, ThemeChoice::Light);
}
