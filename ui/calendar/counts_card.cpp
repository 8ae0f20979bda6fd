// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/counts_card.h"

#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString schoolDays(int days)
{
    return days == 1 ? CountsCard::tr("1 school day") : CountsCard::tr("%1 school days").arg(days);
}

} // namespace

CountsCard::CountsCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("School days"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void CountsCard::addTerm(const TermCount& term)
{
    auto* row = new QWidget(m_card);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    const QString name = term.name.isEmpty() ? tr("Term") : term.name;
    QLabel* head = strongLabel(tr("%1: %2").arg(name, schoolDays(term.schoolDays)), row);
    head->setObjectName(u"termCountLabel"_s);
    layout->addWidget(head);
    for (const HalfTermCount& half : term.halves) {
        layout->addWidget(smallLabel(tr("%1 to %2: %3")
                                         .arg(shortDate(half.days.first), shortDate(half.days.last),
                                              schoolDays(half.schoolDays)),
                                     row));
    }
    m_card->addRow(row);
}

void CountsCard::fill(const YearCounts& counts)
{
    if (m_shown == counts) {
        return;
    }
    m_shown = counts;
    m_card->clearRows();
    for (const TermCount& term : counts.terms) {
        addTerm(term);
    }
    auto* row = new QWidget(m_card);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    QLabel* head = strongLabel(tr("The year: %1").arg(schoolDays(counts.schoolDays)), row);
    head->setObjectName(u"yearCountLabel"_s);
    layout->addWidget(head);
    const QString inset =
        counts.insetDays == 1 ? tr("1 INSET day") : tr("%1 INSET days").arg(counts.insetDays);
    const QString closed =
        counts.closureDays == 1 ? tr("1 day closed") : tr("%1 days closed").arg(counts.closureDays);
    layout->addWidget(smallLabel(tr("%1, %2").arg(inset, closed), row));
    layout->addWidget(smallLabel(tr("Most schools have 190 school days and 5 INSET days."), row));
    m_card->addRow(row);
}

} // namespace freshstart
