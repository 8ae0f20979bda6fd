// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_calendar.h"
#include "core/calendar/school_year.h"

#include <QWidget>

#include <optional>

namespace freshstart {

/// The twelve months of a school year, August to July, each day a field. A click chooses a day; a
/// drag or a click with Shift chooses a span. Keys: arrows step by days and weeks, Page Up and Page
/// Down by months, Home and End go to the ends of the month, Shift stretches; I marks INSET, C
/// closed, Delete takes the mark off. Screen readers find every day as a child of its own.
class YearCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit YearCalendar(QWidget* parent);

    void setYear(int startYear);
    void setCalendar(const SchoolCalendar& calendar);
    void setToday(QDate today);
    /// Chooses these days and moves the cursor to the last of them.
    void choose(DateSpan days);

    [[nodiscard]] int startYear() const { return m_startYear; }
    [[nodiscard]] DateSpan chosen() const;
    [[nodiscard]] QDate cursorDate() const { return m_cursor; }
    /// "Monday 23 November 2026: INSET day, Staff training".
    [[nodiscard]] QString words(QDate date) const;
    /// The same without the date: "School day. Today".
    [[nodiscard]] QString whatIs(QDate date) const;
    [[nodiscard]] bool isChosen(QDate date) const { return chosen().contains(date); }
    /// Where a day is painted.
    [[nodiscard]] QRect dayRect(QDate date) const;
    [[nodiscard]] std::optional<QDate> dayAt(QPoint position) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosenChanged();
    /// A key asked to mark the chosen days; none: to take the mark off.
    void markWanted(std::optional<freshstart::CalendarKind> kind);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] QSize cellSize() const; ///< the smallest that the numbers fit in
    [[nodiscard]] int monthHeight() const;
    [[nodiscard]] QRect monthRect(int month) const; ///< 0 is August
    [[nodiscard]] QRect cellRect(int month, int row, int column) const;
    [[nodiscard]] QDate steppedTo(const QKeyEvent& event) const;
    void moveTo(QDate date, bool stretch);
    void say();
    void paintMonth(class QPainter& painter, int month) const;

    int m_startYear = 0;
    SchoolCalendar m_calendar;
    QDate m_today;
    QDate m_anchor; ///< where the span began
    QDate m_cursor;
};

} // namespace freshstart
