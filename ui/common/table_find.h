// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

class QAbstractItemModel;
class QKeyEvent;
class QLabel;
class QTableView;

namespace freshstart {

/// The row from `from` on (and round again) whose cell begins with what was typed; else one with a
/// word that begins so; else one that has it anywhere. Accents and case do not matter.
std::optional<int> rowWith(const QAbstractItemModel& model, int column, const QString& typed,
                           int from);

/// Letters typed into a table go to the row that has them in its main column. F3 goes on to the
/// next, Backspace takes a letter back, Esc ends it; so does a moment without typing.
class TableFind final : public QObject
{
    Q_OBJECT

public:
    TableFind(QTableView* table, int column);

    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] QLabel* label() const { return m_label; } ///< shows what was typed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(const QKeyEvent& key);
    void type(const QString& letters);
    void goTo(int from);
    void say(bool found);
    void end();

    QTableView* m_table;
    QLabel* m_label;
    QTimer m_pause;
    QString m_typed;
    int m_column;
};

} // namespace freshstart
