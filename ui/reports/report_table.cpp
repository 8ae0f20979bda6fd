// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/labels.h"
#include "ui/common/pill_delegate.h"
#include "ui/common/table_tools.h"
#include "ui/reports/report_rows.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

void fitColumns(QTableView* table, const AbstractRowTable* model)
{
    const int letter = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < model->columnCount(); ++column) {
        const int characters = model->widthInCharacters(column);
        table->horizontalHeader()->setSectionResizeMode(
            column, characters == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (characters > 0) {
            table->setColumnWidth(column, characters * letter + 2 * space::kCard);
        }
    }
}

} // namespace

QTableView* reportTable(AbstractRowTable* model, const QString& objectName, const QString& name,
                        QWidget* parent, const std::function<void(qint64)>& open)
{
    auto* table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setItemDelegate(new PillDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 20);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSortIndicatorClearable(false);
    table->horizontalHeader()->setSortIndicator(-1,
                                                Qt::AscendingOrder); // as the rules ordered them
    table->setSortingEnabled(true);
    fitColumns(table, model);
    QObject::connect(table, &QTableView::activated, table,
                     [model, open](const QModelIndex& index) { open(model->idAt(index.row())); });
    new TableTools(table, u"reports/"_s + objectName, 0);
    return table;
}

void fitHeight(QTableView* table)
{
    const int rows = table->model()->rowCount() * table->verticalHeader()->defaultSectionSize();
    table->setFixedHeight(rows + table->horizontalHeader()->sizeHint().height() +
                          2 * table->frameWidth() + space::kHalf);
}

} // namespace freshstart
