// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_catalogue.h"

#include "ui/calendar/calendar_page.h"
#include "ui/import/import_page.h"
#include "ui/prevention/evidence_page.h"
#include "ui/prevention/prevention_list_page.h"
#include "ui/prevention/prevention_page.h"
#include "ui/prevention/student_prevention_panel.h"
#include "ui/reports/reports_page.h"
#include "ui/rights/compare_page.h"
#include "ui/rights/records_page.h"
#include "ui/rights/student_records_page.h"
#include "ui/settings/set_up_page.h"
#include "ui/settings/settings_page.h"
#include "ui/students/student_editor.h"
#include "ui/students/student_page.h"
#include "ui/students/students_page.h"
#include "ui/students/support_panel.h"
#include "ui/suspensions/student_suspensions_panel.h"
#include "ui/suspensions/suspension_page.h"
#include "ui/suspensions/suspensions_page.h"
#include "ui/today/today_page.h"
#include "ui/welcome_back/agreed_panel.h"
#include "ui/welcome_back/welcome_back_list_page.h"
#include "ui/welcome_back/welcome_back_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(MainWindow)
};

/// What other features show on a student's page, from top to bottom.
std::vector<StudentPage::MakePanel> studentPanels()
{
    return {
        [](const UiContext& context, StudentId student, QWidget* parent) -> QWidget* {
            return new StudentSuspensionsPanel(context, student, parent);
        },
        [](const UiContext& context, StudentId student, QWidget* parent) -> QWidget* {
            return new AgreedPanel(context, student, parent);
        },
        [](const UiContext& context, StudentId student, QWidget* parent) -> QWidget* {
            return new SupportPanel(context, student, parent);
        },
        [](const UiContext& context, StudentId student, QWidget* parent) -> QWidget* {
            return new StudentPreventionPanel(context, student, parent);
        },
    };
}

template<class PageType, class... Arguments>
Page* make(const UiContext& context, Arguments... arguments)
{
    return new PageType(context, arguments...);
}

} // namespace

QString helpFor(Place place)
{
    switch (place) {
    case Place::Today:
        return u"today"_s;
    case Place::Students:
        return u"students"_s;
    case Place::Suspensions:
        return u"suspensions"_s;
    case Place::WelcomeBack:
        return u"welcome-back"_s;
    case Place::Prevention:
        return u"prevention"_s;
    case Place::Reports:
        return u"reports"_s;
    case Place::Calendar:
        return u"calendar"_s;
    case Place::Settings:
        return u"first-minutes"_s;
    }
    return {};
}

QString nameOf(Place place)
{
    switch (place) {
    case Place::Today:
        return PlaceWords::tr("Today");
    case Place::Students:
        return PlaceWords::tr("Students");
    case Place::Suspensions:
        return PlaceWords::tr("Suspensions");
    case Place::WelcomeBack:
        return PlaceWords::tr("Welcome back");
    case Place::Prevention:
        return PlaceWords::tr("Prevention");
    case Place::Reports:
        return PlaceWords::tr("Reports");
    case Place::Calendar:
        return PlaceWords::tr("Calendar");
    case Place::Settings:
        break;
    }
    return PlaceWords::tr("Settings");
}

PageCatalogue allPages()
{
    PageCatalogue pages;
    pages.places[Place::Today] = make<TodayPage, QWidget*>;
    pages.places[Place::Suspensions] = make<SuspensionsPage, QWidget*>;
    pages.places[Place::Students] = make<StudentsPage, QWidget*>;
    pages.student = [](const UiContext& context, StudentId id, QWidget* parent) {
        return new StudentPage(context, id, studentPanels(), parent);
    };
    pages.studentEditor = make<StudentEditor, std::optional<StudentId>, QWidget*>;
    pages.places[Place::Calendar] = make<CalendarPage, QWidget*>;
    pages.places[Place::Settings] = make<SettingsPage, QWidget*>;
    pages.setUp = make<SetUpPage, QWidget*>;
    pages.import = make<ImportPage, QWidget*>;
    pages.suspension = [](const UiContext& context, SuspensionId id, QWidget* parent) {
        auto* page = new SuspensionPage(context, parent);
        page->open(id);
        return page;
    };
    pages.newSuspension = [](const UiContext& context, std::optional<StudentId> student,
                             QWidget* parent) {
        auto* page = new SuspensionPage(context, parent);
        page->startNew(student);
        return page;
    };
    pages.places[Place::WelcomeBack] = make<WelcomeBackListPage, QWidget*>;
    pages.welcomeBack = make<WelcomeBackPage, WelcomeBackId, QWidget*>;
    pages.places[Place::Reports] = make<ReportsPage, QWidget*>;
    pages.places[Place::Prevention] = make<PreventionListPage, QWidget*>;
    pages.prevention = make<PreventionPage, PreventionId, QWidget*>;
    pages.newPrevention = make<PreventionPage, std::optional<StudentId>, QWidget*>;
    pages.evidence = make<EvidencePage, StudentId, QWidget*>;
    pages.records = make<RecordsPage, QWidget*>;
    pages.recordsOf = make<StudentRecordsPage, StudentId, QWidget*>;
    pages.compare = make<ComparePage, StudentId, StudentId, QWidget*>;
    return pages;
}

} // namespace freshstart
