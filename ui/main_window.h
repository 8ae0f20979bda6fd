// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"
#include "ui/common/navigator.h"
#include "ui/page_catalogue.h"

#include <QMainWindow>

#include <functional>
#include <map>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace freshstart {

class FinderLine;
class NavigationBar;
class TodayPage;
struct FinderEntry;

/// The one window: places at the left, search and the main action on top, a page in the middle.
class MainWindow final : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    MainWindow(Workspace& workspace, const Clock& clock, Prompter& prompter,
               PageCatalogue catalogue);

    /// False: the page shown wants to be finished first.
    bool openPlace(Place place);
    [[nodiscard]] Page* currentPage() const { return m_current; }
    /// The school has not been set up and nobody is in it.
    [[nodiscard]] bool isFirstRun() const;

    void openStudent(StudentId id) override;
    void editStudent(std::optional<StudentId> id) override;
    void openImport() override;
    void openSuspension(SuspensionId id) override;
    void newSuspension(std::optional<StudentId> student) override;
    void openWelcomeBack(WelcomeBackId id) override;
    void openPrevention(PreventionId id) override;
    void newPrevention(std::optional<StudentId> student) override;
    void openEvidence(StudentId student) override;
    void openRecords() override;
    void openRecordsOf(StudentId student) override;
    void compareRecords(StudentId kept, StudentId gone) override;
    void openSettings() override;
    void openBackups() override;
    void openCalendar() override;
    void openSetUp() override;
    void goBack() override;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    using MakePage = std::function<Page*()>;
    /// Where somebody was: a place, or a record under a place.
    struct Stop {
        Place place = Place::Today;
        MakePage make; ///< none: the place's own page
    };

    void build();
    QWidget* buildTopBar();
    void listenForChanges();
    bool visit(const Stop& stop);
    bool openRecord(Place place, MakePage make);
    Page* placePage(Place place);
    void showPage(Page* page, const Stop& stop);
    void openSettingsPart(int place);
    void printToday(void (TodayPage::*paper)());
    [[nodiscard]] std::vector<FinderEntry> finderActions();
    void updateTitle();
    void updateFooter();
    void somethingChanged();
    void startAfresh();

    UiContext m_context;
    PageCatalogue m_catalogue;
    NavigationBar* m_navigation = nullptr;
    QString m_schoolName;
    bool m_canSave = true;
    FinderLine* m_search = nullptr;
    QPushButton* m_newSuspension = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::map<Place, Page*> m_places; ///< made so far
    std::map<Page*, bool> m_stale;   ///< something changed since they were shown
    std::vector<Stop> m_history;     ///< the last one is shown
    Page* m_current = nullptr;
};

} // namespace freshstart
