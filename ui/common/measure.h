// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QSize>
#include <QWidget>

namespace freshstart {

// Widths and heights that hold words are counted in letters and lines, so that they grow with the
// text: whoever needs it twice as large gets fields twice as wide. Distances between things do not
// grow; they are in ui/common/theme.h (space). No other number of pixels stands anywhere else.

/// So many average letters of the widget's own font.
inline int lettersWide(const QWidget& widget, int letters)
{
    return widget.fontMetrics().averageCharWidth() * letters;
}

/// So many lines of the widget's own font.
inline int linesHigh(const QWidget& widget, int lines)
{
    return widget.fontMetrics().lineSpacing() * lines;
}

/// What a widget needs, in letters of the usual text.
namespace letters {
inline constexpr int kDate = 23;     ///< "24 September 2026" with its calendar
inline constexpr int kLongDate = 31; ///< "Wednesday 30 September 2026" with its calendar
inline constexpr int kAside = 39;    ///< the column at the right of a page
inline constexpr int kMain = 135;    ///< longer lines are hard to read
inline constexpr int kSearch = 52;
inline constexpr int kShortField = 40;
inline constexpr int kDialog = 55;
inline constexpr int kPages = 35; ///< a list of pages or parts beside what they hold
inline constexpr int kList = 27;
} // namespace letters

/// The window as it first opens: small enough for the usual laptop of an office.
inline constexpr QSize kFirstWindow(1280, 800);

} // namespace freshstart
