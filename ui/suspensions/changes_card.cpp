// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/changes_card.h"

#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/role_guard.h"
#include "ui/common/theme.h"
#include "ui/suspensions/early_return_form.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

ChangesCard::ChangesCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("If something changes"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    addChange(CaseChange::EarlyReturn, tr("Back early …"),
              tr("The rest is not served and not counted."), u"earlyReturnButton"_s);
    addChange(CaseChange::FollowOn, tr("A further suspension …"),
              tr("Straight after this one, with its own decision and reasons. An issued one is "
                 "never made longer."),
              u"followOnButton"_s);
    addChange(CaseChange::Correction, tr("Correct a mistake …"),
              tr("New letters replace the old ones; both are kept."), u"correctButton"_s);
    addChange(CaseChange::Cancelling, tr("Cancel the suspension …"),
              tr("The head takes it back; everybody who was told hears of it."),
              u"cancelSuspensionButton"_s);
}

void ChangesCard::addChange(CaseChange change, const QString& words, const QString& why,
                            const QString& objectName)
{
    auto* row = new QWidget(m_card);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    auto* button = linkButton(words, objectName, row);
    button->setAccessibleDescription(why);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addWidget(smallLabel(why, row));
    connect(button, &QPushButton::clicked, this, [this, change] { Q_EMIT asked(change); });
    m_card->addRow(row);
    m_rows[change] = row;
}

void ChangesCard::setRefusal(CaseChange change, const QString& reason)
{
    refuse(*m_rows.at(change)->findChild<QPushButton*>(), reason);
}

void ChangesCard::show(const IssuedCase& issued)
{
    const bool changeable = issued.isInForce() &&
                            issued.details().category != SuspensionCategory::Permanent &&
                            issued.suspension().issuedAt.has_value();
    setVisible(changeable);
    const auto offer = [this](CaseChange change, bool offered) {
        m_rows.at(change)->parentWidget()->setVisible(offered);
    };
    offer(CaseChange::EarlyReturn,
          !issued.followUp.earlyReturn && EarlyReturnForm::isPossible(issued));
    offer(CaseChange::FollowOn, issued.followedBy() == nullptr);
}

} // namespace freshstart
