// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo_notice.h"

#include "ui/common/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace freshstart {

UndoNotice::UndoNotice(QWidget* parent)
    : QFrame(parent)
    , m_words(bodyLabel({}, this))
    , m_back(smallButton({}, u"undoNoticeButton"_s, this))
    , m_timer(new QTimer(this))
{
    setProperty("role", u"bottomBar"_s);
    m_words->setObjectName(u"undoNoticeWords"_s);
    auto* close = smallButton(tr("Close"), u"undoNoticeCloseButton"_s, this);
    close->setAccessibleName(tr("Close this notice"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kStep, space::kPage, space::kStep);
    layout->setSpacing(space::kStep);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_back);
    layout->addWidget(close);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kGoesAfterMs);
    connect(m_back, &QPushButton::clicked, this, &UndoNotice::wayBackAsked);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_timer, &QTimer::timeout, this, &UndoNotice::goUnlessUsed);
    hide();
}

void UndoNotice::say(const QString& words, const QString& button, const QString& about)
{
    m_words->setText(words);
    m_back->setText(button);
    m_back->setAccessibleName(about);
    show();
    m_timer->start();
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// Somebody who needs longer has it for as long as they like.
void UndoNotice::goUnlessUsed()
{
    const bool isUsed = underMouse() || (focusWidget() != nullptr && focusWidget()->hasFocus());
    if (isUsed) {
        m_timer->start();
    } else {
        hide();
    }
}

} // namespace freshstart
