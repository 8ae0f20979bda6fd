// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_copy.h"

#include "core/exchange/csv_writer.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QList<int> shownColumns(const QTableView& table)
{
    QList<int> columns;
    for (int place = 0; place < table.horizontalHeader()->count(); ++place) {
        const int column = table.horizontalHeader()->logicalIndex(place);
        if (!table.isColumnHidden(column)) {
            columns.append(column);
        }
    }
    return columns;
}

QList<int> copiedRows(const QTableView& table)
{
    QList<int> rows;
    for (const QModelIndex& index : table.selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    if (rows.isEmpty() && table.currentIndex().isValid()) {
        rows.append(table.currentIndex().row());
    }
    if (rows.isEmpty()) {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            rows.append(row);
        }
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace

std::vector<QStringList> copiedCells(const QTableView& table)
{
    const QList<int> columns = shownColumns(table);
    std::vector<QStringList> lines(1);
    for (const int column : columns) {
        lines.front().append(table.model()->headerData(column, Qt::Horizontal).toString());
    }
    for (const int row : copiedRows(table)) {
        QStringList cells;
        for (const int column : columns) {
            cells.append(table.model()->index(row, column).data().toString());
        }
        lines.push_back(std::move(cells));
    }
    return lines;
}

QString copiedText(const QTableView& table)
{
    QStringList lines;
    for (const QStringList& cells : copiedCells(table)) {
        QStringList safe;
        for (const QString& cell : cells) {
            // A cell is one cell there too, so it holds no tab and no line end.
            safe.append(QString::fromUtf8(withGuard(cell.simplified().toUtf8())));
        }
        lines.append(safe.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString copiedCsv(const QTableView& table)
{
    CsvWriter writer;
    for (const QStringList& cells : copiedCells(table)) {
        writer.add(cells);
    }
    QString csv = QString::fromUtf8(writer.bytes());
    if (csv.startsWith(QChar::ByteOrderMark)) { // that is for files
        csv.remove(0, 1);
    }
    return csv;
}

void copyRows(const QTableView& table)
{
    auto* words = new QMimeData; // the clipboard's from here on
    words->setText(copiedText(table));
    words->setData(u"text/csv"_s, copiedCsv(table).toUtf8());
    QApplication::clipboard()->setMimeData(words);
}

void copyRowsAsCsv(const QTableView& table)
{
    QApplication::clipboard()->setText(copiedCsv(table));
}

} // namespace freshstart
