// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_tools.h"

#include "ui/common/columns_dialog.h"
#include "ui/common/table_copy.h"
#include "ui/common/table_find.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

TableTools::TableTools(QTableView* table, const QString& name, int mainColumn)
    : QObject(table)
    , m_table(table)
    , m_find(new TableFind(table, mainColumn))
    , m_name(name)
    , m_mainColumn(mainColumn)
{
    addActions();
    watchHead();
    // The view hands these on to itself from its viewport and its heads, or does not at all.
    for (QWidget* part : {static_cast<QWidget*>(table), table->viewport(),
                          static_cast<QWidget*>(table->horizontalHeader()),
                          table->horizontalHeader()->viewport()}) {
        part->installEventFilter(this);
    }
}

void TableTools::addActions()
{
    const auto add = [this](const QString& text, const QString& name, const QKeySequence& keys,
                            auto act) {
        auto* action = new QAction(text, m_table);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_table->addAction(action);
    };
    add(tr("Copy rows"), u"copyRowsAction"_s, QKeySequence::Copy, [this] { copyRows(*m_table); });
    add(tr("Copy rows as CSV"), u"copyCsvAction"_s, QKeySequence(u"Ctrl+Shift+C"_s),
        [this] { copyRowsAsCsv(*m_table); });
    add(tr("Columns…"), u"columnsAction"_s, {}, [this] { chooseColumns(); });
}

void TableTools::watchHead()
{
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionsMovable(true);
    connect(head, &QHeaderView::sectionMoved, this, &TableTools::remember);
    connect(head, &QHeaderView::sectionHandleDoubleClicked, this, &TableTools::remember);
    connect(head, &QHeaderView::sectionResized, this, [this] { m_resized = m_byHand; });
    connect(head, &QHeaderView::sectionClicked, this, [this, head](int column) {
        if (m_table->isSortingEnabled()) {
            m_sorting = {column, head->sortIndicatorOrder()};
            remember();
        }
    });
}

bool TableTools::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
        bringBack();
        break;
    case QEvent::ContextMenu: {
        const auto* asked = static_cast<QContextMenuEvent*>(event);
        if (asked->reason() == QContextMenuEvent::Keyboard) {
            return handleKey(Qt::Key_Menu, {});
        }
        showMenu(asked->globalPos());
        return true;
    }
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        return watched == m_table && handleKey(key->key(), key->modifiers());
    }
    case QEvent::MouseButtonPress:
        m_byHand = watched == m_table->horizontalHeader()->viewport();
        break;
    case QEvent::MouseButtonRelease:
        if (m_byHand && m_resized) {
            remember();
        }
        m_byHand = false;
        m_resized = false;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool TableTools::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key != Qt::Key_Menu && !(key == Qt::Key_F10 && modifiers == Qt::ShiftModifier)) {
        return false;
    }
    const QRect cell = m_table->visualRect(m_table->currentIndex());
    QWidget* inside = m_table->viewport();
    showMenu(inside->mapToGlobal(inside->rect().intersects(cell) ? cell.bottomLeft() : QPoint()));
    return true;
}

/// Some platforms send a key and the wish for a menu as well: one menu is enough.
void TableTools::showMenu(QPoint globalPlace)
{
    if (m_menu != nullptr) {
        return;
    }
    m_menu = new QMenu(m_table);
    m_menu->setObjectName(u"tableMenu"_s);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu->addActions(m_table->actions());
    m_menu->popup(globalPlace);
}

QMenu* TableTools::menu() const
{
    return m_menu;
}

ColumnsDialog* TableTools::chooseColumns()
{
    if (m_dialog == nullptr) {
        m_dialog = new ColumnsDialog(this, m_table);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->open();
    }
    return m_dialog;
}

void TableTools::bringBack()
{
    if (m_isBack || m_table->model() == nullptr) {
        return;
    }
    m_isBack = true;
    m_usual = layoutOf(*m_table);
    const QHeaderView* head = m_table->horizontalHeader();
    m_usual.sorting =
        TableLayout::Sorting{head->sortIndicatorSection(), head->sortIndicatorOrder()};
    if (const auto layout = rememberedLayout(m_name)) {
        const QScopedValueRollback arranging(m_arranging, true);
        m_sorting = layout->sorting;
        for (const int column : layout->hidden) {
            m_hiddenWidths.insert(column, layout->widths.value(column));
        }
        applyLayout(*m_table, *layout, m_mainColumn);
    }
}

void TableTools::remember()
{
    if (m_arranging) {
        return;
    }
    TableLayout layout = layoutOf(*m_table);
    layout.sorting = m_sorting;
    for (const int column : std::as_const(layout.hidden)) {
        layout.widths[column] = m_hiddenWidths.value(column);
    }
    rememberLayout(m_name, layout);
}

void TableTools::move(int column, int by)
{
    QHeaderView* head = m_table->horizontalHeader();
    const int place = head->visualIndex(column);
    head->moveSection(place, std::clamp(place + by, 0, head->count() - 1));
}

void TableTools::setShown(int column, bool shown)
{
    if (shown || mayBeHidden(*m_table, column, m_mainColumn)) {
        const QHeaderView* head = m_table->horizontalHeader();
        if (!shown && head->sectionResizeMode(column) == QHeaderView::Interactive) {
            m_hiddenWidths.insert(column, m_table->columnWidth(column));
        }
        m_table->setColumnHidden(column, !shown);
        remember();
    }
}

void TableTools::widen(int column, int letters)
{
    const int fewest = 4 * m_table->fontMetrics().averageCharWidth();
    const int wider = letters * m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(column, std::max(m_table->columnWidth(column) + wider, fewest));
    remember();
}

void TableTools::sortBy(int column)
{
    const QHeaderView* head = m_table->horizontalHeader();
    const bool again =
        head->sortIndicatorSection() == column && head->sortIndicatorOrder() == Qt::AscendingOrder;
    m_sorting = {column, again ? Qt::DescendingOrder : Qt::AscendingOrder};
    m_table->sortByColumn(column, m_sorting->order);
    remember();
}

void TableTools::reset()
{
    const QScopedValueRollback arranging(m_arranging, true);
    applyLayout(*m_table, m_usual, m_mainColumn);
    m_sorting.reset();
    forgetLayout(m_name);
}

} // namespace freshstart
