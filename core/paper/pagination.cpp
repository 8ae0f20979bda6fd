// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pagination.h"

#include "core/paper/page_geometry.h"

#include <algorithm>
#include <optional>

namespace freshstart::paper {

namespace {

constexpr double kBoxPadding = mm(2.0);

class Pagination
{
public:
    Pagination(const Flow& flow, const PageSpans& spans)
        : m_flow(flow)
        , m_spans(spans)
        , m_y(spans.firstTop)
    {
        m_pages.emplace_back();
    }

    std::vector<Marks> run()
    {
        const auto& pieces = m_flow.pieces;
        std::size_t i = 0;
        while (i < pieces.size()) {
            std::size_t end = i;
            while (end + 1 < pieces.size() && pieces[end].keepWithNext) {
                ++end;
            }
            if (pieces[i].breakBefore || (!m_pageIsEmpty && !fits(i, end))) {
                newPage();
            }
            const bool whole = fits(i, end);
            for (; i <= end; ++i) {
                // more than a page can hold: stays together as far as it can
                if (!whole && !m_pageIsEmpty && m_y + needed(pieces[i]) > bottomFor(pieces[i])) {
                    newPage();
                }
                put(pieces[i], heightAfter(i + 1, end));
            }
        }
        closeBox();
        return std::move(m_pages);
    }

private:
    [[nodiscard]] static double needed(const Piece& piece)
    {
        return piece.before + (piece.shrinks ? 0.0 : piece.height) + piece.after;
    }

    [[nodiscard]] double heightAfter(std::size_t from, std::size_t end) const
    {
        double sum = 0;
        for (std::size_t i = from; i <= end && i < m_flow.pieces.size(); ++i) {
            sum += needed(m_flow.pieces[i]);
        }
        return sum;
    }

    [[nodiscard]] double bottomFor(const Piece& piece) const
    {
        return m_spans.bottom - (piece.box >= 0 ? kBoxPadding : 0.0);
    }

    [[nodiscard]] bool fits(std::size_t from, std::size_t end) const
    {
        const double top = m_pageIsEmpty ? m_flow.pieces[from].before : 0.0;
        return m_y - top + heightAfter(from, end) <= bottomFor(m_flow.pieces[end]);
    }

    void newPage()
    {
        closeBox();
        m_pages.emplace_back();
        m_y = m_spans.nextTop;
        m_pageIsEmpty = true;
    }

    void draw(const Piece& piece)
    {
        Marks marks = piece.marks;
        shift(marks, {m_spans.left, m_y});
        Marks& page = m_pages.back();
        page.insert(page.end(), marks.begin(), marks.end());
    }

    /// `following`: what must still fit below on the same page.
    void put(const Piece& piece, double following)
    {
        if (piece.box != m_box) {
            closeBox();
        }
        if (m_pageIsEmpty) {
            startPageWith(piece);
        } else {
            m_y += piece.before;
        }
        if (piece.box >= 0 && !m_boxTop) {
            m_box = piece.box;
            m_boxTop = m_y - kBoxPadding;
        }
        draw(piece);
        const double room = bottomFor(piece) - m_y - piece.after - following;
        m_y += (piece.shrinks ? std::clamp(piece.height, 0.0, std::max(room, 0.0)) : piece.height);
        m_boxBottom = m_y + kBoxPadding;
        m_y += piece.after;
        m_pageIsEmpty = m_pageIsEmpty && piece.marks.empty() && !piece.shrinks;
    }

    void startPageWith(const Piece& piece)
    {
        if (piece.head >= 0) {
            const Piece& head = m_flow.heads[static_cast<std::size_t>(piece.head)];
            draw(head);
            m_y += head.height + head.after;
        }
        if (piece.box >= 0) {
            m_y += kBoxPadding;
        }
    }

    void closeBox()
    {
        if (m_boxTop) {
            frame(m_pages.back(),
                  QRectF(QPointF(m_spans.left, *m_boxTop),
                         QPointF(m_spans.left + mm(geometry::kWidth), m_boxBottom)));
        }
        m_boxTop.reset();
        m_box = -1;
    }

    const Flow& m_flow;
    const PageSpans m_spans;
    std::vector<Marks> m_pages;
    double m_y = 0;
    bool m_pageIsEmpty = true;
    int m_box = -1;
    std::optional<double> m_boxTop;
    double m_boxBottom = 0;
};

} // namespace

std::vector<Marks> paginate(const Flow& flow, const PageSpans& spans)
{
    return Pagination(flow, spans).run();
}

} // namespace freshstart::paper
