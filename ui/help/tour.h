// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace freshstart {

/// Five cards for whoever opens the program for the first time: what it is for and where things are.
/// Can be left at any card, and seen again from the menu Help.
class Tour final : public QDialog
{
    Q_OBJECT

public:
    explicit Tour(QWidget* parent);

    [[nodiscard]] int cardCount() const;
    [[nodiscard]] int card() const; ///< from 0

private:
    void addCard(const QString& title, const QString& words);
    void go(int card);

    QStackedWidget* m_cards;
    QLabel* m_place;
    QPushButton* m_back;
    QPushButton* m_next;
};

/// Whether somebody has seen it on this PC; from now on they have.
bool wasTourSeen();
void noteTourSeen();

} // namespace freshstart
