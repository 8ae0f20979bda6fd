// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/abstract_row_table.h"

namespace freshstart {

/// One column, described once: Column<Row>(tr("Age"), text).sortedBy(number).wide(6).
/// (Not an aggregate with defaults: gcc 12 stumbles over those in a template.)
template<class Row>
struct Column {
    Column(QString heading, std::function<QString(const Row&)> words)
        : title(std::move(heading))
        , text(std::move(words))
    {}
    Column& sortedBy(std::function<SortKey(const Row&)> f)
    {
        key = std::move(f);
        return *this;
    }
    Column& withPills(std::function<QList<PillText>(const Row&)> f)
    {
        pills = std::move(f);
        return *this;
    }
    Column& wide(int characters)
    {
        widthInCharacters = characters;
        return *this;
    }
    Column& right()
    {
        alignment = Qt::AlignRight | Qt::AlignVCenter;
        return *this;
    }

    QString title;
    std::function<QString(const Row&)> text;
    std::function<SortKey(const Row&)> key;           ///< none: the folded text
    std::function<QList<PillText>(const Row&)> pills; ///< shown instead of the text
    int widthInCharacters = 16;                       ///< 0: takes what is left
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// A table over a vector of row values.
template<class Row>
class RowTableModel final : public AbstractRowTable
{
public:
    using IdOf = std::function<qint64(const Row&)>;

    RowTableModel(std::vector<Column<Row>> columns, IdOf idOf, QObject* parent)
        : AbstractRowTable(parent)
        , m_columns(std::move(columns))
        , m_idOf(std::move(idOf))
    {}

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        arrange();
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& rowAt(int row) const { return at(sourceOf(row)); }

    [[nodiscard]] int widthInCharacters(int column) const override
    {
        return description(column).widthInCharacters;
    }

protected:
    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] qint64 sourceId(int source) const override { return m_idOf(at(source)); }
    [[nodiscard]] QString sourceText(int source, int column) const override
    {
        return description(column).text(at(source));
    }
    [[nodiscard]] SortKey sourceKey(int source, int column) const override
    {
        const Column<Row>& one = description(column);
        return one.key ? one.key(at(source)) : foldedKey(one.text(at(source)));
    }
    [[nodiscard]] QList<PillText> sourcePills(int source, int column) const override
    {
        const Column<Row>& one = description(column);
        return one.pills ? one.pills(at(source)) : QList<PillText>();
    }
    [[nodiscard]] int columns() const override { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] QString columnTitle(int column) const override
    {
        return description(column).title;
    }
    [[nodiscard]] Qt::Alignment columnAlignment(int column) const override
    {
        return description(column).alignment;
    }

private:
    const Row& at(int source) const { return m_rows[static_cast<size_t>(source)]; }
    const Column<Row>& description(int column) const
    {
        return m_columns[static_cast<size_t>(column)];
    }

    std::vector<Row> m_rows;
    std::vector<Column<Row>> m_columns;
    IdOf m_idOf;
};

} // namespace freshstart
