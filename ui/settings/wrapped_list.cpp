// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wrapped_list.h"

#include "ui/common/theme.h"

#include <QScrollBar>

namespace freshstart {

namespace {

constexpr int kAcross = 2 * space::kStep + space::kStep; ///< of the style's padding, and some air
constexpr int kDown = 2 * 6;                             ///< of the style's padding

} // namespace

WrappedList::WrappedList(QWidget* parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void WrappedList::fitRows()
{
    const int room = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width() - kAcross;
    for (int row = 0; row < count(); ++row) {
        const QRect words =
            fontMetrics().boundingRect(QRect(0, 0, room, 0), Qt::TextWordWrap, item(row)->text());
        item(row)->setSizeHint(QSize(room, words.height() + kDown));
    }
}

void WrappedList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fitRows();
}

} // namespace freshstart
