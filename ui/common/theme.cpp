// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QColor hex(QRgb rgb)
{
    return QColor(rgb);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

/// Nine points, the usual default, is small for a form that is read while telephoning.
QFont bodyFont(const QFont& system)
{
    QFont font = system;
    const qreal points = system.pointSizeF() > 0 ? system.pointSizeF() : 9.0;
    font.setPointSizeF(qMax(points * 1.08, 10.5));
    return font;
}

void dress(QApplication& application, const Colours& colours, const QFont& body)
{
    application.setFont(body);
    application.setPalette(paletteFrom(colours));
    application.setStyleSheet(styleSheetFrom(colours, body));
}

} // namespace

const Colours& lightColours()
{
    static const Colours colours = {
        hex(0xF5F6F4), hex(0xECEFEC), hex(0xFFFFFF), hex(0x1C2522), hex(0x58645F),
        hex(0xDDE2DE), hex(0x1B6B72), hex(0xE3F0F0), hex(0xFFFFFF), hex(0xA8231B),
        hex(0xFCEBE9), hex(0x8F4A06), hex(0xFDF2E1), hex(0x24683F), hex(0xE5F3EA),
    };
    return colours;
}

const Colours& darkColours()
{
    static const Colours colours = {
        hex(0x171B1A), hex(0x1B201F), hex(0x202625), hex(0xE7ECE9), hex(0xA3AEA9),
        hex(0x343C39), hex(0x6CC3C9), hex(0x1E3638), hex(0x10201F), hex(0xF2938B),
        hex(0x3B2120), hex(0xEDB469), hex(0x372A18), hex(0x86CFA0), hex(0x1D3226),
    };
    return colours;
}

const Colours& coloursFor(const QPalette& palette)
{
    return isDark(palette) ? darkColours() : lightColours();
}

TonePair tonePair(Tone tone, const Colours& colours)
{
    switch (tone) {
    case Tone::Accent:
        return {colours.accent, colours.accentGround};
    case Tone::Good:
        return {colours.green, colours.greenGround};
    case Tone::Warning:
        return {colours.amber, colours.amberGround};
    case Tone::Alert:
        return {colours.red, colours.redGround};
    case Tone::Neutral:
        break;
    }
    return {colours.muted, colours.sunken};
}

QPalette paletteFrom(const Colours& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.ground);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.ground);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.red);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.sunken);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colours.muted);
    }
    return palette;
}

QFont fontOf(TextSize size, const QFont& body)
{
    QFont font = body;
    if (size == TextSize::Small) {
        font.setPointSizeF(body.pointSizeF() * 0.9);
    } else if (size == TextSize::Title) {
        font.setPointSizeF(body.pointSizeF() * 1.6);
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

QString styleSheetFrom(const Colours& colours, const QFont& body)
{
    QFile file(u":/style/fresh_start.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> tokens[] = {
        {"@ground@"_L1, colours.ground},
        {"@sunken@"_L1, colours.sunken},
        {"@surface@"_L1, colours.surface},
        {"@text@"_L1, colours.text},
        {"@muted@"_L1, colours.muted},
        {"@line@"_L1, colours.line},
        {"@accent@"_L1, colours.accent},
        {"@accentGround@"_L1, colours.accentGround},
        {"@onAccent@"_L1, colours.onAccent},
        {"@red@"_L1, colours.red},
        {"@redGround@"_L1, colours.redGround},
        {"@amber@"_L1, colours.amber},
        {"@amberGround@"_L1, colours.amberGround},
        {"@green@"_L1, colours.green},
    };
    for (const auto& [token, colour] : tokens) {
        sheet.replace(token, colour.name());
    }
    const auto points = [&](TextSize size) {
        return QString::number(fontOf(size, body).pointSizeF(), 'f', 1) + u"pt"_s;
    };
    sheet.replace("@check@"_L1,
                  colours.onAccent == lightColours().onAccent ? u"check_white"_s : u"check_dark"_s);
    sheet.replace("@small@"_L1, points(TextSize::Small));
    sheet.replace("@title@"_L1, points(TextSize::Title));
    return sheet;
}

void applyTheme(QApplication& application, ThemeChoice choice, int textPercent)
{
    // Once: afterwards the palette is ours.
    static const bool systemBegan = isDark(QApplication::palette());
    bool systemDark = systemBegan;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    QFont body = bodyFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    body.setPointSizeF(body.pointSizeF() * textPercent / 100);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemDark);
    dress(application, dark ? darkColours() : lightColours(), body);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    static QMetaObject::Connection following;
    QObject::disconnect(following);
    if (choice == ThemeChoice::System) {
        following = QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged,
                         &application, [&application, body](Qt::ColorScheme scheme) {
                             dress(application,
                                   scheme == Qt::ColorScheme::Dark ? darkColours() : lightColours(),
                                   body);
                         });
    }
#endif
}

} // namespace freshstart
