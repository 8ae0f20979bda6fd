// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace freshstart {

class TableTools;

/// Which columns a table shows, in which order, how wide and sorted by which: everything that a
/// mouse does with the heads, by keyboard. What is chosen is seen in the table at once.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(TableTools* tools, QWidget* parent);

    [[nodiscard]] QListWidget* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QPushButton* addButton(const QString& text, const QString& name, void (ColumnsDialog::*act)());
    void fill(int chosen);
    void showRightState();
    void tick(QListWidgetItem* item);
    [[nodiscard]] int chosen() const; ///< -1: none
    void moveBy(int places);
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void widen();
    void narrow();
    void sort();
    void reset();

    TableTools* m_tools;
    QListWidget* m_list;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_wider = nullptr;
    QPushButton* m_narrower = nullptr;
    QPushButton* m_sort = nullptr;
    bool m_filling = false;
};

} // namespace freshstart
