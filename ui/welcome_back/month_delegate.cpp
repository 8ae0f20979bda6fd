// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/month_delegate.h"

#include "ui/common/theme.h"
#include "ui/welcome_back/month_model.h"

#include <QPainter>

#include <algorithm>

namespace freshstart {

namespace {

constexpr int kGap = space::kHair;
constexpr qreal kRound = 3;

/// A welcome back meeting is filled, a prevention meeting framed: told apart without colours.
void paintMeeting(QPainter& painter, const QRect& line, const MonthMeeting& meeting,
                  const Colours& colours)
{
    const QRectF box = QRectF(line).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(meeting.prevention ? QPen(colours.amber) : QPen(Qt::NoPen));
    painter.setBrush(meeting.prevention ? colours.surface : colours.accentGround);
    painter.drawRoundedRect(box, kRound, kRound);
    painter.setPen(meeting.prevention ? colours.amber : colours.accent);
    const QRect inside = line.adjusted(space::kHalf, 0, -kGap, 0);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(shortWords(meeting), Qt::ElideRight,
                                                      inside.width()));
}

} // namespace

MonthDelegate::MonthDelegate(const MonthModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

int MonthDelegate::linesIn(int height, int lineHeight)
{
    return std::max(0, (height - lineHeight - space::kStep) / (lineHeight + kGap));
}

void MonthDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(fontOf(TextSize::Small, option.font));
    const Colours& colours = coloursFor(option.palette);
    paintGround(*painter, option, index, colours);
    const int height = painter->fontMetrics().height();
    QRect line = option.rect.adjusted(space::kHalf, space::kHalf, -space::kHalf - 1, 0);
    line.setHeight(height);
    paintHead(*painter, line, index, colours);
    line.translate(0, height + kGap);
    paintMeetings(*painter, line, linesIn(option.rect.height(), height), index, colours);
    painter->restore();
}

void MonthDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, const Colours& colours) const
{
    const bool closed = index.data(ClosedRole).toBool();
    painter.fillRect(option.rect, closed ? colours.sunken : colours.surface);
    painter.setPen(colours.line);
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 2, focused ? Qt::SolidLine : Qt::DotLine));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -2, -2), kRound, kRound);
    }
}

/// The number of the day, and why there is no school. Weekends say it by standing where they do.
void MonthDelegate::paintHead(QPainter& painter, const QRect& line, const QModelIndex& index,
                              const Colours& colours) const
{
    const QDate date = m_model.dateAt(index);
    const bool other = index.data(OtherMonthRole).toBool();
    const QFont plain = painter.font();
    if (date == m_model.today()) {
        QFont bold = plain;
        bold.setBold(true);
        bold.setUnderline(true);
        painter.setFont(bold);
    }
    const QString number = index.data().toString();
    painter.setPen(other ? colours.muted : colours.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, number);
    const int used = painter.fontMetrics().horizontalAdvance(number) + space::kStep;
    painter.setFont(plain);
    if (date.dayOfWeek() < Qt::Saturday) {
        const QRect rest = line.adjusted(used, 0, 0, 0);
        painter.setPen(colours.muted);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data(ShortNoteRole).toString(),
                                                          Qt::ElideRight, rest.width()));
    }
}

void MonthDelegate::paintMeetings(QPainter& painter, QRect line, int lines,
                                  const QModelIndex& index, const Colours& colours) const
{
    const std::vector<MonthMeeting> meetings = m_model.meetingsOn(m_model.dateAt(index));
    const int count = static_cast<int>(meetings.size());
    const int shown = count <= lines ? count : std::max(0, lines - 1);
    for (int i = 0; i < shown; ++i) {
        paintMeeting(painter, line, meetings[static_cast<size_t>(i)], colours);
        line.translate(0, line.height() + kGap);
    }
    if (shown < count && lines > 0) {
        painter.setPen(colours.muted);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         shown == 0 ? MonthDelegate::tr("%1 meetings").arg(count)
                                    : MonthDelegate::tr("%1 more").arg(count - shown));
    }
}

} // namespace freshstart
