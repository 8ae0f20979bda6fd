// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_service.h"
#include "core/calendar/school_year_proposal.h"
#include "core/school/school_service.h"
#include "tests/support/widget_check.h"
#include "tests/ui/settings/settings_desk.h"
#include "ui/common/theme.h"
#include "ui/main_window.h"
#include "ui/settings/set_up_page.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/table_editor.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace freshstart;
using namespace freshstart::test;
using namespace Qt::StringLiterals;

namespace {

struct Window : SettingsDesk {
    std::unique_ptr<MainWindow> window;

    void open()
    {
        window = std::make_unique<MainWindow>(*workspace, clock, prompter, allPages());
        window->show();
    }
};

void fill(Workspace& workspace)
{
    School school;
    school.name = u"Meadow Vale Academy"_s;
    school.type = SchoolType::Independent;
    school.address = {{u"Orchard Road"_s, u"Wolverhampton"_s}, u"WV1 4XX"_s};
    school.phone = u"01902 555 0100"_s;
    school.email = u"office@meadowvale.example"_s;
    school.headTitle = u"Headteacher"_s;
    school.letterheadNote = u"Part of the Valley Trust"_s;
    school.logo = png(300, 180);
    school.setUpFinished = true;
    need(workspace.school().save(school));
    need(workspace.calendar().replaceYear(2026, proposeSchoolYear(2026)));
    const std::pair<QString, StaffRole> staff[] = {{u"Mrs J. Hart"_s, StaffRole::Head},
                                                   {u"Mr L. Osei"_s, StaffRole::Deputy},
                                                   {u"Ms R. Bell"_s, StaffRole::Lead},
                                                   {u"Mr A. Quaye"_s, StaffRole::HeadOfYear}};
    for (const auto& [name, role] : staff) {
        StaffMember member;
        member.name = name;
        member.role = role;
        member.mayActForHead = role == StaffRole::Deputy;
        need(workspace.school().addStaff(member));
    }
    Organisation northfield;
    northfield.name = u"Northfield High School"_s;
    northfield.contactName = u"Ms K. Farrow"_s;
    need(workspace.school().addOrganisation(northfield));
}

/// With mistakes in it, the placeholders beside it, and what was changed.
void takeLetterPictures(const Window& later, const QWidget& section, const QString& end)
{
    auto* editor = section.findChild<QPlainTextEdit*>(u"wordingEdit"_s);
    auto* tabs = section.findChild<QTabWidget*>(u"wordingTabs"_s);
    REQUIRE(editor != nullptr);
    REQUIRE(tabs != nullptr);
    QString text = editor->toPlainText();
    editor->setPlainText(text.replace(u"Dear {{salutation}}"_s, u"Good morning {{salutaton}}"_s)
                             .replace(u"{{representations}}"_s, u"the office"_s));
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(30); // layouts settle
        takePicture(*later.window, u"settings-letters-%1"_s.arg(tab) + end);
    }
}

/// In one size and theme: the assistant and settings, one picture a part.
void takePictures(const QString& theme, QSize size)
{
    Window first;
    first.open();
    first.window->resize(size);
    auto* assistant = qobject_cast<SetUpPage*>(first.window->currentPage());
    REQUIRE(assistant != nullptr); // nothing is there: the assistant opens by itself
    const QString end = u"-%1-%2"_s.arg(theme).arg(size.width());
    for (int step = 0; step < 6; ++step) {
        QTest::qWait(30); // layouts settle
        takePicture(*first.window, u"setup-%1"_s.arg(step) + end);
        if (step == 0) {
            assistant->next(); // without a name: refused
            QTest::qWait(30);
            takePicture(*first.window, u"setup-refused"_s + end);
            type(*assistant, "schoolNameEdit", u"Meadow Vale Academy"_s);
        }
        assistant->next();
    }
    Window later;
    fill(*later.workspace);
    later.open();
    later.window->resize(size);
    later.window->openSettings();
    auto* settings = qobject_cast<SettingsPage*>(later.window->currentPage());
    REQUIRE(settings != nullptr); // set up: the assistant stays away
    for (int place = SchoolPlace; place <= WordingsPlace; ++place) {
        settings->openSection(place);
        for (TableEditor* table : settings->section(place)->findChildren<TableEditor*>()) {
            table->choose(0);
        }
        QTest::qWait(30); // layouts settle
        takePicture(*later.window, u"settings-%1"_s.arg(place) + end);
        if (place == RulesPlace) { // more than one window shows
            takePicture(*settings->section(place), u"settings-%1-whole"_s.arg(place) + end);
        }
        if (place == WordingsPlace) {
            takeLetterPictures(later, *settings->section(place), end);
        }
    }
}

} // namespace

TEST_CASE("The assistant opens by itself only where nothing has been set up", "[ui][settings]")
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    for (const auto& [theme, choice] :
         {std::pair(u"light"_s, ThemeChoice::Light), std::pair(u"dark"_s, ThemeChoice::Dark)}) {
        applyTheme(application, choice);
        takePictures(theme, QSize(1280, 800));
    }
    applyTheme(application, ThemeChoice::Light);
    takePictures(u"light"_s, QSize(1920, 1080));
}
