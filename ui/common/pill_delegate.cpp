// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pill_delegate.h"

#include "ui/common/row_table_model.h"

#include <QApplication>
#include <QPainter>

namespace freshstart {

void PillDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the row is marked, not the cell
    if (!index.data(PillsRole).value<QList<PillText>>().isEmpty()) {
        option->text.clear();
    }
}

void PillDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto pills = index.data(PillsRole).value<QList<PillText>>();
    const QFont font = fontOf(TextSize::Small, QApplication::font());
    const int right = option.rect.right() - space::kStep;
    int x = option.rect.left() + space::kStep + 2;
    for (const PillText& pill : pills) {
        const QSize size = pillSize(pill.text, font);
        if (x >= right) {
            break;
        }
        const QRect box(x, option.rect.center().y() - size.height() / 2,
                        qMin(size.width(), right - x), size.height());
        paintPill(*painter, box, pill, font, coloursFor(option.palette));
        x += size.width() + space::kHalf;
    }
}

} // namespace freshstart
