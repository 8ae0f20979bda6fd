// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/marks.h"

#include <vector>

namespace freshstart::paper {

/// Upper edges of the text, in layout units.
struct PageSpans {
    double left = 0;
    double firstTop = 0;
    double nextTop = 0;
    double bottom = 0;
};

/// Parts the pieces into pages: pieces that must stay together do, heads are repeated, frames
/// closed at the end of a page and opened again on the next. Always at least one page.
std::vector<Marks> paginate(const Flow& flow, const PageSpans& spans);

} // namespace freshstart::paper
