// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_button.h"

#include "ui/help/help_window.h"

using namespace Qt::StringLiterals;

namespace freshstart {

HelpButton::HelpButton(Prompter& prompter, QWidget* parent)
    : QPushButton(tr("Help"), parent)
    , m_prompter(prompter)
{
    setObjectName(u"helpButton"_s);
    setAutoDefault(false);
    setToolTip(tr("F1"));
    setShortcut(QKeySequence(QKeySequence::HelpContents));
    connect(this, &QPushButton::clicked, this, &HelpButton::openHelp);
}

void HelpButton::openHelp()
{
    if (m_help == nullptr) {
        m_help = new HelpWindow(m_prompter, window());
    }
    if (const QString page = m_fitting ? m_fitting() : QString(); !page.isEmpty()) {
        m_help->openPage(page);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

} // namespace freshstart
