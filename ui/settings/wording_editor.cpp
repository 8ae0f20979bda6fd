// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wording_editor.h"

#include "ui/common/theme.h"
#include "ui/settings/wording_highlighter.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace freshstart {

/// Where the numbers of the lines stand.
class WordingEditor::Margin final : public QWidget
{
public:
    explicit Margin(WordingEditor* editor)
        : QWidget(editor)
        , m_editor(editor)
    {}

protected:
    void paintEvent(QPaintEvent* event) override { m_editor->paintMargin(event); }

private:
    WordingEditor* m_editor;
};

WordingEditor::WordingEditor(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new WordingHighlighter(document()))
    , m_margin(new Margin(this))
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_highlighter->setPalette(palette());
    connect(this, &QPlainTextEdit::blockCountChanged, this, &WordingEditor::fitMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, qOverload<>(&QWidget::update));
    fitMargin();
}

void WordingEditor::setText(const QString& text)
{
    if (toPlainText() != text) {
        setPlainText(text);
    }
}

void WordingEditor::showFaults(const std::vector<WordingFault>& faults)
{
    const Colours& colours = coloursFor(palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (const WordingFault& fault : faults) {
        if (fault.length == 0) {
            continue;
        }
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(fault.start));
        selection.cursor.setPosition(static_cast<int>(fault.start + fault.length),
                                     QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(colours.red);
        selection.format.setForeground(colours.red);
        selection.format.setBackground(colours.redGround);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void WordingEditor::goTo(const WordingFault& fault)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(fault.start));
    cursor.setPosition(static_cast<int>(fault.start + fault.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

void WordingEditor::insertPlaceholder(const WordingPlaceholder& placeholder)
{
    QTextCursor cursor = textCursor();
    if (placeholder.switchesOnly) {
        const QString inside = cursor.selectedText();
        cursor.insertText(u"{{#%1}}"_s.arg(placeholder.name) + inside +
                          u"{{/%1}}"_s.arg(placeholder.name));
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor,
                            static_cast<int>(placeholder.name.size()) + 5); // before {{/name}}
    } else {
        cursor.insertText(u"{{%1}}"_s.arg(placeholder.name));
    }
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void WordingEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter != nullptr) {
        m_highlighter->setPalette(palette());
    }
}

void WordingEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT placeholdersWanted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void WordingEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitMargin();
}

int WordingEditor::marginWidth() const
{
    const qsizetype digits = QString::number(blockCount()).size();
    return fontMetrics().horizontalAdvance(u'9') *
               static_cast<int>(std::max<qsizetype>(digits, 2)) +
           2 * space::kStep;
}

void WordingEditor::fitMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void WordingEditor::paintMargin(QPaintEvent* event)
{
    const Colours& colours = coloursFor(palette());
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), colours.sunken);
    painter.setFont(font());
    painter.setPen(colours.muted);
    QTextBlock block = firstVisibleBlock();
    // the viewport begins below the padding of the frame, the margin does not
    const qreal shift = viewport()->geometry().top() - m_margin->geometry().top();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top() + shift;
    while (block.isValid() && top <= event->rect().bottom()) {
        painter.drawText(QRectF(0, top, m_margin->width() - space::kStep, fontMetrics().height()),
                         Qt::AlignRight, QString::number(block.blockNumber() + 1));
        top += blockBoundingRect(block).height();
        block = block.next();
    }
}

} // namespace freshstart
