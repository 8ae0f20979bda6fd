// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/tick_notice.h"

#include "ui/common/card.h"
#include "ui/common/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

TickNotice::TickNotice(QWidget* parent)
    : QWidget(parent)
    , m_words(bodyLabel({}, this))
{
    auto* card = new Card(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto* row = new QWidget(card);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    m_words->setObjectName(u"tickNotice"_s);
    setTone(m_words, Tone::Good);
    auto* undo = smallButton(tr("Undo"), u"undoButton"_s, row);
    undo->setAccessibleName(tr("Undo the last tick"));
    auto* close = smallButton(tr("All right"), u"noticeCloseButton"_s, row);
    close->setAccessibleName(tr("Close this notice"));
    layout->addWidget(m_words, 1);
    layout->addWidget(undo);
    layout->addWidget(close);
    card->addRow(row);
    connect(undo, &QPushButton::clicked, this, &TickNotice::undone);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void TickNotice::say(const QString& words)
{
    m_words->setText(words);
    show();
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace freshstart
