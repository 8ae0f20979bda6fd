// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/abstract_row_table.h"

#include <QString>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace freshstart {

/// A table of things with the form of the chosen one under it. The rows' ids are their places + 1;
/// the owner keeps the things.
class TableEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `what` names one: "staff" gives "staffTable". The model stays the owner's.
    TableEditor(const QString& what, const QString& spokenName, const QString& emptyText,
                AbstractRowTable* model, QWidget* parent);

    void addButton(QPushButton* button); ///< under the table
    void setForm(QWidget* form);
    /// Exchanges the rows; the same place stays chosen, and chosen() is not said again.
    void reload(const std::function<void()>& exchange);
    void choose(int place); ///< -1: none
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void chosen(int place);

private:
    void fitColumns();
    void showRightState();
    void currentChanged();

    AbstractRowTable* m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QHBoxLayout* m_buttons;
    QVBoxLayout* m_layout;
    QWidget* m_form = nullptr;
    bool m_reloading = false;
};

} // namespace freshstart
