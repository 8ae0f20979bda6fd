// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"

#include <QString>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace freshstart {

class Card;

/// The chosen day or days: what they are, what a change would do, and the buttons for it.
class DayCard final : public QWidget
{
    Q_OBJECT

public:
    explicit DayCard(QWidget* parent);

    struct Shown {
        QString days;    ///< "Monday 23 November 2026"
        QString what;    ///< "School day", "5 days, 4 of them school days"
        QString effects; ///< what would follow; empty: nothing
        bool canMark = false;
        bool canOpen = false; ///< there is a mark to take off
    };
    void fill(const Shown& shown);
    [[nodiscard]] QString name() const;
    void clearName();

Q_SIGNALS:
    void markWanted(freshstart::CalendarKind kind);
    void openWanted();

private:
    void addMark(CalendarKind kind, const QString& words, const QString& objectName,
                 const QString& key);

    Card* m_card;
    QLabel* m_days;
    QLabel* m_what;
    QLabel* m_effects;
    QLineEdit* m_name;
    std::vector<QPushButton*> m_marks;
    QPushButton* m_open;
};

} // namespace freshstart
