// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the pages for people to look at: FRESHSTART_PICTURES=folder ui_tests "[pictures]".
#include "core/sample/sample_people.h"
#include "core/school/school_service.h"
#include "core/students/support_service.h"
#include "tests/support/desk.h"
#include "tests/support/support_samples.h"
#include "tests/support/widget_check.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/import/import_page.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample school's people, without its stories.
struct SampleDesk : Desk {
    SampleDesk()
    {
        need(workspace->school().save(sample::school()));
        for (const Organisation& organisation : sample::organisations()) {
            need(workspace->school().addOrganisation(organisation));
        }
        for (const StudentRecord& student : sample::students(2026)) {
            ids.push_back(add(student));
        }
    }
    std::vector<StudentId> ids;
};

void photograph(MainWindow& window, const QString& name)
{
    QTest::qWait(50);
    takePicture(window, name);
}

} // namespace

TEST_CASE("Pictures of every page of the students' side", "[.][pictures]")
{
    const bool dark = GENERATE(false, true);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QSize size = GENERATE(QSize(1280, 800), QSize(1920, 1080));
    const QString suffix = u"-%1%2"_s.arg(size.width()).arg(dark ? u"-dark"_s : QString());
    SampleDesk desk;
    MainWindow window(*desk.workspace, desk.clock, desk.prompter, allPages());
    window.resize(size);
    window.show();
    window.openPlace(Place::Students);
    photograph(window, u"students"_s + suffix);
    window.openStudent(desk.ids.front());
    for (const StudentId id : desk.ids) {
        const auto contacts = need(desk.workspace->students().find(id)).contacts;
        if (std::ranges::any_of(contacts, &Contact::courtOrder)) {
            window.openStudent(id);
            photograph(window, u"court-order"_s + suffix);
            break;
        }
    }
    photograph(window, u"student"_s + suffix);
    auto* search = window.findChild<QLineEdit*>(u"globalSearchEdit"_s);
    search->setFocus();
    QTest::keyClicks(search, u"a"_s);
    photograph(window, u"search"_s + suffix);
    search->clear();
    window.editStudent(desk.ids.front());
    photograph(window, u"editor"_s + suffix);
    if (auto* scroll = window.currentPage()->findChild<QScrollArea*>()) {
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    }
    photograph(window, u"editor-end"_s + suffix);
    window.openImport();
    photograph(window, u"import"_s + suffix);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"students.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "UPN,Surname,Forename,Date of birth,Year group\n"
        "A12,O'Brien,Łukasz,03/03/2012,10\n,Adams,Zoë,17/05/2013,9\n,,Nobody,17/05/2013,9\n");
    file.close();
    auto* page = dynamic_cast<ImportPage*>(window.currentPage());
    REQUIRE(page != nullptr);
    page->readFile(file.fileName());
    photograph(window, u"import-preview"_s + suffix);
    desk.prompter.agrees = true;
}

TEST_CASE("Pictures of what was tried for a student, and of recording it for several",
          "[.][pictures]")
{
    const bool dark = GENERATE(false, true);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QString suffix = dark ? u"-dark"_s : QString();
    SampleDesk desk;
    MainWindow window(*desk.workspace, desk.clock, desk.prompter, allPages());
    window.resize(QSize(1280, 900));
    window.show();
    const auto show = [&](const QString& button, const QString& name) {
        auto* page = window.currentPage();
        auto* widget = page->findChild<QPushButton*>(button);
        REQUIRE(widget != nullptr);
        widget->click();
        QTest::qWait(50);
        page->findChild<QScrollArea*>()->ensureWidgetVisible(widget, 0, 600);
        photograph(window, name + suffix);
    };
    window.openStudent(desk.ids.front());
    show(u"addPlanButton"_s, u"support-empty"_s);
    auto& supports = desk.workspace->supports();
    need(supports.save(desk.ids[1], anInternalExclusion()));
    need(supports.save(desk.ids[1], anInternalExclusion(QDate(2026, 11, 12))));
    need(supports.save(desk.ids[1], aMentor()));
    need(supports.save(desk.ids[1], aPlacement()));
    need(supports.save(desk.ids[1], aBehaviourPlan()));
    need(supports.save(desk.ids[1], aStartedAssessment()));
    window.openStudent(desk.ids[1]);
    show(u"addSupportButton"_s, u"support-add"_s);
    show(u"changeSupportButton"_s, u"support-change"_s);
    window.openPlace(Place::Students);
    auto* table = window.currentPage()->findChild<QTableView*>();
    table->selectRow(2);
    for (const int row : {4, 5, 8}) {
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    window.currentPage()->findChild<QPushButton*>(u"recordForSeveralButton"_s)->click();
    photograph(window, u"support-several"_s + suffix);
}
