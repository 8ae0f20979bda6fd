// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace freshstart {

/// Several things of a kind edited one at a time: their names at the left, with buttons to add,
/// remove and move; the form of the chosen one at the right. The owner keeps the things.
class ListEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `what` names one: "contact"; object names begin with it.
    ListEditor(const QString& what, const QString& addText, const QString& emptyText,
               QWidget* parent);

    void setForm(QWidget* form);
    void setMovable(bool movable);
    /// Exchanges the names; the same place stays chosen where it can.
    void setNames(const QStringList& names);
    void rename(int place, const QString& name);
    void choose(int place);
    [[nodiscard]] int current() const; ///< -1: none
    [[nodiscard]] QPushButton* addButton() const { return m_add; }

Q_SIGNALS:
    void chosen(int place);
    void addWanted();
    void removeWanted(int place);
    void moveWanted(int from, int to);

private:
    void enableButtons();
    void move(int step);

    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QVBoxLayout* m_right;
    QLabel* m_empty;           ///< words when there is none …
    QWidget* m_form = nullptr; ///< … else the form
    bool m_movable = false;
};

} // namespace freshstart
