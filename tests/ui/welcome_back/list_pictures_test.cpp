// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the list, the month, the choices beside a suspension and what was agreed:
// FRESHSTART_PICTURES=folder ui_tests "[pictures]".
#include "core/base/clock.h"
#include "core/paper/renderer.h"
#include "core/sample/sample_school.h"
#include "core/students/student_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompter.h"
#include "tests/support/widget_check.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/main_window.h"
#include "ui/welcome_back/agreed_panel.h"
#include "ui/welcome_back/meeting_month.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

template<class Widget>
Widget* find(MainWindow& window, const QString& name)
{
    auto* found = window.currentPage()->findChild<Widget*>(name);
    REQUIRE(found != nullptr);
    return found;
}

void photograph(MainWindow& window, const QString& name, QWidget* about = nullptr)
{
    QTest::qWait(50);
    if (about != nullptr) {
        for (QScrollArea* area : window.currentPage()->findChildren<QScrollArea*>()) {
            if (area->isAncestorOf(about)) {
                area->ensureWidgetVisible(about, 0, 200);
            }
        }
        QTest::qWait(50);
    }
    takePicture(window, name);
}

/// A new suspension of a student whom another school sent, with the choices about the meeting.
void photographChoices(MainWindow& window, StudentId student, const QString& suffix)
{
    window.newSuspension(student);
    QTest::qWait(50);
    find<QPushButton>(window, u"length6Button"_s)->click();
    auto* lead = find<QComboBox>(window, u"meetingLeadCombo"_s);
    photograph(window, u"section-set"_s + suffix, lead);
    lead->setCurrentIndex(lead->count() - 1);
    Q_EMIT lead->activated(lead->currentIndex());
    auto* invite = find<QCheckBox>(window, u"inviteReferringBox"_s);
    if (invite->isVisible()) {
        invite->click();
    }
    photograph(window, u"section-asked"_s + suffix, invite);
    auto* without = find<QRadioButton>(window, u"without_meetingRadio"_s);
    without->click();
    photograph(window, u"section-without"_s + suffix, find<QWidget>(window, u"interventionDateEdit"_s));
}

} // namespace

TEST_CASE("Pictures of the list, the month and what was agreed", "[.][pictures]")
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

    window.openPlace(Place::Today);
    photograph(window, u"lists-today"_s + suffix);
    window.openPlace(Place::WelcomeBack);
    photograph(window, u"list-all"_s + suffix);
    find<QPushButton>(window, u"toRecordPartButton"_s)->click();
    photograph(window, u"list-part"_s + suffix);
    find<QPushButton>(window, u"monthButton"_s)->click();
    photograph(window, u"month"_s + suffix);

    const auto rows = need(workspace->welcomeBacks().rows());
    for (const WelcomeBackRow& row : rows) {
        if (!need(workspace->welcomeBacks().commitments(row.student)).empty()) {
            window.openStudent(row.student);
            photograph(window, u"agreed"_s + suffix, window.currentPage()->findChild<AgreedPanel*>());
            break;
        }
    }
    for (const StudentRow& row : need(workspace->students().rows(today))) {
        const StudentRecord record = need(workspace->students().find(row.id));
        if (record.details.referringSchool) {
            photographChoices(window, row.id, suffix);
            break;
        }
    }
}
