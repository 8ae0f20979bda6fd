// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/marks.h"

namespace freshstart::paper {

namespace {

void move(TextLine& mark, QPointF by)
{
    mark.at += by;
}

void move(Stroke& mark, QPointF by)
{
    mark.line.translate(by);
}

void move(Fill& mark, QPointF by)
{
    mark.area.translate(by);
}

void move(Picture& mark, QPointF by)
{
    mark.area.translate(by);
}

void draw(QPainter& painter, const TextLine& mark)
{
    painter.setPen(mark.ink);
    const QTextLine line = mark.layout->lineAt(mark.line);
    line.draw(&painter, mark.at - line.position());
}

void draw(QPainter& painter, const Stroke& mark)
{
    QPen pen(mark.ink, mark.width);
    pen.setCapStyle(Qt::SquareCap);
    painter.setPen(pen);
    painter.drawLine(mark.line);
}

void draw(QPainter& painter, const Fill& mark)
{
    painter.fillRect(mark.area, mark.colour);
}

void draw(QPainter& painter, const Picture& mark)
{
    painter.drawImage(mark.area, mark.image);
}

} // namespace

void shift(Marks& marks, QPointF by)
{
    for (Mark& mark : marks) {
        std::visit([by](auto& one) { move(one, by); }, mark);
    }
}

void paint(QPainter& painter, const Marks& marks)
{
    for (const Mark& mark : marks) {
        std::visit([&painter](const auto& one) { draw(painter, one); }, mark);
    }
}

void frame(Marks& marks, const QRectF& area)
{
    marks.emplace_back(Stroke{{area.topLeft(), area.topRight()}});
    marks.emplace_back(Stroke{{area.bottomLeft(), area.bottomRight()}});
    marks.emplace_back(Stroke{{area.topLeft(), area.bottomLeft()}});
    marks.emplace_back(Stroke{{area.topRight(), area.bottomRight()}});
}

} // namespace freshstart::paper
