// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_menus.h"

#include "ui/common/prompter.h"
#include "ui/common/theme.h"
#include "ui/common/this_pc.h"
#include "ui/help/help_button.h"
#include "ui/help/key_sheet.h"
#include "ui/help/tour.h"

#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace freshstart {

WindowMenus::WindowMenus(QMainWindow& window, Prompter& prompter)
    : QObject(&window)
    , m_window(window)
    , m_prompter(prompter)
{
    buildView();
    buildHelp();
}

void WindowMenus::buildView()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&View"));
    auto* group = new QActionGroup(this);
    const std::tuple<ThemeChoice, QString, QString> choices[] = {
        {ThemeChoice::System, tr("Colours as the &system"), u"systemColoursAction"_s},
        {ThemeChoice::Light, tr("&Light colours"), u"lightColoursAction"_s},
        {ThemeChoice::Dark, tr("&Dark colours"), u"darkColoursAction"_s},
    };
    for (const auto& [choice, words, name] : choices) {
        QAction* action = menu->addAction(words);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(choice == rememberedTheme());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [choice = choice] {
            rememberTheme(choice);
            applyTheme(*qApp, choice, rememberedTextPercent());
        });
    }
    buildTextSizes(*menu->addMenu(tr("&Text size")));
}

void WindowMenus::buildTextSizes(QMenu& menu)
{
    auto* group = new QActionGroup(this);
    for (const int percent : kTextSizes) {
        QAction* action = menu.addAction(percent == 100 ? tr("As the system")
                                                        : tr("%1 % of it").arg(percent));
        action->setObjectName(u"text%1Action"_s.arg(percent));
        action->setCheckable(true);
        action->setChecked(percent == rememberedTextPercent());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, percent] {
            rememberTextPercent(percent);
            applyTheme(*qApp, rememberedTheme(), percent);
            m_prompter.inform(&m_window, tr("Text size"),
                              tr("Pages that are open already find their room when Fresh Start is "
                                 "opened the next time."));
        });
    }
}

void WindowMenus::buildHelp()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Help"));
    // F1 itself is the button's: one key asks for one thing.
    QAction* help = menu->addAction(tr("&Help about this page\tF1"));
    help->setObjectName(u"helpAction"_s);
    connect(help, &QAction::triggered, this, [this] {
        if (auto* button = m_window.findChild<HelpButton*>()) {
            button->click();
        }
    });
    QAction* tour = menu->addAction(tr("&Tour in five cards"));
    tour->setObjectName(u"tourAction"_s);
    connect(tour, &QAction::triggered, this, [this] { showSheet<Tour>(); });
    QAction* keys = menu->addAction(tr("&Keyboard shortcuts"));
    keys->setObjectName(u"keysAction"_s);
    // A question mark that is typed into a field stays one.
    keys->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Slash), QKeySequence(Qt::Key_Question)});
    connect(keys, &QAction::triggered, this, [this] { showSheet<KeySheet>(); });
}

template<class Sheet>
void WindowMenus::showSheet()
{
    auto* sheet = new Sheet(&m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace freshstart
