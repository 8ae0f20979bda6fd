// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"

#include <QWidget>

#include <optional>

namespace freshstart {

/// A few weeks of mornings and afternoons to click on: the first click says from when, the second to
/// when, or both with one drag. Days on which the school does not meet cannot be chosen and say why.
/// Keys: arrows move, Space chooses like a click, Shift with an arrow stretches, Page Up and Page
/// Down turn the weeks.
class HalfDayCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit HalfDayCalendar(QWidget* parent);

    void setCalendar(const SchoolCalendar& calendar);
    void setToday(QDate today);
    /// Shows the range (invalid: none) and turns to its weeks if it cannot be seen.
    void setRange(HalfDay first, HalfDay last);
    /// The session of the return, drawn with a dashed frame.
    void setReturn(HalfDay returnMoment);
    void setReadOnly(bool readOnly);

    [[nodiscard]] HalfDay first() const { return m_first; }
    [[nodiscard]] HalfDay last() const { return m_last; }
    [[nodiscard]] QDate firstShown() const { return m_monday; }
    void turnWeeks(int weeks);
    /// Where a half-day is painted; for tests and tooltips.
    [[nodiscard]] QRect cellRect(HalfDay halfDay) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rangeChosen(HalfDay first, HalfDay last);
    void weeksTurned(QDate monday);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    static constexpr int kWeeks = 4;

    [[nodiscard]] std::optional<HalfDay> cellAt(QPoint position) const;
    [[nodiscard]] bool canChoose(HalfDay halfDay) const;
    void choose(HalfDay halfDay);
    void stretchTo(HalfDay halfDay);
    void settle();
    void moveCursor(int dayStep, int sessionStep, bool stretch);
    void paintCell(class QPainter& painter, HalfDay halfDay) const;
    void paintHeads(class QPainter& painter) const;
    void showCursor();
    void say();
    [[nodiscard]] QString words(HalfDay halfDay) const;
    [[nodiscard]] int cellHeight() const;

    SchoolCalendar m_calendar;
    QDate m_today;
    QDate m_monday;
    HalfDay m_first;
    HalfDay m_last;
    HalfDay m_return;
    HalfDay m_cursor;
    HalfDay m_pressed;
    bool m_openRange = false; ///< one half-day is chosen, a second click stretches it
    bool m_readOnly = false;
};

} // namespace freshstart
