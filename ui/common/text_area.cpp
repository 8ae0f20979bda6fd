// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/text_area.h"

#include <QFontMetrics>
#include <QTextBlock>

#include <cmath>

namespace freshstart {

TextArea::TextArea(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::fitHeight);
    fitHeight();
}

void TextArea::setLines(int fewest, int most)
{
    m_fewest = fewest;
    m_most = most;
    fitHeight();
}

void TextArea::setCompact()
{
    m_room = 2;
    document()->setDocumentMargin(2);
    fitHeight();
}

void TextArea::setText(const QString& text)
{
    if (text != toPlainText()) {
        setPlainText(text);
    }
}

QSize TextArea::sizeHint() const
{
    return {240, height()};
}

QSize TextArea::minimumSizeHint() const
{
    return {120, height()};
}

void TextArea::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void TextArea::fitHeight()
{
    // The layout of a plain text edit counts its height in lines, wrapped ones included.
    const int lines = static_cast<int>(std::ceil(document()->size().height()));
    const int shown = qBound(m_fewest, lines, m_most);
    const QMargins margins = contentsMargins();
    const int frame =
        margins.top() + margins.bottom() + 2 * static_cast<int>(document()->documentMargin());
    const int wanted = shown * QFontMetrics(font()).lineSpacing() + frame + m_room;
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (wanted != height()) {
        setFixedHeight(wanted);
        // A layout that is just being applied forgets what changes meanwhile: it is told again.
        QMetaObject::invokeMethod(this, [this] { updateGeometry(); }, Qt::QueuedConnection);
    }
}

} // namespace freshstart
