// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/consequences_panel.h"

#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/suspensions/consequence_row.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

ConsequencesPanel::ConsequencesPanel(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("What follows"), this))
    , m_empty(mutedLabel(tr("Choose the dates to see what follows."), m_card))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->addRow(m_empty);
}

void ConsequencesPanel::needRows(size_t count)
{
    while (m_rows.size() < count) {
        auto* row = new ConsequenceRow(m_card);
        row->setObjectName(u"consequenceRow%1"_s.arg(m_rows.size()));
        m_card->addRow(row);
        connect(row, &ConsequenceRow::actionAsked, this, &ConsequencesPanel::actionAsked);
        m_rows.push_back(row);
    }
}

void ConsequencesPanel::setConsequences(std::vector<Consequence> consequences, SchoolType type)
{
    if (consequences == m_shown && type == m_type) {
        return;
    }
    m_shown = std::move(consequences);
    m_type = type;
    needRows(m_shown.size());
    m_empty->parentWidget()->setVisible(m_shown.empty());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < m_shown.size();
        if (used) {
            m_rows[i]->show(m_shown[i], textOf(m_shown[i], type));
        }
        m_rows[i]->parentWidget()->setVisible(used); // the box with the line above it
    }
}

} // namespace freshstart
