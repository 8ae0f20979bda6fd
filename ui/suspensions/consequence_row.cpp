// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/consequence_row.h"

#include "core/documents/step_text.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Tone toneOf(Weight weight)
{
    switch (weight) {
    case Weight::Plain:
        return Tone::Neutral;
    case Weight::Attention:
        return Tone::Warning;
    case Weight::Stops:
        break;
    }
    return Tone::Alert;
}

} // namespace

ConsequenceRow::ConsequenceRow(QWidget* parent)
    : QWidget(parent)
    , m_title(strongLabel(QString(), this))
    , m_words(smallLabel(QString(), this))
    , m_basis(new Pill(QString(), Tone::Neutral, this))
    , m_why(linkButton(tr("Why"), u"whyButton"_s, this))
    , m_action(linkButton(tr("Plan it"), u"planPreventionButton"_s, this))
    , m_reason(bodyLabel(QString(), this))
    , m_source(smallLabel(QString(), this))
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_basis, 0, Qt::AlignTop);
    auto* below = new QHBoxLayout;
    below->setSpacing(space::kHalf);
    below->addWidget(m_words, 1);
    below->addWidget(m_action, 0, Qt::AlignBottom);
    below->addWidget(m_why, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addLayout(head);
    layout->addLayout(below);
    layout->addWidget(m_reason);
    layout->addWidget(m_source);
    m_why->setCheckable(true);
    connect(m_why, &QPushButton::toggled, this, &ConsequenceRow::open);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionAsked(m_kind); });
    open(false);
}

void ConsequenceRow::show(const Consequence& consequence, const ConsequenceText& text)
{
    if (m_kind != consequence.kind) {
        m_why->setChecked(false); // another line has moved up into this place
    }
    m_kind = consequence.kind;
    m_title->setText(text.title);
    setTone(m_title, toneOf(consequence.weight));
    m_words->setText(text.words);
    m_basis->setText(basisWord(consequence.basis));
    m_basis->setTone(consequence.basis == Basis::Law ? Tone::Accent : Tone::Neutral);
    m_basis->updateGeometry();
    m_reason->setText(text.reason);
    m_source->setText(text.source);
    m_why->setAccessibleName(tr("Why: %1").arg(text.title));
    m_why->setAccessibleDescription(text.reason + u' ' + text.source);
    m_action->setVisible(consequence.kind == ConsequenceKind::Prevention);
    m_action->setAccessibleName(tr("Plan an exclusion prevention meeting"));
}

void ConsequenceRow::open(bool opened)
{
    m_why->setText(opened ? tr("Less") : tr("Why"));
    m_reason->setVisible(opened);
    m_source->setVisible(opened);
}

} // namespace freshstart
