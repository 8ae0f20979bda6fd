// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wording_difference.h"

#include "core/base/line_difference.h"
#include "ui/common/theme.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kAround = 1; ///< unchanged lines shown before and after a change

/// Which lines to show: those that changed and their neighbours.
std::vector<bool> worthShowing(const std::vector<LineOfDifference>& lines)
{
    std::vector<bool> shown(lines.size(), false);
    const int count = static_cast<int>(lines.size());
    for (int i = 0; i < count; ++i) {
        if (lines[static_cast<size_t>(i)].change == LineChange::Same) {
            continue;
        }
        for (int j = std::max(0, i - kAround); j <= std::min(count - 1, i + kAround); ++j) {
            shown[static_cast<size_t>(j)] = true;
        }
    }
    return shown;
}

} // namespace

WordingDifference::WordingDifference(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setObjectName(u"wordingDifference"_s);
    setAccessibleName(tr("What you changed in the product’s wording"));
}

void WordingDifference::setTexts(const QString& product, const QString& own)
{
    if (product != m_product || own != m_own || toPlainText().isEmpty()) {
        m_product = product;
        m_own = own;
        fill();
    }
}

void WordingDifference::fill()
{
    clear();
    const Colours& colours = coloursFor(palette());
    QTextCharFormat same;
    same.setForeground(colours.muted);
    QTextCharFormat removed;
    removed.setForeground(colours.red);
    removed.setBackground(colours.redGround);
    QTextCharFormat added;
    added.setForeground(colours.green);
    added.setBackground(colours.greenGround);
    QTextCursor cursor(document());
    const auto lines = lineDifference(m_product, m_own);
    const std::vector<bool> shown = worthShowing(lines);
    bool gap = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!shown[i]) {
            gap = true;
            continue;
        }
        if (gap && !document()->isEmpty()) {
            cursor.insertText(u"⋯\n"_s, same);
        }
        gap = false;
        const LineChange change = lines[i].change;
        const QString sign = change == LineChange::Same      ? u"  "_s
                             : change == LineChange::Removed ? u"− "_s
                                                             : u"+ "_s;
        const auto& format = change == LineChange::Same      ? same
                             : change == LineChange::Removed ? removed
                                                             : added;
        cursor.insertText(sign + lines[i].text + u'\n', format);
    }
    if (document()->isEmpty()) {
        cursor.insertText(tr("This is the product’s wording; nothing is changed in it."), same);
    }
    moveCursor(QTextCursor::Start);
}

void WordingDifference::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_product.isEmpty()) {
        fill();
    }
}

} // namespace freshstart
