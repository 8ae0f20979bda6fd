// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/meter.h"

#include "ui/common/labels.h"

#include <QPainter>

namespace freshstart {

Meter::Meter(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Meter::setValue(int value, int scale)
{
    m_value = value;
    m_scale = qMax(scale, 1);
    update();
}

void Meter::setMarks(std::vector<int> marks)
{
    m_marks = std::move(marks);
    update();
}

void Meter::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Meter::setDescription(const QString& words)
{
    setAccessibleName(words);
    setToolTip(plainTip(words));
}

QSize Meter::sizeHint() const
{
    return {160, 12};
}

QSize Meter::minimumSizeHint() const
{
    return {60, 12};
}

qreal Meter::positionOf(int value) const
{
    return width() * qBound(0.0, static_cast<qreal>(value) / m_scale, 1.0);
}

void Meter::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0.5, 2.5, width() - 1.0, 7.0);
    painter.setPen(colours.line);
    painter.setBrush(colours.sunken);
    painter.drawRoundedRect(bar, 3.5, 3.5);
    if (m_value > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tonePair(m_tone, colours).text);
        painter.drawRoundedRect(QRectF(0.5, 2.5, qMax(positionOf(m_value) - 1.0, 7.0), 7.0), 3.5,
                                3.5);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const int mark : m_marks) {
        const int x = qMin(static_cast<int>(positionOf(mark)), width() - 2);
        painter.fillRect(QRect(x, 0, 2, 12), colours.text);
    }
}

} // namespace freshstart
