// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome_back/month_meetings.h"

#include <QTableView>
#include <QWidget>

class QLabel;
class QPushButton;

namespace freshstart {

class Card;
class MonthModel;

/// The grid of the month. Arrow keys step by days and weeks and on into the next month, Page Up and
/// Page Down by months, Home and End go to the ends of the month, T to today; Enter opens the day.
class MonthGrid final : public QTableView
{
    Q_OBJECT

public:
    MonthGrid(MonthModel* model, QWidget* parent);

    void moveTo(QDate date);
    [[nodiscard]] QDate day() const;

Q_SIGNALS:
    void dayChanged();
    void dayOpened();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QDate steppedTo(int key) const;

    MonthModel* m_month;
};

/// The meetings of a month, both kinds, with the ones of the chosen day beside it.
class MeetingMonth final : public QWidget
{
    Q_OBJECT

public:
    MeetingMonth(QDate today, QWidget* parent);

    void setMeetings(std::vector<MonthMeeting> meetings, SchoolCalendar calendar, QDate today);
    [[nodiscard]] MonthGrid* grid() const { return m_grid; }
    [[nodiscard]] QString monthText() const; ///< "November 2026"

Q_SIGNALS:
    void meetingAsked(const freshstart::MonthMeeting& meeting);

private:
    QWidget* buildBar();
    void step(int months);
    void showDay();
    void openDay();

    MonthModel* m_model;
    MonthGrid* m_grid;
    QLabel* m_title = nullptr;
    Card* m_day;
    QPushButton* m_firstOpen = nullptr; ///< in the card of the day; none: no meetings
    QDate m_today;
};

} // namespace freshstart
