// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/documents/wording.h"
#include "core/workspace.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace freshstart {

SettingsPage::SettingsPage(const UiContext& context, QWidget* parent)
    : Page(context, parent)
{
    build();
}

void SettingsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack = new QStackedWidget(this);
    layout->addWidget(buildTop());
    layout->addWidget(m_stack, 1);
    for (const SectionEntry& entry : m_entries) {
        m_tabs->addTab(entry.title);
        m_stack->addWidget(entry.fillsPage ? filledPage() : new ScrollColumn(m_stack));
        m_sections.push_back(nullptr);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &SettingsPage::openSection);
    openSection(0);
}

QWidget* SettingsPage::buildTop()
{
    auto* top = new QWidget(this);
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(space::kPage, space::kTop, space::kPage, 0);
    layout->setSpacing(space::kStep);
    m_header = new PageHeader(title(), top);
    auto* assistant = plainButton(tr("Set-up assistant"), u"openSetUpButton"_s, top);
    m_undo = plainButton(tr("Undo changes"), u"undoSettingsButton"_s, top);
    m_save = primaryButton(tr("Save"), u"saveSettingsButton"_s, top);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setToolTip(tr("Ctrl+S"));
    for (QPushButton* button : {assistant, m_undo, m_save}) {
        m_header->addButton(button);
    }
    m_message = bodyLabel({}, top);
    m_message->setObjectName(u"settingsMessage"_s);
    setTone(m_message, Tone::Alert);
    m_message->hide();
    m_tabs = new QTabBar(top);
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the settings"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs);
    layout->addWidget(divider(top));
    connect(assistant, &QPushButton::clicked, this, [this] { context().navigator.openSetUp(); });
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_undo, &QPushButton::clicked, this, &SettingsPage::undo);
    return top;
}

/// Room for a section that scrolls inside itself, with the margins of a page.
QWidget* SettingsPage::filledPage()
{
    auto* room = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(room);
    layout->setContentsMargins(space::kPage, space::kStep, space::kPage, space::kCard);
    return room;
}

Section* SettingsPage::section(int place)
{
    Section*& section = m_sections[static_cast<std::size_t>(place)];
    if (section == nullptr) {
        const SectionEntry& entry = m_entries[static_cast<std::size_t>(place)];
        QWidget* room = m_stack->widget(place);
        auto* scroll = qobject_cast<ScrollColumn*>(room);
        section = entry.make(context(), scroll != nullptr ? scroll->inside() : room);
        (scroll != nullptr ? scroll->main() : room->layout())->addWidget(section);
        section->setEnabled(!context().workspace.isReadOnly());
        section->complainAboutMissing();
        connect(section, &Section::changed, this, [this] {
            say({});
            showState();
        });
        if (auto done = section->load(); !done) {
            showError(done.error());
        }
    }
    return section;
}

void SettingsPage::openSection(int place)
{
    if (section(place) == nullptr) {
        return;
    }
    m_stack->setCurrentIndex(place);
    m_tabs->setCurrentIndex(place);
    showState();
}

void SettingsPage::refresh()
{
    for (Section* section : m_sections) {
        if (section != nullptr && !section->isChanged()) {
            if (auto done = section->load(); !done) {
                showError(done.error());
                return;
            }
        }
    }
    showState();
}

void SettingsPage::save()
{
    say({});
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        Section* one = m_sections[i];
        if (one == nullptr || !one->isChanged()) {
            continue;
        }
        if (auto done = one->save(); !done) {
            openSection(static_cast<int>(i));
            say(one->complaint(done.error()));
            return;
        }
    }
    showState();
}

void SettingsPage::undo()
{
    say({});
    for (Section* one : m_sections) {
        if (one != nullptr && one->isTouched()) {
            if (auto done = one->load(); !done) {
                showError(done.error());
            }
        }
    }
    showState();
}

QStringList SettingsPage::unsaved() const
{
    QStringList titles;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i] != nullptr && m_sections[i]->isChanged()) {
            titles.append(m_entries[i].title);
        }
    }
    return titles;
}

void SettingsPage::showState()
{
    const QStringList titles = unsaved();
    if (context().workspace.isReadOnly()) {
        m_header->setSubtitle(tr("This file is open for reading only; nothing can be changed."));
    } else {
        m_header->setSubtitle(titles.isEmpty()
                                  ? tr("What Fresh Start knows about your school")
                                  : tr("Not saved yet: %1").arg(wording::joined(titles)));
    }
    m_save->setEnabled(!titles.isEmpty());
    m_undo->setEnabled(!titles.isEmpty());
}

void SettingsPage::say(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

QString SettingsPage::helpPage() const
{
    switch (m_tabs->currentIndex()) {
    case CalendarPlace:
        return u"calendar"_s;
    case RulesPlace:
        return u"rules"_s;
    case WordingsPlace:
        return u"writing"_s;
    case BackupsPlace:
        return u"backups"_s;
    case ProtectionPlace:
        return u"school-file"_s;
    default:
        return u"first-minutes"_s;
    }
}

bool SettingsPage::tryLeave()
{
    const QStringList titles = unsaved();
    if (titles.isEmpty()) {
        return true;
    }
    if (!context().prompter.confirm(
            this, title(),
            tr("What you changed under %1 has not been saved.").arg(wording::joined(titles)),
            tr("Leave without saving"))) {
        return false;
    }
    undo();
    return true;
}

} // namespace freshstart
