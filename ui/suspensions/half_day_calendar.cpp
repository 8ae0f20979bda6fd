// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/half_day_calendar.h"

#include "core/documents/wording.h"
#include "ui/common/measure.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace freshstart {

namespace {

constexpr int kLabelLetters = 5;
constexpr int kGap = space::kHair;
constexpr int kDays = 5;
constexpr int kCellLetters = 6; // at least

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

QString closedWord(const ClosedReason& reason)
{
    using enum ClosedReason::Kind;
    switch (reason.kind) {
    case Inset:
        return HalfDayCalendar::tr("INSET");
    case Holiday:
    case OutsideTerm:
        return HalfDayCalendar::tr("holiday");
    case BankHoliday:
        return HalfDayCalendar::tr("bank hol.");
    case Closure:
        return HalfDayCalendar::tr("closed");
    case Weekend:
        break;
    }
    return {};
}

} // namespace

HalfDayCalendar::HalfDayCalendar(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Half-days of the suspension"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HalfDayCalendar::setCalendar(const SchoolCalendar& calendar)
{
    m_calendar = calendar;
    update();
}

void HalfDayCalendar::setToday(QDate today)
{
    m_today = today;
    if (!m_monday.isValid()) {
        m_monday = mondayOf(today);
        m_cursor = {today, Session::Am};
    }
    update();
}

void HalfDayCalendar::setRange(HalfDay first, HalfDay last)
{
    m_first = first;
    m_last = last;
    m_openRange = false;
    if (first.isValid()) {
        m_cursor = first;
        const QDate end = m_monday.addDays(7 * kWeeks);
        if (!m_monday.isValid() || first.date < m_monday || first.date >= end) {
            m_monday = mondayOf(first.date);
            Q_EMIT weeksTurned(m_monday);
        }
    }
    say();
    update();
}

void HalfDayCalendar::setReturn(HalfDay returnMoment)
{
    m_return = returnMoment;
    update();
}

void HalfDayCalendar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

void HalfDayCalendar::turnWeeks(int weeks)
{
    m_monday = m_monday.addDays(7LL * weeks);
    Q_EMIT weeksTurned(m_monday);
    update();
}

int HalfDayCalendar::cellHeight() const
{
    return fontMetrics().height() + space::kHalf;
}

QSize HalfDayCalendar::sizeHint() const
{
    const int week = 2 * (cellHeight() + kGap) + space::kStep;
    return {lettersWide(*this, kLabelLetters) + kDays * (lettersWide(*this, kCellLetters) + space::kCard + kGap),
            fontMetrics().height() + space::kStep + kWeeks * week};
}

QSize HalfDayCalendar::minimumSizeHint() const
{
    return {lettersWide(*this, kLabelLetters) + kDays * (lettersWide(*this, kCellLetters) + kGap), sizeHint().height()};
}

QRect HalfDayCalendar::cellRect(HalfDay halfDay) const
{
    const qint64 days = m_monday.daysTo(halfDay.date);
    const int week = static_cast<int>(days / 7);
    const int day = static_cast<int>(days % 7);
    if (days < 0 || week >= kWeeks || day >= kDays) {
        return {};
    }
    const int width = (this->width() - lettersWide(*this, kLabelLetters)) / kDays;
    const int top = fontMetrics().height() + space::kStep
        + week * (2 * (cellHeight() + kGap) + space::kStep)
        + (halfDay.session == Session::Pm ? cellHeight() + kGap : 0);
    return {lettersWide(*this, kLabelLetters) + day * width, top, width - kGap, cellHeight()};
}

std::optional<HalfDay> HalfDayCalendar::cellAt(QPoint position) const
{
    for (int day = 0; day < 7 * kWeeks; ++day) {
        for (const Session session : {Session::Am, Session::Pm}) {
            const HalfDay halfDay{m_monday.addDays(day), session};
            if (cellRect(halfDay).contains(position)) {
                return halfDay;
            }
        }
    }
    return std::nullopt;
}

bool HalfDayCalendar::canChoose(HalfDay halfDay) const
{
    return !m_readOnly && m_calendar.isSchoolDay(halfDay.date);
}

void HalfDayCalendar::choose(HalfDay halfDay)
{
    m_cursor = halfDay;
    if (m_openRange && m_first < halfDay) {
        m_last = halfDay;
        m_openRange = false;
    } else {
        m_first = m_last = halfDay;
        m_openRange = true;
    }
    settle();
}

void HalfDayCalendar::stretchTo(HalfDay halfDay)
{
    const HalfDay anchor = m_pressed.isValid() ? m_pressed : m_first;
    m_first = std::min(anchor, halfDay);
    m_last = std::max(anchor, halfDay);
    m_openRange = false;
    settle();
}

void HalfDayCalendar::settle()
{
    say();
    update();
    Q_EMIT rangeChosen(m_first, m_last);
}

void HalfDayCalendar::mousePressEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !cell || !canChoose(*cell)) {
        return;
    }
    m_pressed = *cell;
    choose(*cell);
}

void HalfDayCalendar::mouseMoveEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->position().toPoint());
    setCursor(cell && canChoose(*cell) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if ((event->buttons() & Qt::LeftButton) != 0 && m_pressed.isValid() && cell
        && *cell != m_cursor && canChoose(*cell)) {
        m_cursor = *cell;
        stretchTo(*cell);
    }
}

void HalfDayCalendar::mouseReleaseEvent(QMouseEvent*)
{
    m_pressed = {};
}

void HalfDayCalendar::keyPressEvent(QKeyEvent* event)
{
    const bool stretch = (event->modifiers() & Qt::ShiftModifier) != 0;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-1, 0, stretch);
    case Qt::Key_Right:
        return moveCursor(1, 0, stretch);
    case Qt::Key_Up:
        return moveCursor(0, -1, stretch);
    case Qt::Key_Down:
        return moveCursor(0, 1, stretch);
    case Qt::Key_PageUp:
        return turnWeeks(-1);
    case Qt::Key_PageDown:
        return turnWeeks(1);
    case Qt::Key_Space:
        if (canChoose(m_cursor)) {
            choose(m_cursor);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// A step down from the afternoon leads to the morning of the same weekday a week later.
void HalfDayCalendar::moveCursor(int dayStep, int sessionStep, bool stretch)
{
    HalfDay next = m_cursor.isValid() ? m_cursor : HalfDay{m_today, Session::Am};
    if (dayStep != 0) {
        do {
            next.date = next.date.addDays(dayStep);
        } while (next.date.dayOfWeek() > kDays);
    } else if (sessionStep > 0) {
        next = next.session == Session::Am ? HalfDay{next.date, Session::Pm}
                                           : HalfDay{next.date.addDays(7), Session::Am};
    } else {
        next = next.session == Session::Pm ? HalfDay{next.date, Session::Am}
                                           : HalfDay{next.date.addDays(-7), Session::Pm};
    }
    m_cursor = next;
    showCursor();
    if (stretch && m_first.isValid() && canChoose(next)) {
        const HalfDay anchor = m_first;
        m_first = std::min(anchor, next);
        m_last = std::max(anchor, next);
        m_openRange = false;
        settle();
        return;
    }
    say();
    update();
}

void HalfDayCalendar::showCursor()
{
    if (m_cursor.date < m_monday) {
        turnWeeks(-1);
    } else if (m_cursor.date >= m_monday.addDays(7 * kWeeks)) {
        turnWeeks(1);
    }
}

QString HalfDayCalendar::words(HalfDay halfDay) const
{
    if (const auto reason = m_calendar.closedReason(halfDay.date)) {
        const QString name = reason->name.isEmpty() ? closedWord(*reason) : reason->name;
        return tr("%1: no school (%2)").arg(wording::longDate(halfDay.date), name);
    }
    return wording::longMoment(halfDay);
}

void HalfDayCalendar::say()
{
    QString text = words(m_cursor);
    if (m_first.isValid()) {
        text = tr("Suspended from %1 to %2. At %3.")
                   .arg(wording::moment(m_first), wording::moment(m_last), text);
    }
    setAccessibleDescription(text);
}

bool HalfDayCalendar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const auto cell = cellAt(help->pos())) {
            QToolTip::showText(help->globalPos(), plainTip(words(*cell)), this);
            return true;
        }
    }
    return QWidget::event(event);
}

void HalfDayCalendar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeads(painter);
    for (int day = 0; day < 7 * kWeeks; ++day) {
        for (const Session session : {Session::Am, Session::Pm}) {
            paintCell(painter, {m_monday.addDays(day), session});
        }
    }
}

void HalfDayCalendar::paintHeads(QPainter& painter) const
{
    const Colours& colours = coloursFor(palette());
    painter.setPen(colours.muted);
    const QLocale english;
    for (int day = 0; day < kDays; ++day) {
        QRect head = cellRect({m_monday.addDays(day), Session::Am});
        head.setTop(0);
        head.setHeight(fontMetrics().height());
        painter.drawText(head, Qt::AlignCenter, english.dayName(day + 1, QLocale::ShortFormat));
    }
    for (int week = 0; week < kWeeks; ++week) {
        for (const Session session : {Session::Am, Session::Pm}) {
            QRect label = cellRect({m_monday.addDays(7LL * week), session});
            label.setRight(lettersWide(*this, kLabelLetters) - space::kStep);
            label.setLeft(0);
            painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter,
                             session == Session::Am ? tr("am") : tr("pm"));
        }
    }
}

void HalfDayCalendar::paintCell(QPainter& painter, HalfDay halfDay) const
{
    const QRect box = cellRect(halfDay);
    if (box.isEmpty()) {
        return;
    }
    const Colours& colours = coloursFor(palette());
    const auto closed = m_calendar.closedReason(halfDay.date);
    const bool chosen =
        !closed && m_first.isValid() && m_first <= halfDay && halfDay <= m_last;
    const bool isReturn = m_return.isValid() && halfDay == m_return;
    QPen frame(isReturn ? colours.accent : colours.line, isReturn ? 2 : 1,
               isReturn ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(chosen ? QPen(colours.accent) : frame);
    painter.setBrush(chosen ? colours.accent : (closed ? colours.sunken : colours.surface));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    QString text;
    if (halfDay.session == Session::Am) {
        text = closed ? closedWord(*closed) : QString::number(halfDay.date.day());
        if (!closed && (halfDay.date.day() == 1 || halfDay.date == m_monday)) {
            text = QLocale().toString(halfDay.date, tr("d MMM"));
        }
    }
    if (isReturn) {
        text = tr("back");
    } else if (chosen && halfDay == m_first && halfDay.session == Session::Pm) {
        text = tr("from");
    }
    painter.setPen(chosen ? colours.onAccent : (closed ? colours.muted : colours.text));
    QFont font = painter.font();
    font.setBold(halfDay.date == m_today);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, text);
    font.setBold(false);
    painter.setFont(font);
    if (hasFocus() && halfDay == m_cursor) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.text, 2, Qt::DotLine));
        painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), 3, 3);
    }
}

} // namespace freshstart
