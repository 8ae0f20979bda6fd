// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/calendar/school_calendar.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace freshstart {

class CalendarRow;
class Card;

/// One school year: rows to change, add and remove, checked while typing, its school days counted.
class CalendarYearEditor final : public QWidget
{
    Q_OBJECT

public:
    CalendarYearEditor(int startYear, QDate today, QWidget* parent);

    void setEntries(std::vector<CalendarEntry> entries); ///< shown by first date
    [[nodiscard]] std::vector<CalendarEntry> entries() const;
    [[nodiscard]] int startYear() const { return m_startYear; }
    [[nodiscard]] std::vector<Issue> issues() const;
    bool focusFirstProblem();
    void propose(); ///< a usual English year, to be changed
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    CalendarRow* addRow(const CalendarEntry& entry);
    void addNew(CalendarKind kind, const QString& name);
    void removeRow(CalendarRow* row);
    void rowsChanged(); ///< somebody did it
    void check();

    int m_startYear;
    QDate m_today;
    Card* m_card = nullptr;
    QWidget* m_heading = nullptr;
    QVBoxLayout* m_rowLayout = nullptr;
    QLabel* m_total = nullptr;
    QWidget* m_empty = nullptr;
    std::vector<CalendarRow*> m_rows;
};

} // namespace freshstart
