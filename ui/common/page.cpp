// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page.h"

#include "core/documents/error_text.h"
#include "ui/common/labels.h"
#include "ui/common/prompter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {
constexpr int kAsideWidth = 316;
constexpr int kMainWidth = 1080;
} // namespace

Page::Page(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{}

void Page::showError(const Error& error)
{
    m_context.prompter.warn(this, title(), sentenceFor(error));
}

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(titleLabel(title, this))
    , m_subtitle(mutedLabel({}, this))
    , m_below(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    m_below->setSpacing(2);
    m_below->addWidget(m_title);
    m_below->addWidget(m_subtitle);
    m_subtitle->hide();
    layout->addLayout(m_below, 1);
    m_buttons->setSpacing(space::kStep);
    layout->addLayout(m_buttons);
    layout->setAlignment(m_buttons, Qt::AlignVCenter);
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
    m_columns->setContentsMargins(space::kPage, 20, space::kPage, space::kPage);
    m_columns->setSpacing(space::kPage);
    auto* mainBox = new QWidget(m_inside);
    m_main = new QVBoxLayout(mainBox);
    m_main->setSpacing(space::kCard - 2);
    m_main->setAlignment(Qt::AlignTop);
    mainBox->setMaximumWidth(kMainWidth); // longer lines are hard to read
    m_main->setContentsMargins(0, 0, 0, 0);
    m_columns->addWidget(mainBox, 100);
    m_columns->addStretch(1);
}

QVBoxLayout* ScrollColumn::aside()
{
    if (m_aside == nullptr) {
        auto* box = new QWidget(m_inside);
        box->setFixedWidth(kAsideWidth);
        m_aside = new QVBoxLayout(box);
        m_aside->setContentsMargins(0, 0, 0, 0);
        m_aside->setSpacing(space::kCard - 2);
        m_aside->setAlignment(Qt::AlignTop);
        m_columns->insertWidget(1, box);
    }
    return m_aside;
}

void ScrollColumn::reveal(QWidget* widget)
{
    m_area->ensureWidgetVisible(widget);
}

} // namespace freshstart
