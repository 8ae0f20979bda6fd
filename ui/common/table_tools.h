// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/table_layout.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QMenu;

namespace freshstart {

class ColumnsDialog;
class TableFind;

/// What every table of the program can do: type to find, copy, choose and arrange its columns, and
/// say so in a menu (right button, Menu key, Shift+F10). How it was arranged is remembered on this
/// PC under `name`, and comes back when the table is first shown.
class TableTools final : public QObject
{
    Q_OBJECT

public:
    /// The main column says what a row is about: it is searched, and always shown.
    TableTools(QTableView* table, const QString& name, int mainColumn);

    [[nodiscard]] TableFind* find() const { return m_find; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] int mainColumn() const { return m_mainColumn; }

    void showMenu(QPoint globalPlace);
    [[nodiscard]] QMenu* menu() const; ///< null: none is open
    ColumnsDialog* chooseColumns();

    void move(int column, int by); ///< to the left or to the right
    void setShown(int column, bool shown);
    void widen(int column, int letters); ///< fewer than 0: makes it narrower
    void sortBy(int column);             ///< once more: the other way round
    void reset();                        ///< as it was before anybody arranged it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActions();
    void watchHead();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void bringBack();
    void remember();

    QTableView* m_table;
    TableFind* m_find;
    QString m_name;
    int m_mainColumn;
    TableLayout m_usual;
    QHash<int, int> m_hiddenWidths;                ///< a hidden column tells nobody how wide it was
    std::optional<TableLayout::Sorting> m_sorting; ///< what a person chose
    QPointer<QMenu> m_menu;
    QPointer<ColumnsDialog> m_dialog;
    bool m_isBack = false; ///< what was remembered has been brought back
    bool m_byHand = false; ///< the mouse is down on the heads
    bool m_resized = false;
    bool m_arranging = false;
};

} // namespace freshstart
