// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>

#include <cmath>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double channel(double c)
{
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

} // namespace

TEST_CASE("Every word on screen stands out at least 4.5 to 1, light and dark", "[ui][theme]")
{
    const bool dark = GENERATE(false, true);
    const Colours& colours = dark ? darkColours() : lightColours();
    for (const QColor& ground : {colours.ground, colours.sunken, colours.surface}) {
        INFO(ground.name().toStdString());
        CHECK(contrast(colours.text, ground) >= 4.5);
        CHECK(contrast(colours.muted, ground) >= 4.5);
        CHECK(contrast(colours.accent, ground) >=
              4.5); // links, and the frame of what has the focus
        CHECK(contrast(colours.red, ground) >= 4.5);
        CHECK(contrast(colours.amber, ground) >= 4.5);
        CHECK(contrast(colours.green, ground) >= 4.5);
    }
    // What is chosen in a list or menu, and cards with a tone.
    for (const QColor& ground :
         {colours.accentGround, colours.redGround, colours.amberGround, colours.greenGround}) {
        INFO(ground.name().toStdString());
        CHECK(contrast(colours.text, ground) >= 4.5);
        CHECK(contrast(colours.muted, ground) >= 4.5);
    }
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Alert}) {
        const TonePair pair = tonePair(tone, colours);
        INFO(pair.text.name().toStdString());
        CHECK(contrast(pair.text, pair.ground) >= 4.5);
    }
    CHECK(contrast(colours.onAccent, colours.accent) >= 4.5);
}

TEST_CASE("No colour stands in the style sheet by itself", "[ui][theme]")
{
    QFile file(u":/style/fresh_start.qss"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString sheet = QString::fromUtf8(file.readAll())
                        .remove(QRegularExpression(u"/\\*.*?\\*/"_s,
                                                   QRegularExpression::DotMatchesEverythingOption));
    sheet.remove(u"QLabel[role=\"paper\"] { background: #FFFFFF;"_s); // white in either theme
    static const QRegularExpression named(
        u"#[0-9a-fA-F]{3,8}\\b|rgba?\\(|:\\s*(white|black|red|gray|grey)\\b"_s);
    CHECK(named.match(sheet).captured() == QString());
}

TEST_CASE("The style sheet is filled in completely from the tokens", "[ui][theme]")
{
    const QString sheet = styleSheetFrom(lightColours(), QFont());
    CHECK(sheet.contains(u"#1b6b72"_s));
    CHECK_FALSE(sheet.section(u"*/"_s, 1).contains(u'@'));
}

TEST_CASE("A widget knows from its palette which theme it stands in", "[ui][theme]")
{
    CHECK(coloursFor(paletteFrom(darkColours())).ground == darkColours().ground);
    CHECK(coloursFor(paletteFrom(lightColours())).ground == lightColours().ground);
}
