// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_look.h"

#include "ui/calendar/year_calendar.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace freshstart {

namespace {

constexpr qreal kRound = 3;

struct Paint {
    QColor ground;
    QColor frame;
    QColor ink;
};

Paint paintFor(DayLook look, const Colours& colours)
{
    switch (look) {
    case DayLook::School:
    case DayLook::Assumed:
        return {colours.surface, colours.line, colours.text};
    case DayLook::Weekend:
        return {Qt::transparent, Qt::transparent, colours.muted};
    case DayLook::Holiday:
        return {colours.sunken, Qt::transparent, colours.muted};
    case DayLook::Inset:
        return {colours.accentGround, colours.accent, colours.accent};
    case DayLook::Closure:
        return {colours.amberGround, colours.amber, colours.amber};
    case DayLook::BankHoliday:
        break;
    }
    return {colours.sunken, colours.muted, colours.text};
}

/// INSET: a filled corner; closure: a stroke across the day; bank holiday: a bar below the number.
void paintMark(QPainter& painter, const QRectF& box, DayLook look, const QColor& ink)
{
    const qreal corner = box.height() / 3;
    if (look == DayLook::Inset) {
        QPainterPath path(box.topRight());
        path.lineTo(box.topRight() - QPointF(corner, 0));
        path.lineTo(box.topRight() + QPointF(0, corner));
        painter.fillPath(path, ink);
    } else if (look == DayLook::Closure) {
        QColor faint = ink; // the number stands on it
        faint.setAlphaF(0.45F);
        painter.setPen(QPen(faint, 1.5));
        painter.drawLine(box.bottomLeft() + QPointF(2, -2), box.topRight() + QPointF(-2, 2));
    } else if (look == DayLook::BankHoliday) {
        painter.fillRect(QRectF(box.left() + 4, box.bottom() - 4, box.width() - 8, 2), ink);
    }
}

} // namespace

DayLook lookOf(QDate date, const SchoolCalendar& calendar)
{
    const auto closed = calendar.closedReason(date);
    if (!closed) {
        return calendar.isKnown(date) ? DayLook::School : DayLook::Assumed;
    }
    switch (closed->kind) {
    case ClosedReason::Kind::Weekend:
        return DayLook::Weekend;
    case ClosedReason::Kind::OutsideTerm:
    case ClosedReason::Kind::Holiday:
        return DayLook::Holiday;
    case ClosedReason::Kind::Inset:
        return DayLook::Inset;
    case ClosedReason::Kind::Closure:
        return DayLook::Closure;
    case ClosedReason::Kind::BankHoliday:
        break;
    }
    return DayLook::BankHoliday;
}

QString wordsFor(DayLook look)
{
    switch (look) {
    case DayLook::School:
        return YearCalendar::tr("School day");
    case DayLook::Assumed:
        return YearCalendar::tr("School day, assumed");
    case DayLook::Weekend:
        return YearCalendar::tr("Weekend");
    case DayLook::Holiday:
        return YearCalendar::tr("School holiday");
    case DayLook::Inset:
        return YearCalendar::tr("INSET day");
    case DayLook::Closure:
        return YearCalendar::tr("Closed");
    case DayLook::BankHoliday:
        break;
    }
    return YearCalendar::tr("Bank holiday");
}

void paintDay(QPainter& painter, const QRect& box, DayLook look, const QString& number,
              DayState state, const Colours& colours)
{
    Paint paint = paintFor(look, colours);
    if (state.isChosen) {
        paint = {colours.accent, colours.accent, colours.onAccent};
    }
    const QRectF inner = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setPen(QPen(paint.frame, 1, look == DayLook::Assumed ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(paint.ground);
    painter.drawRoundedRect(inner, kRound, kRound);
    paintMark(painter, inner, look, paint.ink);
    if (state.isToday) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(state.isChosen ? colours.onAccent : colours.text, 2));
        painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), kRound, kRound);
        QFont bold = painter.font();
        bold.setBold(true);
        painter.setFont(bold);
    }
    painter.setPen(paint.ink);
    painter.drawText(box, Qt::AlignCenter, number);
    if (state.isCursor) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(state.isChosen ? colours.onAccent : colours.text, 2, Qt::DotLine));
        painter.drawRoundedRect(inner.adjusted(2, 2, -2, -2), kRound, kRound);
    }
    painter.restore();
}

} // namespace freshstart
