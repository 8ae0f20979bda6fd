// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/block_layout.h"

#include "core/base/translate.h"
#include "core/paper/page_geometry.h"
#include "core/paper/text_block.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart::paper {

namespace {

constexpr double kWidth = mm(geometry::kWidth);
constexpr double kBoxPadding = mm(2.0);

FRESHSTART_TR(Paper)

/// Lines of one paragraph: never one line alone at the foot or the head of a page.
void addLines(Flow& flow, const TextBlock& text, double x, double before)
{
    const std::size_t count = text.lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        Piece piece;
        piece.before = i == 0 ? before : 0;
        piece.height = text.lines[i].height;
        TextLine mark = text.lines[i].mark;
        mark.at += QPointF(x, -text.lines[i].top);
        piece.marks.emplace_back(mark);
        piece.keepWithNext = i + 1 < count && (i == 0 || i + 2 == count);
        flow.pieces.push_back(std::move(piece));
    }
}

Piece pieceOf(const TextBlock& text, double before)
{
    Piece piece;
    piece.before = before;
    piece.height = text.height;
    place(piece.marks, text, {});
    return piece;
}

void add(Flow& flow, const Heading& heading)
{
    const bool subject = heading.level == 1;
    const TextBlock text =
        breakLines(heading.text, kWidth, {subject ? kSubjectPoints : kBodyPoints, true, kInk});
    Piece piece = pieceOf(text, mm(subject ? 3.0 : 3.4));
    piece.keepWithNext = true;
    piece.after = mm(subject ? 0.6 : -1.2); // closer to what it heads than to what it follows
    flow.pieces.push_back(std::move(piece));
}

void add(Flow& flow, const Paragraph& paragraph)
{
    const Type type{paragraph.small ? kSmallPoints : kBodyPoints, false,
                    paragraph.small ? kLabelInk : kInk};
    addLines(flow, breakLines(paragraph.runs, kWidth, type), 0, mm(2.0));
}

void add(Flow& flow, const BulletList& list)
{
    const double indent = mm(5.0);
    bool first = true;
    for (const Runs& item : list.items) {
        const std::size_t at = flow.pieces.size();
        addLines(flow, breakLines(item, kWidth - indent, {}), indent, mm(first ? 2.0 : 0.7));
        if (at < flow.pieces.size()) {
            place(flow.pieces[at].marks, breakLines(u"•"_s, indent, {}), {mm(1.2), 0});
        }
        first = false;
    }
}

/// Room for handwriting where the text is shorter than the box is asked to be.
void addRoom(Flow& flow, double height, int box, int head)
{
    Piece room;
    room.height = height;
    room.shrinks = true;
    room.box = box;
    room.head = head;
    flow.pieces.push_back(std::move(room));
}

void add(Flow& flow, const BoxedText& boxed)
{
    add(flow, Heading{boxed.heading, 2});
    flow.pieces.back().after = 0;
    flow.heads.push_back(pieceOf(
        breakLines(tr("%1 (continued)").arg(boxed.heading), kWidth, {kBodyPoints, true, kInk}), 0));
    flow.heads.back().after = mm(1.0);
    const int head = static_cast<int>(flow.heads.size()) - 1;
    const int box = flow.boxes++;

    const std::size_t first = flow.pieces.size();
    const double inside = kWidth - 2 * kBoxPadding;
    const QStringList paragraphs = boxed.text.split(u'\n');
    double height = 0;
    for (const QString& paragraph : paragraphs) {
        const TextBlock text = breakLines(paragraph, inside, {});
        const double before = height == 0 ? 0 : mm(0.8);
        addLines(flow, text, kBoxPadding, before);
        height += text.height + (text.lines.empty() ? 0 : before);
    }
    const double room = mm(boxed.minHeightMm) - 2 * kBoxPadding - height;
    if (room > 0 || first == flow.pieces.size()) {
        addRoom(flow, std::max(room, mm(6.0)), box, head);
    }
    for (std::size_t i = first; i < flow.pieces.size(); ++i) {
        flow.pieces[i].box = box;
        flow.pieces[i].head = head;
    }
    flow.pieces[first].before += kBoxPadding + mm(0.8);
    flow.pieces.back().after = kBoxPadding;
}

void add(Flow& flow, const SignOff& signOff)
{
    keepTheLastLines(flow);
    Piece piece;
    piece.before = mm(4.5);
    const TextBlock farewell = breakLines(signOff.farewell, kWidth, {});
    place(piece.marks, farewell, {});
    double y = farewell.height + mm(15.0); // room for the signature
    for (const QString& line : {signOff.name, signOff.title}) {
        const TextBlock text = breakLines(line, kWidth, {});
        place(piece.marks, text, {0, y});
        y += text.height;
    }
    piece.height = y;
    flow.pieces.push_back(std::move(piece));
}

Piece signatureRow(const SignatureRows::Row& row)
{
    const double nameWidth = mm(58.0);
    const double signFrom = mm(62.0);
    const double dateFrom = mm(128.0);
    const double line = mm(11.5);
    const Type label{kLabelPoints, false, kLabelInk};
    Piece piece;
    piece.before = mm(2.0);
    const TextBlock name = breakLines(row.name, nameWidth, {});
    place(piece.marks, name, {0, std::max(0.0, line - name.height - mm(0.4))});
    const double base = std::max(line, name.height + mm(0.4));
    const auto field = [&piece, &label, base](double from, double to, const QString& text) {
        piece.marks.emplace_back(Stroke{{from, base, to, base}});
        place(piece.marks, breakLines(text, to - from, label), {from, base + mm(0.6)});
    };
    field(0, nameWidth, row.role);
    field(signFrom, dateFrom - mm(4.0), tr("Signed"));
    field(dateFrom, kWidth, tr("Date"));
    const TextBlock role = breakLines(row.role, nameWidth, label);
    piece.height = base + mm(0.6) + role.height;
    return piece;
}

void add(Flow& flow, const SignatureRows& signatures)
{
    keepTheLastLines(flow);
    for (std::size_t i = 0; i < signatures.rows.size(); ++i) {
        Piece piece = signatureRow(signatures.rows[i]);
        piece.keepWithNext = i + 1 < signatures.rows.size();
        flow.pieces.push_back(std::move(piece));
    }
}

void add(Flow& flow, const Spacer& spacer)
{
    Piece piece;
    piece.before = mm(spacer.heightMm);
    flow.pieces.push_back(std::move(piece));
}

void add(Flow& flow, const PageBreak&)
{
    Piece piece;
    piece.breakBefore = true;
    flow.pieces.push_back(std::move(piece));
}

void add(Flow& flow, const FormGrid& grid)
{
    addForm(flow, grid);
}

void add(Flow& flow, const Table& table)
{
    addTable(flow, table);
}

} // namespace

void keepTheLastLines(Flow& flow)
{
    int lines = 0;
    for (auto piece = flow.pieces.rbegin(); piece != flow.pieces.rend() && lines < 2; ++piece) {
        if (piece->shrinks || piece->height > mm(60)) {
            break; // room to write may stay behind; a tall row is as good as a page
        }
        const bool isHeading = piece->keepWithNext;
        piece->keepWithNext = true;
        lines += isHeading ? 0 : 1;
    }
}

Flow flowOf(const std::vector<Block>& blocks)
{
    Flow flow;
    for (const Block& block : blocks) {
        std::visit([&flow](const auto& one) { add(flow, one); }, block);
    }
    return flow;
}

} // namespace freshstart::paper
