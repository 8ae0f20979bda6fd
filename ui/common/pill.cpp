// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pill.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>

namespace freshstart {

QSize pillSize(const QString& text, const QFont& font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(text) + 2 * space::kStep, metrics.height() + space::kHalf};
}

void paintPill(QPainter& painter, const QRect& box, const PillText& pill, const QFont& font,
               const Colours& colours)
{
    const TonePair pair = tonePair(pill.tone, colours);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pair.ground);
    const qreal radius = box.height() / 2.0;
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(pair.text);
    painter.setFont(font);
    const QRect inside = box.adjusted(space::kStep, 0, -space::kStep, 0);
    const QString shown =
        QFontMetrics(font).elidedText(pill.text, Qt::ElideRight, inside.width() + 1);
    painter.drawText(inside, Qt::AlignCenter, shown);
    painter.restore();
}

Pill::Pill(const QString& text, Tone tone, QWidget* parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(text(), fontOf(TextSize::Small, QApplication::font()));
}

QSize Pill::minimumSizeHint() const
{
    return sizeHint();
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(painter, rect(), {text(), m_tone}, fontOf(TextSize::Small, QApplication::font()),
              coloursFor(palette()));
}

} // namespace freshstart
