// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wording_highlighter.h"

#include "ui/common/theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freshstart {

WordingHighlighter::WordingHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document)
{}

void WordingHighlighter::setPalette(const QPalette& palette)
{
    const Colours& colours = coloursFor(palette);
    const TonePair placeholder = tonePair(Tone::Accent, colours);
    m_placeholder.setForeground(placeholder.text);
    m_placeholder.setBackground(placeholder.ground);
    const TonePair section = tonePair(Tone::Warning, colours);
    m_section.setForeground(section.text);
    m_section.setBackground(section.ground);
    m_mark.setForeground(colours.muted);
    rehighlight();
}

void WordingHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression mark(u"\\{\\{([#^/]?)[^{}]*\\}\\}"_s);
    static const QRegularExpression bold(u"\\*\\*"_s);
    static const QRegularExpression leading(u"^(##? |- )"_s);
    if (const auto found = leading.match(text); found.hasMatch()) {
        if (text.startsWith(u'#')) {
            QTextCharFormat heading;
            heading.setFontWeight(QFont::DemiBold);
            setFormat(0, static_cast<int>(text.size()), heading);
        }
        setFormat(0, static_cast<int>(found.capturedLength()), m_mark);
    }
    for (auto it = bold.globalMatch(text); it.hasNext();) {
        setFormat(static_cast<int>(it.next().capturedStart()), 2, m_mark);
    }
    for (auto it = mark.globalMatch(text); it.hasNext();) {
        const auto found = it.next();
        setFormat(static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength()),
                  found.capturedLength(1) > 0 ? m_section : m_placeholder);
    }
}

} // namespace freshstart
