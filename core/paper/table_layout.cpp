// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/block_layout.h"
#include "core/paper/page_geometry.h"
#include "core/paper/text_block.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart::paper {

namespace {

constexpr double kWidth = mm(geometry::kWidth);
constexpr double kPadX = mm(2.0);
constexpr double kPadY = mm(1.3);
constexpr double kTallestRow = mm(90.0); ///< taller rows may be cut between lines
constexpr double kSlice = mm(40.0);

/// One cell, its marks relative to the row's upper edge and the text's left edge.
struct Cell {
    double left = 0;
    double right = 0;
    double height = 0;
    Marks marks;
    bool shaded = false;
};

std::vector<double> edges(const std::vector<int>& weights)
{
    const double total = std::max(1, std::accumulate(weights.begin(), weights.end(), 0));
    std::vector<double> all{0.0};
    double sum = 0;
    for (const int weight : weights) {
        sum += weight;
        all.push_back(kWidth * sum / total);
    }
    return all;
}

void addText(Cell& cell, const QString& text, const Type& type)
{
    const TextBlock block = breakLines(text, cell.right - cell.left - 2 * kPadX, type);
    place(cell.marks, block, {cell.left + kPadX, kPadY + cell.height});
    cell.height += block.height;
}

/// A square with an X in it or empty: drawn, so that it looks the same in every font.
double addTickBox(Cell& cell, double x, bool ticked, const QString& word)
{
    const double side = mm(3.3);
    const double y = kPadY + cell.height + mm(0.75);
    Marks square;
    frame(square, QRectF(x, y, side, side));
    for (Mark& mark : square) {
        std::get<Stroke>(mark).ink = kInk;
    }
    cell.marks.insert(cell.marks.end(), square.begin(), square.end());
    if (ticked) {
        const TextBlock cross = breakLines(u"X"_s, side, {9.0, true, kInk});
        const double width = cross.lines.front().mark.layout->lineAt(0).naturalTextWidth();
        place(cell.marks, cross, {x + (side - width) / 2, y + (side - cross.height) / 2});
    }
    const TextBlock text = breakLines(word, mm(20.0), {kBodyPoints, ticked, kInk});
    place(cell.marks, text, {x + side + mm(1.3), kPadY + cell.height});
    return x + side + mm(14.0);
}

Cell formCell(const FormCell& form, double left, double right)
{
    Cell cell;
    cell.left = left;
    cell.right = right;
    addText(cell, form.label, {kLabelPoints, false, kLabelInk});
    if (form.yesNo) {
        cell.height += mm(0.3);
        const QString yes = QCoreApplication::translate("Paper", "Yes");
        const QString no = QCoreApplication::translate("Paper", "No");
        const double next = addTickBox(cell, left + kPadX, form.ticked == true, yes);
        addTickBox(cell, next, form.ticked == false, no);
        cell.height += mm(5.0);
    } else if (form.value.isEmpty()) {
        cell.height += mm(5.0); // room to write
    } else {
        addText(cell, form.value, {});
    }
    return cell;
}

void addEdges(Piece& piece, const std::vector<Cell>& cells, bool top, bool bottom)
{
    Marks fills;
    for (const Cell& cell : cells) {
        if (cell.shaded) {
            fills.emplace_back(
                Fill{QRectF(cell.left, 0, cell.right - cell.left, piece.height), kHeadFill});
        }
        piece.marks.emplace_back(Stroke{{cell.left, 0, cell.left, piece.height}});
    }
    piece.marks.insert(piece.marks.begin(), fills.begin(), fills.end());
    piece.marks.emplace_back(Stroke{{kWidth, 0, kWidth, piece.height}});
    if (top) {
        piece.marks.emplace_back(Stroke{{0, 0, kWidth, 0}});
    }
    if (bottom) {
        piece.marks.emplace_back(Stroke{{0, piece.height, kWidth, piece.height}});
    }
}

double topOf(const Mark& mark)
{
    const auto* line = std::get_if<TextLine>(&mark);
    return line ? line->at.y() : 0.0;
}

/// A row as one piece — or, where it is taller than pages like, cut between its lines.
std::vector<Piece> rowPieces(const std::vector<Cell>& cells, double minHeight)
{
    double height = minHeight;
    Marks all;
    for (const Cell& cell : cells) {
        height = std::max(height, cell.height + 2 * kPadY);
        all.insert(all.end(), cell.marks.begin(), cell.marks.end());
    }
    std::vector<Piece> pieces;
    if (height <= kTallestRow) {
        Piece piece;
        piece.height = height;
        piece.marks = std::move(all);
        addEdges(piece, cells, true, true);
        pieces.push_back(std::move(piece));
        return pieces;
    }
    for (double from = 0; from < height; from += kSlice) {
        const bool last = from + kSlice >= height;
        Piece piece;
        piece.height = last ? height - from : kSlice;
        double lowest = piece.height;
        for (const Mark& mark : all) {
            if (topOf(mark) >= from && topOf(mark) < from + kSlice) {
                piece.marks.push_back(mark);
                // a line that begins in this slice is finished in it
                lowest = std::max(lowest, topOf(mark) - from + mm(5.0));
            }
        }
        shift(piece.marks, {0, -from});
        piece.height = lowest;
        addEdges(piece, cells, from == 0, last);
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

Cell tableCell(const QString& text, double left, double right, bool label)
{
    Cell cell;
    cell.left = left;
    cell.right = right;
    cell.shaded = label;
    addText(cell, text, label ? Type{kSmallPoints, true, kInk} : Type{});
    return cell;
}

std::vector<Piece> tableRow(const QStringList& texts, const std::vector<double>& at,
                            double minHeight, bool header, bool firstIsLabel)
{
    std::vector<Cell> cells;
    for (std::size_t i = 0; i + 1 < at.size(); ++i) {
        const bool label = header || (firstIsLabel && i == 0);
        cells.push_back(tableCell(texts.value(static_cast<qsizetype>(i)), at[i], at[i + 1], label));
    }
    return rowPieces(cells, minHeight);
}

/// As many as the head has; a table without a head has as many as its first row.
std::size_t columnsOf(const Table& table)
{
    const qsizetype columns = !table.header.isEmpty() ? table.header.size()
                              : table.rows.empty()    ? 0
                                                      : table.rows.front().size();
    return static_cast<std::size_t>(columns);
}

} // namespace

void addForm(Flow& flow, const FormGrid& grid)
{
    double before = mm(2.0);
    for (const FormRow& row : grid.rows) {
        std::vector<int> weights;
        for (const FormCell& cell : row.cells) {
            weights.push_back(cell.weight);
        }
        const std::vector<double> at = edges(weights);
        std::vector<Cell> cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            cells.push_back(formCell(row.cells[i], at[i], at[i + 1]));
        }
        for (Piece& piece : rowPieces(cells, mm(row.minHeightMm))) {
            piece.before = before;
            before = 0;
            flow.pieces.push_back(std::move(piece));
        }
    }
}

void addTable(Flow& flow, const Table& table)
{
    if (table.keepTogether) {
        keepTheLastLines(flow);
    }
    const std::size_t columns = columnsOf(table);
    if (columns == 0) {
        return;
    }
    const std::vector<double> at =
        edges(table.weights.size() == columns ? table.weights : std::vector<int>(columns, 1));
    double before = mm(2.0);
    int head = -1;
    if (!table.header.isEmpty()) {
        std::vector<Piece> header = tableRow(table.header, at, 0, true, false);
        flow.heads.push_back(header.front());
        head = static_cast<int>(flow.heads.size()) - 1;
        header.front().before = std::exchange(before, 0);
        header.front().keepWithNext = !table.rows.empty();
        flow.pieces.push_back(std::move(header.front()));
    }
    for (const QStringList& row : table.rows) {
        for (Piece& piece :
             tableRow(row, at, mm(table.minRowHeightMm), false, table.firstColumnIsLabel)) {
            piece.before = std::exchange(before, 0);
            piece.head = head;
            piece.keepWithNext = table.keepTogether;
            flow.pieces.push_back(std::move(piece));
        }
    }
    flow.pieces.back().keepWithNext = false;
}

} // namespace freshstart::paper
