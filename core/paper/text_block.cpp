// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/text_block.h"

#include <QFont>
#include <QTextOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart::paper {

namespace {

constexpr double kLineSpacing = 1.3; ///< of the type size

/// Arial where it is installed, else its metric twin, so that lines break alike everywhere; then
/// fonts for the scripts that neither has. Qt asks the system for whatever is still missing.
QFont fontFor(const Type& type)
{
    QFont font;
    font.setFamilies({u"Arial"_s, u"Liberation Sans"_s, u"Arimo"_s, u"Noto Sans"_s,
                      u"Noto Sans Arabic"_s, u"Noto Sans CJK SC"_s, u"Microsoft YaHei"_s,
                      u"PingFang SC"_s, u"DejaVu Sans"_s});
    font.setPixelSize(qRound(type.points * 600.0 / 72.0));
    font.setBold(type.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Line ends become line breaks inside one paragraph; other control characters have no shape.
QString printable(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n') {
            result += QChar(QChar::LineSeparator);
        } else if (c == u'\t') {
            result += u' ';
        } else if (c.category() != QChar::Other_Control) {
            result += c;
        }
    }
    return result;
}

std::shared_ptr<QTextLayout> layoutOf(const Runs& runs, const Type& type)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run& run : runs) {
        const QString part = printable(run.text);
        if (run.bold && !type.bold) {
            QTextCharFormat bold;
            bold.setFontWeight(QFont::Bold);
            formats.append({static_cast<int>(text.size()), static_cast<int>(part.size()), bold});
        }
        text += part;
    }
    auto layout = std::make_shared<QTextLayout>(text, fontFor(type));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight); // an Arabic name inside an English page
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    return layout;
}

} // namespace

TextBlock breakLines(const Runs& runs, double width, const Type& type, Align align)
{
    TextBlock block;
    const auto layout = layoutOf(runs, type);
    if (layout->text().isEmpty()) {
        return block;
    }
    const double pitch = type.points * kLineSpacing * 600.0 / 72.0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        // letters of another script may be taller than ours
        const double height = std::max(pitch, line.height());
        const double x = align == Align::Right ? width - line.naturalTextWidth() : 0.0;
        TextBlock::Line placed;
        placed.mark = {layout, line.lineNumber(),
                       QPointF(x, block.height + (height - line.height()) / 2), type.ink};
        placed.top = block.height;
        placed.height = height;
        block.lines.push_back(placed);
        block.height += height;
    }
    layout->endLayout();
    return block;
}

TextBlock breakLines(const QString& text, double width, const Type& type, Align align)
{
    return breakLines(Runs{{text, false}}, width, type, align);
}

void place(Marks& marks, const TextBlock& block, QPointF at)
{
    for (const TextBlock::Line& line : block.lines) {
        TextLine mark = line.mark;
        mark.at += at;
        marks.emplace_back(mark);
    }
}

} // namespace freshstart::paper
