// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/table_editor.h"

#include "ui/common/labels.h"
#include "ui/common/pill_delegate.h"
#include "ui/common/table_tools.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {
constexpr int kFewestRows = 3;
constexpr int kMostRows = 9; ///< then the table scrolls by itself
} // namespace

TableEditor::TableEditor(const QString& what, const QString& spokenName, const QString& emptyText,
                         AbstractRowTable* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new QTableView(this))
    , m_empty(mutedLabel(emptyText, this))
    , m_buttons(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    m_table->setObjectName(what + u"Table"_s);
    m_table->setAccessibleName(spokenName);
    m_table->setModel(model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setItemDelegate(new PillDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 18);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitColumns();
    new TableTools(m_table, u"settings/"_s + what, 0);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kStep + space::kHalf);
    m_layout->addWidget(m_empty);
    m_layout->addWidget(m_table);
    m_buttons->setSpacing(space::kStep);
    m_buttons->addStretch();
    m_layout->addLayout(m_buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TableEditor::currentChanged);
    showRightState();
}

void TableEditor::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int characters = m_model->widthInCharacters(column);
        m_table->horizontalHeader()->setSectionResizeMode(
            column, characters == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (characters > 0) {
            m_table->setColumnWidth(column, characters * letter + 2 * space::kCard);
        }
    }
}

void TableEditor::addButton(QPushButton* button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void TableEditor::setForm(QWidget* form)
{
    m_form = form;
    m_layout->addWidget(form);
    showRightState();
}

void TableEditor::reload(const std::function<void()>& exchange)
{
    const int place = current();
    m_reloading = true;
    exchange();
    if (const auto row = m_model->rowOf(place + 1); place >= 0 && row) {
        m_table->selectRow(*row);
    }
    m_reloading = false;
    showRightState();
}

void TableEditor::choose(int place)
{
    const auto row = m_model->rowOf(place + 1);
    if (place >= 0 && row) {
        m_table->selectRow(*row);
        m_table->scrollTo(m_model->index(*row, 0));
    } else {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
    showRightState();
}

int TableEditor::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? static_cast<int>(m_model->idAt(index.row())) - 1 : -1;
}

void TableEditor::currentChanged()
{
    if (!m_reloading) {
        showRightState();
        Q_EMIT chosen(current());
    }
}

void TableEditor::showRightState()
{
    const int rows = m_model->rowCount();
    m_empty->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
    const int shown = std::clamp(rows, kFewestRows, kMostRows);
    m_table->setFixedHeight(shown * m_table->verticalHeader()->defaultSectionSize() +
                            m_table->horizontalHeader()->sizeHint().height() + 4);
    if (m_form != nullptr) {
        m_form->setVisible(current() >= 0);
    }
}

} // namespace freshstart
