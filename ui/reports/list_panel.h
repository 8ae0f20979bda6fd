// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/abstract_row_table.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QTableView;

namespace freshstart {

/// A list of a report: search box, what there is to say about it, the table, and words in its place
/// when it is empty.
class ListPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `open` is called with the row's id.
    ListPanel(AbstractRowTable* model, const QString& objectName, const QString& name,
              const std::function<void(qint64)>& open, QWidget* parent);

    void setNote(const QString& note);
    void setEmptyText(const QString& text);
    /// After the model's rows were exchanged.
    void updateState();
    [[nodiscard]] QTableView* table() const { return m_table; }

private:
    AbstractRowTable* m_model;
    QLineEdit* m_search;
    QLabel* m_note;
    QLabel* m_empty;
    QTableView* m_table;
};

} // namespace freshstart
