// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "ui/common/button_access.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/page.h"
#include "ui/common/school_watch.h"
#include "ui/common/theme.h"
#include "ui/help/help_button.h"
#include "ui/navigation_bar.h"
#include "ui/search/finder_line.h"
#include "ui/settings/section.h"
#include "ui/undo_menu.h"
#include "ui/undo_notice.h"
#include "ui/window_menus.h"
#include "ui/writing/named_notice.h"
#include "ui/writing/writing_aids.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr size_t kLongestHistory = 50;

} // namespace

MainWindow::MainWindow(Workspace& workspace, const Clock& clock, Prompter& prompter,
                       PageCatalogue catalogue)
    : m_context{workspace, clock, prompter, *this}
    , m_catalogue(std::move(catalogue))
{
    installButtonAccessibility();
    build();
    listenForChanges();
    updateFooter();
    if (m_catalogue.setUp && isFirstRun()) {
        openSetUp();
    } else if (!m_catalogue.places.empty()) {
        openPlace(m_catalogue.places.begin()->first);
    }
}

/// The assistant has not been finished, and nobody has begun without it.
bool MainWindow::isFirstRun() const
{
    Workspace& workspace = m_context.workspace;
    const auto school = workspace.school().load();
    const auto students = workspace.students().count();
    return !workspace.isReadOnly() && school && !school->setUpFinished && students &&
           *students == 0;
}

void MainWindow::build()
{
    resize(kFirstWindow);
    auto* middle = new QWidget(this);
    setCentralWidget(middle);
    m_navigation = new NavigationBar(middle);
    for (const auto& [place, make] : m_catalogue.places) {
        m_navigation->addPlace(place, placeName(place));
    }
    m_stack = new QStackedWidget(middle);
    auto* columns = new QHBoxLayout(middle);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_navigation);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(buildTopBar());
    auto* watch = new SchoolWatch(m_context, middle);
    right->addWidget(watch);
    connect(watch, &SchoolWatch::canSaveChanged, this, [this](bool canSave) {
        m_canSave = canSave;
        updateFooter();
    });
    right->addWidget(m_stack, 1);
    auto* notice = new UndoNotice(middle);
    right->addWidget(notice);
    new UndoMenu(m_context, *this, *notice);
    auto* named = new NamedNotice(m_context, middle);
    right->addWidget(named);
    new WritingAids(m_context, *this, *named);
    new WindowMenus(*this, m_context.prompter);
    columns->addLayout(right, 1);
    connect(m_navigation, &NavigationBar::chosen, this, [this](Place place) {
        if (!openPlace(place) && !m_history.empty()) {
            m_navigation->setCurrent(m_history.back().place);
        }
    });
    auto* back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    back->setWhatsThis(tr("Back to the page before"));
    connect(back, &QShortcut::activated, this, &MainWindow::goBack);
}

QWidget* MainWindow::buildTopBar()
{
    auto* bar = new QFrame(this);
    bar->setProperty("role", u"topBar"_s);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::kPage, space::kBar, space::kPage, space::kBar);
    layout->setSpacing(space::kBar);
    m_search = new FinderLine(m_context, bar);
    m_search->setActions(finderActions());
    m_search->setMaximumWidth(lettersWide(*m_search, letters::kSearch));
    auto* find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    find->setWhatsThis(tr("Find or do anything"));
    connect(find, &QShortcut::activated, m_search, &FinderLine::ask);
    layout->addWidget(m_search, 3);
    layout->addStretch(1);
    auto* help = new HelpButton(m_context.prompter, bar);
    help->setFitting([this] {
        const QString own = m_current != nullptr ? m_current->helpPage() : QString();
        return own.isEmpty() && !m_history.empty() ? helpFor(m_history.back().place) : own;
    });
    layout->addWidget(help);
    if (m_catalogue.newSuspension) {
        m_newSuspension =
            primaryButton(tr("Record a suspension"), u"recordSuspensionButton"_s, bar);
        m_newSuspension->setShortcut(QKeySequence::New);
        m_newSuspension->setToolTip(tr("Ctrl+N"));
        layout->addWidget(m_newSuspension);
        connect(m_newSuspension, &QPushButton::clicked, this,
                [this] { newSuspension(std::nullopt); });
    }
    return bar;
}

void MainWindow::listenForChanges()
{
    const ChangeNotifier& notifier = m_context.workspace.changes();
    const auto changed = [this] { somethingChanged(); };
    connect(&notifier, &ChangeNotifier::schoolChanged, this, &MainWindow::updateFooter);
    for (const auto signal :
         {&ChangeNotifier::schoolChanged, &ChangeNotifier::calendarChanged,
          &ChangeNotifier::studentsChanged, &ChangeNotifier::suspensionsChanged,
          &ChangeNotifier::meetingsChanged, &ChangeNotifier::documentsChanged,
          &ChangeNotifier::backupsChanged}) {
        // One saving may say several things; the page looks again once, when all is said.
        connect(&notifier, signal, this, changed, Qt::QueuedConnection);
    }
    connect(&notifier, &ChangeNotifier::restored, this, &MainWindow::startAfresh,
            Qt::QueuedConnection);
}

/// Another school's file is open: no page, and no way back, is about what is there now.
void MainWindow::startAfresh()
{
    m_current = nullptr;
    m_history.clear();
    m_places.clear();
    m_stale.clear();
    while (QWidget* page = m_stack->widget(0)) {
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    if (!m_catalogue.places.empty()) {
        openPlace(m_catalogue.places.begin()->first);
    }
}

void MainWindow::somethingChanged()
{
    for (auto& [page, stale] : m_stale) {
        stale = true;
    }
    if (m_current != nullptr && m_stale[m_current]) {
        m_stale[m_current] = false;
        m_current->refresh();
    }
}

bool MainWindow::openPlace(Place place)
{
    return m_catalogue.places.contains(place) && visit({place, {}});
}

bool MainWindow::openRecord(Place place, MakePage make)
{
    return visit({place, std::move(make)});
}

bool MainWindow::visit(const Stop& stop)
{
    if (m_current != nullptr && !m_current->tryLeave()) {
        return false;
    }
    showPage(stop.make ? stop.make() : placePage(stop.place), stop);
    m_history.push_back(stop);
    if (m_history.size() > kLongestHistory) {
        m_history.erase(m_history.begin());
    }
    return true;
}

Page* MainWindow::placePage(Place place)
{
    Page*& page = m_places[place];
    if (page == nullptr) {
        page = m_catalogue.places.at(place)(m_context, m_stack);
        connect(page, &Page::countChanged, this, [this, place](int count, bool loud) {
            m_navigation->setCount(place, count, loud);
        });
        m_stale[page] = true;
    }
    return page;
}

void MainWindow::showPage(Page* page, const Stop& stop)
{
    Page* before = m_current;
    m_current = page;
    if (stop.make) {
        m_stale[page] = true;
    }
    if (m_stack->indexOf(page) < 0) {
        m_stack->addWidget(page);
        connect(page, &Page::titleChanged, this, &MainWindow::updateTitle);
        // Later, when the page has come to the end of what it is doing.
        connect(
            page, &Page::recordGone, this,
            [this, page] {
                if (page == m_current) {
                    goBack();
                }
            },
            Qt::QueuedConnection);
    }
    if (m_stale[page]) {
        m_stale[page] = false;
        page->refresh();
    }
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(stop.place);
    // Places are kept, records are made anew: their history holds the way, not the page.
    const bool wasRecord = before != nullptr && !m_history.empty() && m_history.back().make;
    if (wasRecord && before != page) {
        m_stale.erase(before);
        m_stack->removeWidget(before);
        before->deleteLater();
    }
    QWidget* first = page->firstFocus();
    (first != nullptr ? first : page)->setFocus(Qt::OtherFocusReason);
    updateTitle();
}

void MainWindow::goBack()
{
    if (m_current != nullptr && !m_current->tryLeave()) {
        return;
    }
    const Place home =
        m_catalogue.places.empty() ? Place::Today : m_catalogue.places.begin()->first;
    const Stop target = m_history.size() > 1 ? m_history[m_history.size() - 2] : Stop{home, {}};
    if (!target.make && !m_catalogue.places.contains(target.place)) {
        return;
    }
    showPage(target.make ? target.make() : placePage(target.place), target);
    if (m_history.size() > 1) {
        m_history.pop_back();
    } else {
        m_history = {target};
    }
}

void MainWindow::updateTitle()
{
    const QString page = m_current != nullptr ? m_current->title() : QString();
    setWindowTitle(page.isEmpty() ? tr("Fresh Start") : tr("%1 — Fresh Start").arg(page));
}

void MainWindow::updateFooter()
{
    if (const auto school = m_context.workspace.school().load()) {
        m_schoolName = school->name;
    }
    QString state = m_canSave ? tr("Every change is saved") : tr("Nothing can be saved just now");
    if (m_context.workspace.isReadOnly()) {
        state = tr("Read-only: nothing can be changed");
    }
    m_navigation->setFooter(m_schoolName, state);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(m_current == nullptr || m_current->tryLeave());
}

void MainWindow::openStudent(StudentId id)
{
    if (m_catalogue.student) {
        openRecord(Place::Students,
                   [this, id] { return m_catalogue.student(m_context, id, m_stack); });
    }
}

void MainWindow::editStudent(std::optional<StudentId> id)
{
    if (m_catalogue.studentEditor) {
        openRecord(Place::Students,
                   [this, id] { return m_catalogue.studentEditor(m_context, id, m_stack); });
    }
}

void MainWindow::openImport()
{
    if (m_catalogue.import) {
        openRecord(Place::Students, [this] { return m_catalogue.import(m_context, m_stack); });
    }
}

void MainWindow::openSuspension(SuspensionId id)
{
    if (m_catalogue.suspension) {
        openRecord(Place::Suspensions,
                   [this, id] { return m_catalogue.suspension(m_context, id, m_stack); });
    }
}

void MainWindow::newSuspension(std::optional<StudentId> student)
{
    if (m_catalogue.newSuspension) {
        openRecord(Place::Suspensions, [this, student] {
            return m_catalogue.newSuspension(m_context, student, m_stack);
        });
    }
}

void MainWindow::openWelcomeBack(WelcomeBackId id)
{
    if (m_catalogue.welcomeBack) {
        openRecord(Place::WelcomeBack,
                   [this, id] { return m_catalogue.welcomeBack(m_context, id, m_stack); });
    }
}

void MainWindow::openPrevention(PreventionId id)
{
    if (m_catalogue.prevention) {
        openRecord(Place::Prevention,
                   [this, id] { return m_catalogue.prevention(m_context, id, m_stack); });
    }
}

void MainWindow::newPrevention(std::optional<StudentId> student)
{
    if (m_catalogue.newPrevention) {
        openRecord(Place::Prevention, [this, student] {
            return m_catalogue.newPrevention(m_context, student, m_stack);
        });
    }
}

void MainWindow::openEvidence(StudentId student)
{
    if (m_catalogue.evidence) {
        openRecord(Place::Students,
                   [this, student] { return m_catalogue.evidence(m_context, student, m_stack); });
    }
}

void MainWindow::openSettings()
{
    openPlace(Place::Settings);
}

void MainWindow::openBackups()
{
    openSettingsPart(BackupsPlace);
}

void MainWindow::openCalendar()
{
    openPlace(Place::Calendar);
}

void MainWindow::openSetUp()
{
    if (m_catalogue.setUp) {
        openRecord(Place::Settings, [this] { return m_catalogue.setUp(m_context, m_stack); });
    }
}

} // namespace freshstart
