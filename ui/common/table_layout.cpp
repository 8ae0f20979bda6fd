// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_layout.h"

#include "ui/common/this_pc.h"

#include <QHeaderView>
#include <QSettings>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kAtLeast = 24;
constexpr int kAtMost = 2000; ///< dots: no more is believed of what is remembered

QString groupOf(const QString& name)
{
    return u"tables/"_s + name;
}

QVariantList toVariants(const QList<int>& numbers)
{
    return {numbers.begin(), numbers.end()};
}

QList<int> toNumbers(const QVariant& stored)
{
    QList<int> numbers;
    for (const QVariant& one : stored.toList()) {
        numbers.append(one.toInt());
    }
    return numbers;
}

/// The file may have been written by hand, or by another version.
bool isWhole(const TableLayout& layout)
{
    QList<int> sorted = layout.order;
    std::ranges::sort(sorted);
    for (int i = 0; i < sorted.size(); ++i) {
        if (sorted.at(i) != i) {
            return false;
        }
    }
    return sorted.size() == layout.titles.size() && layout.widths.size() == layout.titles.size();
}

} // namespace

QStringList columnTitles(const QTableView& table)
{
    QStringList titles;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        titles.append(table.model()->headerData(column, Qt::Horizontal).toString());
    }
    return titles;
}

TableLayout layoutOf(const QTableView& table)
{
    const QHeaderView& head = *table.horizontalHeader();
    TableLayout layout;
    layout.titles = columnTitles(table);
    for (int i = 0; i < head.count(); ++i) {
        layout.order.append(head.logicalIndex(i));
        const bool isFixed =
            head.sectionResizeMode(i) == QHeaderView::Interactive && !head.isSectionHidden(i);
        if (head.isSectionHidden(i)) {
            layout.hidden.append(i);
        }
        layout.widths.append(isFixed ? std::max(table.columnWidth(i), kAtLeast) : 0);
    }
    return layout;
}

bool mayBeHidden(const QTableView& table, int column, int mainColumn)
{
    return column != mainColumn &&
           !table.model()->index(0, column).data(Qt::CheckStateRole).isValid();
}

void applyLayout(QTableView& table, const TableLayout& layout, int mainColumn)
{
    if (layout.titles != columnTitles(table) || !isWhole(layout)) {
        return;
    }
    QHeaderView& head = *table.horizontalHeader();
    for (int place = 0; place < layout.order.size(); ++place) {
        head.moveSection(head.visualIndex(layout.order.at(place)), place);
    }
    for (int column = 0; column < head.count(); ++column) {
        const bool hide = layout.hidden.contains(column) && mayBeHidden(table, column, mainColumn);
        head.setSectionHidden(column, false); // a hidden one takes no width
        if (layout.widths.at(column) > 0) {
            head.resizeSection(column, std::clamp(layout.widths.at(column), kAtLeast, kAtMost));
        }
        head.setSectionHidden(column, hide);
    }
    if (layout.sorting && table.isSortingEnabled() && layout.sorting->column < head.count()) {
        table.sortByColumn(layout.sorting->column, layout.sorting->order);
    }
}

std::optional<TableLayout> rememberedLayout(const QString& name)
{
    QSettings settings(fileOfThisPc(), QSettings::IniFormat);
    settings.beginGroup(groupOf(name));
    TableLayout layout;
    layout.titles = settings.value("titles"_L1).toStringList();
    layout.order = toNumbers(settings.value("order"_L1));
    layout.hidden = toNumbers(settings.value("hidden"_L1));
    layout.widths = toNumbers(settings.value("widths"_L1));
    if (const QList<int> sorting = toNumbers(settings.value("sorting"_L1)); sorting.size() == 2) {
        layout.sorting = {std::max(sorting.at(0), 0),
                          sorting.at(1) == 1 ? Qt::DescendingOrder : Qt::AscendingOrder};
    }
    return layout.titles.isEmpty() || !isWhole(layout) ? std::nullopt : std::optional(layout);
}

void rememberLayout(const QString& name, const TableLayout& layout)
{
    QSettings settings(fileOfThisPc(), QSettings::IniFormat);
    settings.remove(groupOf(name));
    settings.beginGroup(groupOf(name));
    settings.setValue("titles"_L1, layout.titles);
    settings.setValue("order"_L1, toVariants(layout.order));
    settings.setValue("hidden"_L1, toVariants(layout.hidden));
    settings.setValue("widths"_L1, toVariants(layout.widths));
    if (layout.sorting) {
        settings.setValue("sorting"_L1, toVariants({layout.sorting->column,
                                                    static_cast<int>(layout.sorting->order)}));
    }
}

void forgetLayout(const QString& name)
{
    QSettings(fileOfThisPc(), QSettings::IniFormat).remove(groupOf(name));
}

} // namespace freshstart
