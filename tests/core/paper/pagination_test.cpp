// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pagination.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace freshstart;
using namespace freshstart::paper;

namespace {

constexpr PageSpans kSpans{0, 0, 0, 100};

/// A piece with a mark as wide as its name, so that it can be told on the page.
Piece piece(double name, double height, bool keepWithNext = false)
{
    Piece one;
    one.height = height;
    one.keepWithNext = keepWithNext;
    one.marks.emplace_back(Fill{QRectF(0, 0, name, height), Qt::black});
    return one;
}

std::vector<double> names(const Marks& page)
{
    std::vector<double> all;
    for (const Mark& mark : page) {
        if (const auto* fill = std::get_if<Fill>(&mark)) {
            all.push_back(fill->area.width());
        }
    }
    return all;
}

int frames(const Marks& page)
{
    const auto strokes = std::ranges::count_if(
        page, [](const Mark& mark) { return std::holds_alternative<Stroke>(mark); });
    return static_cast<int>(strokes) / 4;
}

} // namespace

TEST_CASE("Nothing at all is still a page", "[paper][pagination]")
{
    CHECK(paginate({}, kSpans).size() == 1);
}

TEST_CASE("A heading goes to the next page with what it heads", "[paper][pagination]")
{
    Flow flow;
    flow.pieces = {piece(1, 80), piece(2, 10, true), piece(3, 20)};
    const auto pages = paginate(flow, kSpans);
    REQUIRE(pages.size() == 2);
    CHECK(names(pages[0]) == std::vector<double>{1});
    CHECK(names(pages[1]) == std::vector<double>{2, 3});
}

TEST_CASE("A table's head is repeated on each page, and only there", "[paper][pagination]")
{
    Flow flow;
    flow.heads = {piece(9, 10)};
    flow.pieces = {piece(9, 10, true)};
    for (int row = 1; row <= 4; ++row) {
        flow.pieces.push_back(piece(row, 40));
        flow.pieces.back().head = 0;
    }
    const auto pages = paginate(flow, kSpans);
    REQUIRE(pages.size() == 2);
    CHECK(names(pages[0]) == std::vector<double>{9, 1, 2});
    CHECK(names(pages[1]) == std::vector<double>{9, 3, 4});
}

TEST_CASE("A frame is closed at the page's end and opened again", "[paper][pagination]")
{
    Flow flow;
    flow.heads = {piece(9, 5)};
    flow.boxes = 1;
    for (int line = 1; line <= 3; ++line) {
        flow.pieces.push_back(piece(line, 1000));
        flow.pieces.back().box = 0;
        flow.pieces.back().head = 0;
    }
    flow.pieces[0].head = -1; // the heading itself stands there
    flow.pieces.push_back(piece(20, 10));
    const auto pages = paginate(flow, {0, 0, 0, 2200});
    REQUIRE(pages.size() == 2);
    CHECK(names(pages[0]) == std::vector<double>{1, 2});
    CHECK(names(pages[1]) == std::vector<double>{9, 3, 20});
    CHECK(frames(pages[0]) == 1);
    CHECK(frames(pages[1]) == 1);
}

TEST_CASE("More than a page that belongs together is cut, never lost", "[paper][pagination]")
{
    Flow flow;
    for (int i = 1; i <= 9; ++i) {
        flow.pieces.push_back(piece(i, 30, i < 9));
    }
    const auto pages = paginate(flow, kSpans);
    REQUIRE(pages.size() == 3);
    std::vector<double> all;
    for (const Marks& page : pages) {
        const auto some = names(page);
        all.insert(all.end(), some.begin(), some.end());
    }
    CHECK(all == std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9});
}

TEST_CASE("Room to write gives way to what must stay on the page", "[paper][pagination]")
{
    Flow flow;
    Piece room;
    room.height = 90;
    room.shrinks = true;
    flow.pieces = {piece(1, 20), room, piece(2, 30)};
    flow.pieces[1].keepWithNext = true;
    const auto pages = paginate(flow, kSpans);
    REQUIRE(pages.size() == 1);
    CHECK(names(pages[0]) == std::vector<double>{1, 2});
}

TEST_CASE("A page break begins a new page", "[paper][pagination]")
{
    Flow flow;
    Piece pageBreak;
    pageBreak.breakBefore = true;
    flow.pieces = {piece(1, 20), pageBreak, piece(2, 20)};
    flow.pieces[2].before = 50;
    CHECK(paginate(flow, kSpans).size() == 2);
}
