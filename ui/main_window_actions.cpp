// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/main_window.h"
#include "ui/search/finder.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// `alsoCalled`: other words people type for it.
FinderEntry action(const QString& text, const QString& alsoCalled, std::function<void()> go)
{
    return {text, searchKey(text + u' ' + alsoCalled), std::move(go)};
}

} // namespace

/// What can be done from anywhere, for the search: what is done most often first.
std::vector<FinderEntry> MainWindow::finderActions()
{
    std::vector<FinderEntry> actions;
    if (m_catalogue.newSuspension) {
        actions.push_back(action(tr("Record a suspension"), tr("new exclusion"),
                                 [this] { newSuspension(std::nullopt); }));
    }
    if (m_catalogue.newPrevention) {
        actions.push_back(action(tr("Plan an exclusion prevention meeting"), tr("new"),
                                 [this] { newPrevention(std::nullopt); }));
    }
    if (m_catalogue.places.contains(Place::Today)) {
        actions.push_back(
            action(tr("Print the day sheet"), tr("today"), [this] { printToday(&TodayPage::showDaySheet); }));
        actions.push_back(action(tr("Print what is due today"), tr("letters notices all one job"),
                                 [this] { printToday(&TodayPage::showWhatIsDue); }));
    }
    for (const auto& [place, make] : m_catalogue.places) {
        actions.push_back(action(tr("Go to %1").arg(nameOf(place)), {},
                                 [this, place = place] { openPlace(place); }));
    }
    if (m_catalogue.studentEditor) {
        actions.push_back(
            action(tr("Add a student"), tr("new"), [this] { editStudent(std::nullopt); }));
    }
    if (m_catalogue.import) {
        actions.push_back(action(tr("Import students, suspensions or support"),
                                 tr("csv ctf file read in"), [this] { openImport(); }));
    }
    if (m_catalogue.records) {
        actions.push_back(action(tr("Whole records: review, requests, doubles"),
                                 tr("delete retention merge subject access data"),
                                 [this] { openRecords(); }));
    }
    int part = 0;
    for (const SectionEntry& section : allSections()) {
        actions.push_back(action(tr("Settings: %1").arg(section.title), section.purpose,
                                 [this, part] { openSettingsPart(part); }));
        ++part;
    }
    return actions;
}

void MainWindow::openSettingsPart(int place)
{
    if (openPlace(Place::Settings)) {
        if (auto* settings = qobject_cast<SettingsPage*>(m_current)) {
            settings->openSection(place);
        }
    }
}

void MainWindow::printToday(void (TodayPage::*paper)())
{
    if (openPlace(Place::Today)) {
        if (auto* today = qobject_cast<TodayPage*>(m_current)) {
            (today->*paper)();
        }
    }
}

} // namespace freshstart
