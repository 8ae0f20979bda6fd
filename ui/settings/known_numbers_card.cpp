// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/known_numbers_card.h"

#include "core/documents/wording.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/common/theme.h"
#include "ui/settings/rule_words.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QWidget* rowOf(const KnownNumberEntry& entry, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kHair);
    words->addWidget(bodyLabel(whatItIs(entry.number), row));
    words->addWidget(smallLabel(sourceOf(entry), row));
    QLabel* amount = strongLabel(amountInWords(entry), row);
    amount->setWordWrap(false);
    amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const Tone tone = entry.basis == NumberBasis::Law ? Tone::Accent : Tone::Neutral;
    layout->addLayout(words, 1);
    layout->addWidget(amount);
    layout->addWidget(new Pill(basisInWords(entry.basis), tone, row), 0, Qt::AlignVCenter);
    return row;
}

} // namespace

KnownNumbersCard::KnownNumbersCard(QWidget* parent)
    : QWidget(parent)
    , m_binding(bodyLabel({}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("What law and policy set"), this);
    m_binding->setObjectName(u"regulationsBindingText"_s);
    card->body()->addWidget(m_binding);
    card->body()->addWidget(smallLabel(
        tr("Sources as read on %1. These change with a new version of Fresh Start, not here. SI "
           "2012/1033 is the School Discipline (Pupil Exclusions and Reviews) (England) "
           "Regulations 2012. A newer edition of the DfE’s guidance applies from 26 July 2026; "
           "nothing seen of it changes these numbers, but its full text has not been compared.")
            .arg(wording::plainDate(knownNumbersRead())),
        card));
    for (const KnownNumberEntry& entry : knownNumbers()) {
        card->addRow(rowOf(entry, card));
    }
    layout->addWidget(card);
}

void KnownNumbersCard::setSchoolType(SchoolType type)
{
    m_binding->setText(
        exclusionRegulationsApply(type)
            ? tr("These bind your school. Where it says law, nobody at the school can set another "
                 "number.")
            : tr("The Regulations do not bind a school of your kind: what is marked law is "
                 "followed here as good practice."));
}

} // namespace freshstart
