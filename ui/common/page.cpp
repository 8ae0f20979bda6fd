// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"

#include "core/documents/error_text.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/prompter.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kLeastMainLetters = 62; // beside an aside
} // namespace

Page::Page(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{}

void Page::showError(const Error& error)
{
    m_context.prompter.warn(this, title(), sentenceFor(error));
}

void Page::cannotShow(const Error& error)
{
    if (error.code == ErrorCode::NotFound && isVisible()) {
        Q_EMIT recordGone();
    } else {
        showError(error);
    }
}

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(titleLabel(title, this))
    , m_subtitle(mutedLabel({}, this))
    , m_below(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::kCard);
    layout->setVerticalSpacing(space::kHair);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_title, 0, 0);
    m_buttons->setSpacing(space::kStep);
    layout->addLayout(m_buttons, 0, 1, Qt::AlignVCenter);
    m_below->setSpacing(space::kHair);
    m_below->addWidget(m_subtitle);
    m_subtitle->hide();
    layout->addLayout(m_below, 1, 0, 1, 2); // many buttons leave little beside them
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addButton(QWidget* button)
{
    m_buttons->addWidget(button);
}

namespace {

/// A layout aligned to the top would squeeze wrapped text: it never gets more than its size hint,
/// whatever its height for the width is. A stretch below it leaves it all it needs.
QWidget* keptOnTop(QLayout* content, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* outer = new QVBoxLayout(box);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addLayout(content);
    outer->addStretch(1);
    return box;
}

} // namespace

ScrollColumn::ScrollColumn(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_inside(new QWidget)
    , m_columns(new QHBoxLayout(m_inside))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_area);
    m_inside->setProperty("role", u"page"_s);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_inside);
    m_columns->setContentsMargins(space::kPage, space::kTop, space::kPage, space::kPage);
    m_columns->setSpacing(space::kPage);
    m_main = new QVBoxLayout;
    m_main->setSpacing(space::kGap);
    QWidget* mainBox = keptOnTop(m_main, m_inside);
    mainBox->setMaximumWidth(lettersWide(*this, letters::kMain)); // longer lines are hard to read
    m_columns->addWidget(mainBox, 100);
    m_columns->addStretch(1);
}

QVBoxLayout* ScrollColumn::aside()
{
    if (m_aside == nullptr) {
        m_aside = new QVBoxLayout;
        m_aside->setSpacing(space::kGap);
        m_asideBox = keptOnTop(m_aside, m_inside);
        m_columns->insertWidget(1, m_asideBox);
        m_inside->installEventFilter(this);
        setOut();
    }
    return m_aside;
}

void ScrollColumn::setOut()
{
    if (m_asideBox == nullptr) {
        return;
    }
    // Wider where a button needs it: words on buttons do not go on in a second line.
    const int aside =
        qMax(lettersWide(*this, letters::kAside), m_asideBox->minimumSizeHint().width());
    const int both = aside + lettersWide(*this, kLeastMainLetters) + 3 * space::kPage;
    const bool below = width() < both;
    m_columns->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_asideBox->setMinimumWidth(below ? 0 : aside);
    m_asideBox->setMaximumWidth(below ? QWIDGETSIZE_MAX : aside);
}

/// What stands in the aside has changed: it may need more room.
bool ScrollColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        setOut();
    }
    return QWidget::eventFilter(watched, event);
}

void ScrollColumn::resizeEvent(QResizeEvent* event)
{
    setOut();
    QWidget::resizeEvent(event);
}

void ScrollColumn::reveal(QWidget* widget)
{
    m_area->ensureWidgetVisible(widget);
}

} // namespace freshstart
