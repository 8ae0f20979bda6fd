// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <variant>
#include <vector>

/// What is drawn, before it is known on which page. Coordinates are layout units, 600 to the inch:
/// fine enough that letters stand where a printer puts them, whatever paints them.
namespace freshstart::paper {

constexpr double kUnitsPerMm = 600.0 / 25.4;

constexpr double mm(double millimetres)
{
    return millimetres * kUnitsPerMm;
}

inline const QColor kInk(0x16, 0x1a, 0x19);
inline const QColor kLabelInk(0x42, 0x4b, 0x48);
inline const QColor kAccent(0x1b, 0x6b, 0x72);
inline const QColor kRule(0x6f, 0x78, 0x75);
inline const QColor kHeadFill(0xee, 0xf2, 0xf0);

struct TextLine {
    std::shared_ptr<QTextLayout> layout;
    int line = 0;
    QPointF at; ///< upper left of the line
    QColor ink = kInk;
};

struct Stroke {
    QLineF line;
    double width = mm(0.2);
    QColor ink = kRule;
};

struct Fill {
    QRectF area;
    QColor colour = kHeadFill;
};

struct Picture {
    QRectF area;
    QImage image;
};

using Mark = std::variant<TextLine, Stroke, Fill, Picture>;
using Marks = std::vector<Mark>;

void shift(Marks& marks, QPointF by);
void paint(QPainter& painter, const Marks& marks);
/// The four edges of a rectangle.
void frame(Marks& marks, const QRectF& area);

/// The smallest piece that is never cut by the end of a page: a line of text, a row of a table.
/// Its marks are relative to the text's left edge and its own upper edge.
struct Piece {
    double before = 0; ///< space above, dropped at the top of a page
    double height = 0;
    Marks marks;
    bool keepWithNext = false; ///< stays on one page with the piece that follows
    bool shrinks = false;      ///< only room to write: gives way where the page ends
    bool breakBefore = false;
    int head = -1; ///< repeated above it when it is the first on a page
    int box = -1;  ///< belongs to this frame
    double after = 0;
};

/// Everything of a document's body, in order.
struct Flow {
    std::vector<Piece> pieces;
    std::vector<Piece> heads;
    int boxes = 0;
};

} // namespace freshstart::paper
