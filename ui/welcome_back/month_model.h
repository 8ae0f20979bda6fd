// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome_back/month_meetings.h"

#include <QAbstractTableModel>

namespace freshstart {

enum MonthRole {
    DateRole = Qt::UserRole + 1, ///< QDate
    OtherMonthRole,              ///< bool: of the month before or after
    NoteRole,                    ///< QString: why there is no school
    ShortNoteRole,               ///< the same in a word or two
    ClosedRole,                  ///< bool
};

/// A month as six weeks from Monday to Sunday; the days around it belong to its neighbours.
class MonthModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MonthModel(QObject* parent);

    void setMonth(QDate anyDay);
    void setMeetings(std::vector<MonthMeeting> meetings, SchoolCalendar calendar, QDate today);

    [[nodiscard]] QDate month() const { return m_first; } ///< its first day
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QDate dateAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(QDate date) const; ///< invalid: it is not shown
    [[nodiscard]] std::vector<MonthMeeting> meetingsOn(QDate date) const;
    /// Everything about a day: for screen readers and the tip under the mouse.
    [[nodiscard]] QString words(QDate date) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QDate m_first;  ///< of the month
    QDate m_monday; ///< the first day shown
    QDate m_today;
    SchoolCalendar m_calendar;
    std::vector<MonthMeeting> m_meetings; ///< by day and time
};

} // namespace freshstart
