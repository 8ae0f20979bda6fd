// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace freshstart {

/// What a colour says. Every tone is a pair: words on their ground, at least 4.5 to 1.
enum class Tone { Neutral, Accent, Good, Warning, Alert };

enum class ThemeChoice { System, Light, Dark };

/// The three sizes of text there are. Body is the system's, a little opened.
enum class TextSize { Small, Body, Title };

/// Distances in device-independent pixels: the steps there are.
namespace space {
inline constexpr int kHair = 2; ///< between lines that belong together
inline constexpr int kHalf = 4;
inline constexpr int kTight = 6;
inline constexpr int kStep = 8;
inline constexpr int kRow = 10; ///< above and below a row of a card
inline constexpr int kBar = 12; ///< inside the bars of the window
inline constexpr int kGap = 14; ///< between cards
inline constexpr int kCard = 16;
inline constexpr int kTop = 20; ///< above a page
inline constexpr int kPage = 24;
inline constexpr int kRadius = 7;
} // namespace space

/// The colours of one theme (design/product.md). No colour is named anywhere else.
struct Colours {
    QColor ground;  ///< behind everything
    QColor sunken;  ///< navigation, table heads, closed half-days
    QColor surface; ///< cards and fields
    QColor text;
    QColor muted;
    QColor line;
    QColor accent;
    QColor accentGround;
    QColor onAccent; ///< words on a filled accent button
    QColor red;
    QColor redGround;
    QColor amber;
    QColor amberGround;
    QColor green;
    QColor greenGround;
};

struct TonePair {
    QColor text;
    QColor ground;
};

const Colours& lightColours();
const Colours& darkColours();
/// The theme a widget stands in, told from its palette: what paints itself asks here.
const Colours& coloursFor(const QPalette& palette);
TonePair tonePair(Tone tone, const Colours& colours);

QPalette paletteFrom(const Colours& colours);
QString styleSheetFrom(const Colours& colours, const QFont& body);
QFont fontOf(TextSize size, const QFont& body);

/// Sizes of text that can be chosen, in hundredths of what the system has.
inline constexpr int kTextSizes[] = {100, 125, 150, 200};
/// Dresses the application; with System, light or dark after the desktop's own window colour. Widths
/// that are counted in letters follow in what is made afterwards.
void applyTheme(QApplication& application, ThemeChoice choice, int textPercent = 100);

} // namespace freshstart
