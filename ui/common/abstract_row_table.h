// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pill.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace freshstart {

enum TableRole {
    IdRole = Qt::UserRole + 1, ///< qint64
    SortRole,
    PillsRole, ///< QList<PillText>
};

/// Numbers come before words; words are compared as they stand, so give a folded key.
using SortKey = std::variant<qint64, QString>;

/// The part of a table that does not know its rows' type: order, filter, roles.
class AbstractRowTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const final;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) final;
    /// Sorts here and not in a proxy: a proxy takes most of a second for 100,000 rows.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;
    /// Keeps the rows in which every word is found in some column, whatever accents were typed.
    void setSearch(const QString& text);
    /// Keeps only these places of the vector (an index has found them); nothing: all.
    void showOnly(std::optional<std::vector<int>> sources);

    [[nodiscard]] int totalCount() const { return sourceCount(); } ///< before the filter
    [[nodiscard]] std::optional<int> rowOf(qint64 id) const;
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] virtual int widthInCharacters(int column) const = 0;

protected:
    // The rows as they were given, by their place in the vector.
    [[nodiscard]] virtual int sourceCount() const = 0;
    [[nodiscard]] virtual qint64 sourceId(int source) const = 0;
    [[nodiscard]] virtual QString sourceText(int source, int column) const = 0;
    [[nodiscard]] virtual SortKey sourceKey(int source, int column) const = 0;
    [[nodiscard]] virtual QList<PillText> sourcePills(int source, int column) const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    [[nodiscard]] virtual Qt::Alignment columnAlignment(int column) const = 0;

    /// For tables whose rows can be ticked, in their first column; nothing: this one cannot.
    [[nodiscard]] virtual std::optional<bool> sourceTicked(int source) const;
    virtual void setSourceTicked(int source, bool ticked);

    [[nodiscard]] int sourceOf(int row) const { return m_order[static_cast<size_t>(row)]; }
    /// Call between beginResetModel and endResetModel when the rows were exchanged.
    void arrange();

private:
    [[nodiscard]] bool matches(int source, const QStringList& words) const;
    [[nodiscard]] QVariant checkState(const QModelIndex& index) const;
    void sortAll();
    void filter();

    std::vector<int> m_sorted; ///< all places in the vector, in the order of the sorted column
    std::vector<int> m_order;  ///< those that are shown
    std::optional<std::vector<bool>> m_chosen;
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

SortKey foldedKey(const QString& text);

} // namespace freshstart
