// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/watch_view.h"

#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/page.h"
#include "ui/prevention/prevention_state.h"
#include "ui/prevention/watch_card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

WatchView::WatchView(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_column(new ScrollColumn(this))
    , m_emptyTitle(strongLabel(emptyTitle(PreventionListPart::AtRisk), m_column->inside()))
    , m_emptyHint(mutedLabel(emptyHint(PreventionListPart::AtRisk), m_column->inside()))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    m_column->inside()->layout()->setContentsMargins(0, space::kStep, 0, 0); // the page has its own
    m_emptyTitle->setObjectName(u"watchEmptyTitle"_s);
    m_column->main()->addWidget(m_emptyTitle);
    m_column->main()->addWidget(m_emptyHint);
    m_column->main()->addStretch();
}

/// What stands there already is left alone, and so is what somebody is typing.
void WatchView::show(const WatchFactsShown& shown)
{
    if (shown == m_shown || isUnsaved()) {
        return;
    }
    m_shown = shown;
    for (WatchCard* card : m_cards) {
        m_column->main()->removeWidget(card);
        takeOut(card);
    }
    m_cards.clear();
    m_emptyTitle->setVisible(shown.rows.empty());
    m_emptyHint->setVisible(shown.rows.empty());
    for (const WatchRow& row : shown.rows) {
        addCard(row);
    }
}

void WatchView::addCard(const WatchRow& row)
{
    const auto earlier = m_shown.decisions.find(row.student.number);
    auto* card = new WatchCard(
        row, earlier != m_shown.decisions.end() ? earlier->second : std::vector<WatchDecision>(),
        m_shown.deciders, m_today, m_column->inside());
    card->setEnabled(!m_readOnly);
    card->setDismissRefusal(m_shown.dismissRefusal);
    m_column->main()->insertWidget(m_column->main()->count() - 1, card); // above the stretch
    connect(card, &WatchCard::decided, this, &WatchView::decided);
    connect(card, &WatchCard::meetingAsked, this, &WatchView::meetingAsked);
    connect(card, &WatchCard::openAsked, this, &WatchView::openAsked);
    connect(card, &WatchCard::studentAsked, this, &WatchView::studentAsked);
    m_cards.push_back(card);
}

void WatchView::forget()
{
    for (WatchCard* card : m_cards) {
        card->fold();
    }
}

bool WatchView::isUnsaved() const
{
    return std::ranges::any_of(m_cards, &WatchCard::isUnsaved);
}

QWidget* WatchView::firstFocus() const
{
    return m_cards.empty() ? nullptr : m_cards.front()->findChild<QPushButton*>();
}

} // namespace freshstart
