// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shown_school.h"

#include "core/paper/renderer.h"
#include "core/prevention/prevention_service.h"
#include "core/sample/sample_school.h"
#include "core/students/student_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "tests/support/catch.h"
#include "tests/support/widget_check.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/search/finder_line.h"
#include "ui/settings/settings_page.h"
#include "ui/welcome_back/meeting_state.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace freshstart::test {

QString Look::suffix() const
{
    const QString large = textPercent == 100 ? QString() : u"-text%1"_s.arg(textPercent);
    return u"-%1%2%3"_s.arg(size.width()).arg(dark ? u"-dark"_s : QString(), large);
}

ShownSchool::ShownSchool(const Look& look)
    : m_look(look)
    , m_clock{QDateTime(QDate(2026, 11, 19), QTime(10, 0))}
{
    applyTheme(*qApp, look.dark ? ThemeChoice::Dark : ThemeChoice::Light, look.textPercent);
    const QString file = m_folder.filePath(u"sample.freshstart"_s);
    need(createSampleSchool(file, m_clock.today(), toPdf));
    m_workspace = need(Workspace::open(file, m_clock));
    m_window = std::make_unique<MainWindow>(*m_workspace, m_clock, m_prompter, allPages());
    m_window->resize(look.size);
    m_window->show();
}

ShownSchool::~ShownSchool()
{
    m_window.reset();
    applyTheme(*qApp, ThemeChoice::Light);
}

Page& ShownSchool::page()
{
    REQUIRE(m_window->currentPage() != nullptr);
    return *m_window->currentPage();
}

void ShownSchool::photograph(const QString& name, QWidget* about)
{
    QTest::qWait(50);
    if (about != nullptr) {
        for (QScrollArea* area : page().findChildren<QScrollArea*>()) {
            if (area->isAncestorOf(about)) {
                area->ensureWidgetVisible(about, 0, 200);
            }
        }
        QTest::qWait(50);
    }
    takePicture(*m_window, name + m_look.suffix());
}

void ShownSchool::photographAll(const QString& name)
{
    photograph(name);
    for (QScrollArea* area : page().findChildren<QScrollArea*>()) {
        QScrollBar* bar = area->verticalScrollBar();
        for (int screen = 2; area->isVisible() && bar->value() < bar->maximum(); ++screen) {
            bar->setValue(bar->value() + area->viewport()->height() - 2 * space::kPage);
            photograph(name + u"-%1"_s.arg(screen));
        }
    }
}

void ShownSchool::press(const QString& button)
{
    for (QPushButton* found : page().findChildren<QPushButton*>(button)) {
        if (found->isVisible()) {
            found->click();
            return;
        }
    }
    FAIL("There is no button " << button.toStdString() << " to be seen");
}

void ShownSchool::everyPage(const std::function<void(const QString& name)>& visit)
{
    everyPlace(visit);
    everyRecord(visit);
    everyMeeting(visit);
}

void ShownSchool::everyPlace(const std::function<void(const QString& name)>& visit)
{
    for (const auto& [place, make] : allPages().places) {
        REQUIRE(m_window->openPlace(place));
        visit(nameOf(place).toLower().replace(u' ', u'-'));
    }
    auto* settings = qobject_cast<SettingsPage*>(&page());
    REQUIRE(settings != nullptr);
    for (int part = 0; part < static_cast<int>(allSections().size()); ++part) {
        settings->openSection(part);
        visit(u"settings-%1"_s.arg(part + 1));
    }
    m_window->openSetUp();
    visit(u"set-up"_s);
    m_window->openImport();
    visit(u"import"_s);
}

void ShownSchool::everyRecord(const std::function<void(const QString& name)>& visit)
{
    m_window->editStudent(std::nullopt);
    visit(u"new-student"_s);
    m_window->newSuspension(std::nullopt);
    visit(u"new-suspension"_s);
    m_window->openRecords();
    visit(u"whole-records"_s);
    const auto students = need(m_workspace->students().rows(today()));
    m_window->compareRecords(students[0].id, students[1].id);
    visit(u"two-records"_s);
    std::set<SuspensionStatus> seen;
    for (const SuspensionRow& row : need(m_workspace->cases().rows())) {
        if (!seen.insert(row.status).second) {
            continue;
        }
        const QString status = toCode(row.status);
        m_window->openSuspension(row.id);
        visit(u"suspension-"_s + status);
        if (row.status == SuspensionStatus::Draft) {
            press(u"previewLettersButton"_s);
            visit(u"letters"_s);
        }
        m_window->openStudent(row.student);
        visit(u"student-with-"_s + status);
        m_window->editStudent(row.student);
        visit(u"edit-student-with-"_s + status);
        m_window->openEvidence(row.student);
        visit(u"evidence-with-"_s + status);
        m_window->openRecordsOf(row.student);
        visit(u"whole-record-with-"_s + status);
    }
}

void ShownSchool::everyMeeting(const std::function<void(const QString& name)>& visit)
{
    std::set<MeetingState> seen;
    for (const WelcomeBackRow& row : need(m_workspace->welcomeBacks().rows())) {
        const MeetingState state = meetingState(row.plan, row.heldOn, row.uploadedOn, today());
        if (seen.insert(state).second) {
            m_window->openWelcomeBack(row.id);
            visit(u"welcome-back-%1"_s.arg(static_cast<int>(state)));
        }
    }
    m_window->newPrevention(std::nullopt);
    visit(u"new-prevention"_s);
    for (const PreventionRow& row : need(m_workspace->preventions().rows())) {
        m_window->openPrevention(row.id);
        visit(u"prevention-%1"_s.arg(row.date.toString(Qt::ISODate)));
    }
    m_window->openPlace(Place::Today);
    auto* finder = m_window->findChild<FinderLine*>();
    REQUIRE(finder != nullptr);
    finder->ask();
    visit(u"finder"_s);
    finder->clear();
    QTest::keyClicks(finder, u"suspend noah"_s);
    visit(u"finder-typed"_s);
    finder->clear();
}

} // namespace freshstart::test
