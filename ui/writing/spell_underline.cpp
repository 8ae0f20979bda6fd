// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/spell_underline.h"

#include "core/writing/words.h"
#include "ui/common/theme.h"
#include "ui/writing/spelling.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimer>

namespace freshstart {

SpellUnderline::SpellUnderline(QPlainTextEdit& editor, Spelling& spelling)
    : QObject(&editor)
    , m_editor(editor)
    , m_spelling(spelling)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kAfterTypingMs);
    connect(m_timer, &QTimer::timeout, this, &SpellUnderline::lookNow);
    const auto soon = [this] { m_timer->start(); };
    connect(&spelling, &Spelling::changed, this, soon);
    connect(&editor, &QPlainTextEdit::textChanged, this, soon);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, soon);
    m_timer->start();
}

void SpellUnderline::lookNow()
{
    QList<QTextEdit::ExtraSelection> underlined;
    QTextEdit::ExtraSelection unknown;
    unknown.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    unknown.format.setUnderlineColor(coloursFor(m_editor.palette()).red);
    const bool looked = m_spelling.isOn() && !m_editor.isReadOnly();
    const int typing = m_editor.hasFocus() ? m_editor.textCursor().position() : -1;
    for (QTextBlock block = m_editor.document()->begin(); looked && block.isValid();
         block = block.next()) {
        for (const WordAt& one : wordsToCheck(block.text())) {
            const int start = block.position() + one.start;
            const int end = start + static_cast<int>(one.word.size());
            if (end == typing || m_spelling.isKnown(one.word)) {
                continue;
            }
            unknown.cursor = QTextCursor(block);
            unknown.cursor.setPosition(start);
            unknown.cursor.setPosition(end, QTextCursor::KeepAnchor);
            underlined.append(unknown);
        }
    }
    m_editor.setExtraSelections(underlined);
}

} // namespace freshstart
