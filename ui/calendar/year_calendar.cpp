// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/year_calendar.h"

#include "core/documents/wording.h"
#include "ui/calendar/day_look.h"
#include "ui/calendar/year_accessible.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kMonths = 12;
constexpr int kWeekdays = 7;
constexpr int kRows = 6; ///< a month touches six weeks at most
constexpr int kGap = space::kHair;
constexpr int kMonthGap = space::kBar;
constexpr int kMostColumns = 4;

QDate firstOf(int startYear, int month)
{
    return schoolYearSpan(startYear).first.addMonths(month);
}

const QLocale& british()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

} // namespace

YearCalendar::YearCalendar(QWidget* parent)
    : QWidget(parent)
{
    installYearAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Days of the school year"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void YearCalendar::setYear(int startYear)
{
    if (startYear == m_startYear) {
        return;
    }
    m_startYear = startYear;
    const DateSpan year = schoolYearSpan(startYear);
    m_anchor = m_cursor = year.contains(m_today) ? m_today : firstOf(startYear, 1);
    say();
    update();
}

void YearCalendar::setCalendar(const SchoolCalendar& calendar)
{
    m_calendar = calendar;
    say();
    update();
}

void YearCalendar::setToday(QDate today)
{
    m_today = today;
    update();
}

void YearCalendar::choose(DateSpan days)
{
    m_anchor = days.first;
    moveTo(days.last, true);
}

DateSpan YearCalendar::chosen() const
{
    return {std::min(m_anchor, m_cursor), std::max(m_anchor, m_cursor)};
}

QString YearCalendar::whatIs(QDate date) const
{
    const QString what = wordsFor(lookOf(date, m_calendar));
    const auto closed = m_calendar.closedReason(date);
    const QString name = closed ? closed->name : QString();
    const bool sayName = !name.isEmpty() && name.compare(what, Qt::CaseInsensitive) != 0;
    const QString text = sayName ? what + u", "_s + name : what;
    return date == m_today ? tr("%1. Today").arg(text) : text;
}

QString YearCalendar::words(QDate date) const
{
    return tr("%1: %2").arg(wording::longDate(date), whatIs(date));
}

QSize YearCalendar::cellSize() const
{
    return {fontMetrics().horizontalAdvance(u"30"_s) + 5, fontMetrics().height() + 6};
}

int YearCalendar::columnsFor(int width) const
{
    const int month = kWeekdays * cellSize().width();
    for (const int columns : {kMostColumns, 3, 2}) {
        if (columns * month + (columns - 1) * kMonthGap <= width) {
            return columns;
        }
    }
    return 1;
}

int YearCalendar::monthHeight() const
{
    return 2 * (fontMetrics().height() + space::kHalf) + kRows * cellSize().height();
}

int YearCalendar::heightForWidth(int width) const
{
    const int rows = kMonths / columnsFor(width);
    return rows * monthHeight() + (rows - 1) * kMonthGap;
}

QSize YearCalendar::sizeHint() const
{
    const int width = kMostColumns * kWeekdays * cellSize().width() + 3 * kMonthGap;
    return {width, heightForWidth(width)};
}

QSize YearCalendar::minimumSizeHint() const
{
    return {kWeekdays * cellSize().width(), heightForWidth(std::max(width(), 1))};
}

QRect YearCalendar::monthRect(int month) const
{
    const int columns = columnsFor(width());
    const int wide = (width() - (columns - 1) * kMonthGap) / columns;
    return {(month % columns) * (wide + kMonthGap), (month / columns) * (monthHeight() + kMonthGap),
            wide, monthHeight()};
}

QRect YearCalendar::cellRect(int month, int row, int column) const
{
    const QRect box = monthRect(month);
    const int wide = box.width() / kWeekdays;
    const int high = cellSize().height();
    const int top = box.bottom() + 1 - kRows * high;
    return {box.left() + column * wide, top + row * high, wide - kGap, high - kGap};
}

QRect YearCalendar::dayRect(QDate date) const
{
    if (!schoolYearSpan(m_startYear).contains(date)) {
        return {};
    }
    const int month = (date.month() + 4) % kMonths;
    const int before = firstOf(m_startYear, month).dayOfWeek() - 1;
    const int place = before + date.day() - 1;
    return cellRect(month, place / kWeekdays, place % kWeekdays);
}

std::optional<QDate> YearCalendar::dayAt(QPoint position) const
{
    for (int month = 0; month < kMonths; ++month) {
        if (!monthRect(month).contains(position)) {
            continue;
        }
        const QDate first = firstOf(m_startYear, month);
        for (int day = 0; day < first.daysInMonth(); ++day) {
            if (dayRect(first.addDays(day)).adjusted(0, 0, kGap, kGap).contains(position)) {
                return first.addDays(day);
            }
        }
    }
    return std::nullopt;
}

void YearCalendar::moveTo(QDate date, bool stretch)
{
    const DateSpan year = schoolYearSpan(m_startYear);
    m_cursor = std::clamp(date, year.first, year.last);
    if (!stretch) {
        m_anchor = m_cursor;
    }
    say();
    update();
    Q_EMIT chosenChanged();
}

void YearCalendar::mousePressEvent(QMouseEvent* event)
{
    const auto day = dayAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && day) {
        moveTo(*day, (event->modifiers() & Qt::ShiftModifier) != 0);
    }
}

void YearCalendar::mouseMoveEvent(QMouseEvent* event)
{
    const auto day = dayAt(event->position().toPoint());
    setCursor(day ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if ((event->buttons() & Qt::LeftButton) != 0 && day && *day != m_cursor) {
        moveTo(*day, true);
    }
}

/// Where a key leads from the cursor; invalid: it is no key of ours.
QDate YearCalendar::steppedTo(const QKeyEvent& event) const
{
    switch (event.key()) {
    case Qt::Key_Left:
        return m_cursor.addDays(-1);
    case Qt::Key_Right:
        return m_cursor.addDays(1);
    case Qt::Key_Up:
        return m_cursor.addDays(-kWeekdays);
    case Qt::Key_Down:
        return m_cursor.addDays(kWeekdays);
    case Qt::Key_PageUp:
        return m_cursor.addMonths(-1);
    case Qt::Key_PageDown:
        return m_cursor.addMonths(1);
    case Qt::Key_Home:
        return {m_cursor.year(), m_cursor.month(), 1};
    case Qt::Key_End:
        return {m_cursor.year(), m_cursor.month(), m_cursor.daysInMonth()};
    default:
        return {};
    }
}

void YearCalendar::keyPressEvent(QKeyEvent* event)
{
    if (const QDate next = steppedTo(*event); next.isValid()) {
        return moveTo(next, (event->modifiers() & Qt::ShiftModifier) != 0);
    }
    if ((event->modifiers() & ~Qt::ShiftModifier) != Qt::NoModifier) {
        return QWidget::keyPressEvent(event);
    }
    switch (event->key()) {
    case Qt::Key_I:
        Q_EMIT markWanted(CalendarKind::Inset);
        return;
    case Qt::Key_C:
        Q_EMIT markWanted(CalendarKind::Closure);
        return;
    case Qt::Key_Delete:
        Q_EMIT markWanted(std::nullopt);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearCalendar::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    say();
}

void YearCalendar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateGeometry(); // fewer months beside each other need more height
}

void YearCalendar::say()
{
    const DateSpan span = chosen();
    QString text = words(m_cursor);
    if (span.first != span.last) {
        text = tr("Chosen from %1 to %2. %3")
                   .arg(wording::dayAndMonth(span.first), wording::dayAndMonth(span.last), text);
    }
    setAccessibleDescription(text);
    if (hasFocus()) {
        announceDay(*this);
    }
}

bool YearCalendar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const auto day = dayAt(help->pos())) {
            QToolTip::showText(help->globalPos(), plainTip(words(*day)), this, dayRect(*day));
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void YearCalendar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 0; month < kMonths; ++month) {
        paintMonth(painter, month);
    }
}

void YearCalendar::paintMonth(QPainter& painter, int month) const
{
    const Colours& colours = coloursFor(palette());
    const QDate first = firstOf(m_startYear, month);
    QRect title = monthRect(month);
    title.setHeight(fontMetrics().height());
    painter.save();
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     british().toString(first, u"MMMM yyyy"_s));
    painter.restore();
    painter.setPen(colours.muted);
    for (int column = 0; column < kWeekdays; ++column) {
        QRect head = cellRect(month, 0, column);
        head.moveBottom(head.top() - 2);
        head.setTop(title.bottom() + space::kHalf);
        painter.drawText(head, Qt::AlignCenter,
                         british().dayName(column + 1, QLocale::NarrowFormat));
    }
    for (int day = 0; day < first.daysInMonth(); ++day) {
        const QDate date = first.addDays(day);
        const bool cursor = hasFocus() && date == m_cursor;
        paintDay(painter, dayRect(date), lookOf(date, m_calendar), QString::number(date.day()),
                 {date == m_today, isChosen(date), cursor}, colours);
    }
}

} // namespace freshstart
