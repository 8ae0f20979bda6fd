// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

class QTableView;

namespace freshstart {

/// How somebody arranged the columns of a table. Columns are numbered as in the model.
struct TableLayout {
    struct Sorting {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;

        bool operator==(const Sorting&) const = default;
    };

    QStringList titles; ///< of the table this belongs to; another one is left alone
    QList<int> order;   ///< from left to right
    QList<int> hidden;
    QList<int> widths;              ///< device-independent pixels, by column; 0: as it comes
    std::optional<Sorting> sorting; ///< none: as the page sorts

    bool operator==(const TableLayout&) const = default;
};

QStringList columnTitles(const QTableView& table);
/// As the table stands; how it is sorted and how wide hidden columns were is the caller's to add.
TableLayout layoutOf(const QTableView& table);
/// Columns that are always shown: the main one, and the one with the ticks.
bool mayBeHidden(const QTableView& table, int column, int mainColumn);
/// Does nothing where the layout is of a table with other columns.
void applyLayout(QTableView& table, const TableLayout& layout, int mainColumn);

// On this PC, for whoever uses it.
std::optional<TableLayout> rememberedLayout(const QString& name);
void rememberLayout(const QString& name, const TableLayout& layout);
void forgetLayout(const QString& name);

} // namespace freshstart
