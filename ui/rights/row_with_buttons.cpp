// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/row_with_buttons.h"

#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshstart {

RowWithButtons::RowWithButtons(const QString& words, const QString& small, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kHalf);
    column->addWidget(bodyLabel(words, this));
    if (!small.isEmpty()) {
        column->addWidget(smallLabel(small, this));
    }
    layout->addLayout(column, 1);
}

void RowWithButtons::addButton(const QString& text, const QString& objectName,
                               std::function<void()> pressed)
{
    auto* button = smallButton(text, objectName, this);
    button->setAccessibleName(tr("%1: %2").arg(text, m_words));
    layout()->addWidget(button);
    layout()->setAlignment(button, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this, [pressed = std::move(pressed)] { pressed(); });
}

} // namespace freshstart
