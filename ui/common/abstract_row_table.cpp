// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/abstract_row_table.h"

#include "core/base/text.h"
#include "ui/common/labels.h"

#include <algorithm>
#include <numeric>

namespace freshstart {

SortKey foldedKey(const QString& text)
{
    return searchKey(text);
}

int AbstractRowTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int AbstractRowTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant AbstractRowTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int source = sourceOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return sourceText(source, index.column());
    case Qt::ToolTipRole:
        return plainTip(sourceText(source, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(columnAlignment(index.column()));
    case Qt::CheckStateRole:
        return checkState(index);
    case IdRole:
        return sourceId(source);
    case SortRole:
        return std::visit([](const auto& key) { return QVariant(key); },
                          sourceKey(source, index.column()));
    case PillsRole:
        return QVariant::fromValue(sourcePills(source, index.column()));
    default:
        return {};
    }
}

QVariant AbstractRowTable::checkState(const QModelIndex& index) const
{
    const auto ticked = sourceTicked(sourceOf(index.row()));
    if (index.column() != 0 || !ticked) {
        return {};
    }
    return *ticked ? Qt::Checked : Qt::Unchecked;
}

std::optional<bool> AbstractRowTable::sourceTicked(int) const
{
    return std::nullopt;
}

void AbstractRowTable::setSourceTicked(int, bool) {}

Qt::ItemFlags AbstractRowTable::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && checkState(index).isValid() ? usual | Qt::ItemIsUserCheckable : usual;
}

bool AbstractRowTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !checkState(index).isValid()) {
        return false;
    }
    setSourceTicked(sourceOf(index.row()), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant AbstractRowTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return columnTitle(section);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(columnAlignment(section));
    }
    return {};
}

void AbstractRowTable::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sources;
    for (const QModelIndex& index : before) {
        sources.push_back(sourceOf(index.row()));
    }
    sortAll();
    filter();
    std::vector<int> places(static_cast<size_t>(sourceCount()), -1);
    for (size_t row = 0; row < m_order.size(); ++row) {
        places[static_cast<size_t>(m_order[row])] = static_cast<int>(row);
    }
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i) {
        const int place = places[static_cast<size_t>(sources[static_cast<size_t>(i)])];
        after.append(index(place, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void AbstractRowTable::setSearch(const QString& text)
{
    const QStringList words = searchKey(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words) {
        return;
    }
    beginResetModel();
    m_words = words;
    filter();
    endResetModel();
}

void AbstractRowTable::showOnly(std::optional<std::vector<int>> sources)
{
    beginResetModel();
    m_chosen.reset();
    if (sources) {
        m_chosen.emplace(static_cast<size_t>(sourceCount()), false);
        for (const int source : *sources) {
            (*m_chosen)[static_cast<size_t>(source)] = true;
        }
    }
    filter();
    endResetModel();
}

std::optional<int> AbstractRowTable::rowOf(qint64 id) const
{
    const auto found = std::ranges::find_if(m_order, [&](int s) { return sourceId(s) == id; });
    if (found == m_order.end()) {
        return std::nullopt;
    }
    return static_cast<int>(found - m_order.begin());
}

qint64 AbstractRowTable::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? sourceId(sourceOf(row)) : 0;
}

void AbstractRowTable::arrange()
{
    m_chosen.reset(); // places in the old vector mean nothing in the new one
    sortAll();
    filter();
}

void AbstractRowTable::filter()
{
    m_order.clear();
    for (const int source : m_sorted) {
        const bool chosen = !m_chosen || (*m_chosen)[static_cast<size_t>(source)];
        if (chosen && (m_words.isEmpty() || matches(source, m_words))) {
            m_order.push_back(source);
        }
    }
}

bool AbstractRowTable::matches(int source, const QStringList& words) const
{
    QString all;
    for (int column = 0; column < columns(); ++column) {
        all += u' ' + searchKey(sourceText(source, column));
    }
    return std::ranges::all_of(words,
                               [&](const QString& word) { return all.contains(u' ' + word); });
}

void AbstractRowTable::sortAll()
{
    m_sorted.resize(static_cast<size_t>(sourceCount()));
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    if (m_sortColumn < 0 || m_sortColumn >= columns()) {
        return;
    }
    std::vector<SortKey> keys;
    keys.reserve(m_sorted.size());
    for (const int source : m_sorted) {
        keys.push_back(sourceKey(source, m_sortColumn));
    }
    const auto keyOf = [&](int source) -> const SortKey& {
        return keys[static_cast<size_t>(source)];
    };
    // Equal keys keep the order in which the rows came, whichever way it is sorted.
    if (m_sortOrder == Qt::AscendingOrder) {
        std::ranges::stable_sort(m_sorted, [&](int a, int b) { return keyOf(a) < keyOf(b); });
    } else {
        std::ranges::stable_sort(m_sorted, [&](int a, int b) { return keyOf(b) < keyOf(a); });
    }
}

} // namespace freshstart
