// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columns_dialog.h"

#include "ui/common/labels.h"
#include "ui/common/table_tools.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {
constexpr int kLettersAtOnce = 2;
constexpr int kMostRows = 8; ///< then the list scrolls
constexpr int kColumnRole = Qt::UserRole;
} // namespace

ColumnsDialog::ColumnsDialog(TableTools* tools, QWidget* parent)
    : QDialog(parent)
    , m_tools(tools)
    , m_list(new QListWidget(this))
{
    setObjectName(u"columnsDialog"_s);
    setWindowTitle(tr("Columns"));
    build();
    fill(m_tools->mainColumn());
    m_list->ensurePolished(); // rows are as high as the style makes them
    m_list->setMinimumHeight(std::min(m_list->count(), kMostRows) * m_list->sizeHintForRow(0) +
                             2 * space::kStep);
    m_list->setFocus();
}

void ColumnsDialog::build()
{
    m_list->setObjectName(u"columnsList"_s);
    m_list->setAccessibleName(tr("Columns from left to right; ticked ones are shown"));
    m_list->installEventFilter(this);
    auto* hint = mutedLabel(tr("Space shows or hides a column, Ctrl+Up and Ctrl+Down move it. The "
                               "heads of the table can be dragged, too."),
                            this);
    hint->setWordWrap(true);
    auto* middle = new QHBoxLayout;
    auto* buttons = new QVBoxLayout;
    middle->setSpacing(space::kCard);
    buttons->setSpacing(space::kStep);
    middle->addWidget(m_list, 1);
    middle->addLayout(buttons);
    m_up = addButton(tr("Move up"), u"columnUpButton"_s, &ColumnsDialog::moveUp);
    m_down = addButton(tr("Move down"), u"columnDownButton"_s, &ColumnsDialog::moveDown);
    m_wider = addButton(tr("Wider"), u"columnWiderButton"_s, &ColumnsDialog::widen);
    m_narrower = addButton(tr("Narrower"), u"columnNarrowerButton"_s, &ColumnsDialog::narrow);
    m_sort = addButton(tr("Sort by it"), u"columnSortButton"_s, &ColumnsDialog::sort);
    for (QPushButton* button : {m_up, m_down, m_wider, m_narrower, m_sort}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* foot = new QHBoxLayout;
    auto* close = primaryButton(tr("Close"), u"closeColumnsButton"_s, this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot->addWidget(addButton(tr("As it was"), u"columnsResetButton"_s, &ColumnsDialog::reset));
    foot->addStretch();
    foot->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    layout->setSpacing(space::kStep + space::kHalf);
    layout->addWidget(hint);
    layout->addLayout(middle, 1);
    layout->addLayout(foot);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::tick);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::showRightState);
}

QPushButton* ColumnsDialog::addButton(const QString& text, const QString& name,
                                      void (ColumnsDialog::*act)())
{
    QPushButton* button = plainButton(text, name, this);
    button->setAutoDefault(false); // Enter closes nothing by surprise
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void ColumnsDialog::fill(int chosen)
{
    const QScopedValueRollback filling(m_filling, true);
    const QTableView& table = *m_tools->table();
    const QStringList titles = columnTitles(table);
    m_list->clear();
    for (const int column : layoutOf(table).order) {
        auto* item = new QListWidgetItem(titles.at(column), m_list);
        item->setData(kColumnRole, column);
        const bool mayHide = mayBeHidden(table, column, m_tools->mainColumn());
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled |
                       (mayHide ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        item->setCheckState(table.isColumnHidden(column) ? Qt::Unchecked : Qt::Checked);
        if (!mayHide) {
            item->setToolTip(tr("Always shown"));
        }
        if (column == chosen) {
            m_list->setCurrentItem(item);
        }
    }
    showRightState();
}

int ColumnsDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(kColumnRole).toInt() : -1;
}

void ColumnsDialog::showRightState()
{
    const int column = chosen();
    const QTableView& table = *m_tools->table();
    const bool fixed =
        column >= 0 && !table.isColumnHidden(column) &&
        table.horizontalHeader()->sectionResizeMode(column) == QHeaderView::Interactive;
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(column >= 0 && m_list->currentRow() + 1 < m_list->count());
    m_wider->setEnabled(fixed);
    m_narrower->setEnabled(fixed);
    m_sort->setEnabled(column >= 0 && table.isSortingEnabled());
}

void ColumnsDialog::tick(QListWidgetItem* item)
{
    if (!m_filling) {
        m_tools->setShown(item->data(kColumnRole).toInt(), item->checkState() == Qt::Checked);
        showRightState();
    }
}

void ColumnsDialog::moveBy(int places)
{
    const int column = chosen();
    if (column >= 0) {
        m_tools->move(column, places);
        fill(column);
    }
}

void ColumnsDialog::widen()
{
    m_tools->widen(chosen(), kLettersAtOnce);
}

void ColumnsDialog::narrow()
{
    m_tools->widen(chosen(), -kLettersAtOnce);
}

void ColumnsDialog::sort()
{
    m_tools->sortBy(chosen());
}

void ColumnsDialog::reset()
{
    m_tools->reset();
    fill(chosen());
}

bool ColumnsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isMove = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isMove && key->modifiers().testFlag(Qt::ControlModifier)) {
            moveBy(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace freshstart
