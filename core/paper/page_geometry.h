// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Where things stand on the sheet, in millimetres from its upper left corner.
///
/// The address: a UK DL envelope is 220 × 110 mm, its window 90 × 35 mm, 20 mm from the left and 18
/// mm from the lower edge. A sheet folded in three (99 mm) can slide 11 mm up and down and 10 mm
/// sideways, so what must be seen stands between 20 and 100 mm from the left, and best between 57
/// and 81 mm from the top; lying at the envelope's bottom, as it does in the post, the window shows
/// 46 to 81 mm. The address therefore ends at 81 mm, begins at 57 mm while it has up to five lines,
/// and grows upwards. No other text stands where the window can come to lie: the letter begins at
/// 93 mm.
namespace freshstart::geometry {

constexpr double kPageWidth = 210.0;
constexpr double kPageHeight = 297.0;

constexpr double kLeft = 22.0;
constexpr double kRight = 188.0;
constexpr double kWidth = kRight - kLeft;

constexpr double kLetterheadTop = 14.0;
constexpr double kLogoHeight = 20.0;
constexpr double kLogoWidth = 45.0;

constexpr double kWindowTop = 57.0;
constexpr double kWindowBottom = 81.0;
constexpr double kWindowHighest = 46.0;
constexpr double kAddressWidth = 78.0;
constexpr double kLetterTop = 93.0;   ///< where the text of a letter with an address begins
constexpr double kNextPageTop = 24.0; ///< where the text of the pages after the first begins
constexpr double kRunningHeadTop = 13.0;

constexpr double kBottom = 277.0; ///< text ends here
constexpr double kFooterRule = 281.0;
constexpr double kFooterTop = 282.5;

} // namespace freshstart::geometry
