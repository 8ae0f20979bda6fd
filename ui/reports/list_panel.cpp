// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/list_panel.h"

#include "ui/common/clear_button.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/reports/report_rows.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

ListPanel::ListPanel(AbstractRowTable* model, const QString& objectName, const QString& name,
                     const std::function<void(qint64)>& open, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new QLineEdit(this))
    , m_note(mutedLabel({}, this))
    , m_empty(mutedLabel({}, this))
    , m_table(reportTable(model, objectName, name, this, open))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kStep, space::kPage, space::kPage);
    layout->setSpacing(space::kStep);
    m_search->setObjectName(objectName + u"SearchEdit"_s);
    m_search->setProperty("kind", u"search"_s);
    m_search->setPlaceholderText(tr("Find in this list"));
    m_search->setAccessibleName(tr("Find in this list"));
    m_search->setMaximumWidth(lettersWide(*m_search, letters::kSearch));
    giveClearButton(*m_search);
    m_empty->setObjectName(objectName + u"EmptyLabel"_s);
    layout->addWidget(m_search);
    layout->addWidget(m_note);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 100);
    layout->addStretch(1); // keeps the words on top where there is no table
    m_note->hide();
    connect(m_search, &QLineEdit::textChanged, m_model, &AbstractRowTable::setSearch);
    updateState();
}

void ListPanel::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ListPanel::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void ListPanel::updateState()
{
    const bool isEmpty = m_model->totalCount() == 0;
    m_empty->setVisible(isEmpty);
    m_search->setVisible(!isEmpty);
    m_table->setVisible(!isEmpty);
}

} // namespace freshstart
