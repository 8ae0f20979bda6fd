// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/state_card.h"

#include "core/documents/wording.h"
#include "core/suspensions/served.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// "3 of 5 school days were served; they stay in the totals."
QString servedWords(const IssuedCase& issued)
{
    const auto part = served(issued.suspension(), issued.calendar);
    if (!part) {
        return StateCard::tr("Nothing of it was served, and nothing counts.");
    }
    return StateCard::tr("Served and counted: %1 of %2.")
        .arg(wording::lengthOf(*part), wording::lengthOf(issued.details()));
}

} // namespace

StateCard::StateCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("What became of it"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

QPushButton* StateCard::addLine(const QString& title, const QString& words, const QString& action,
                                const QString& objectName)
{
    auto* row = new QWidget(m_card);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kHair);
    column->addWidget(strongLabel(title, row));
    column->addWidget(smallLabel(words, row));
    line->addLayout(column, 1);
    QPushButton* button = nullptr;
    if (!action.isEmpty()) {
        button = smallButton(action, objectName, row);
        button->setAccessibleName(tr("%1: %2").arg(action, title));
        line->addWidget(button, 0, Qt::AlignTop);
    }
    m_card->addRow(row);
    return button;
}

void StateCard::addCancellation(const IssuedCase& issued)
{
    const auto& cancellation = issued.followUp.cancellation;
    const QString title = cancellation
                              ? tr("Cancelled on %1").arg(wording::longDate(cancellation->on))
                              : tr("Cancelled");
    QStringList words{servedWords(issued)};
    if (cancellation && !cancellation->reason.isEmpty()) {
        words.prepend(cancellation->reason);
    }
    addLine(title, words.join(u' '), {}, {});
}

void StateCard::addEarlyReturn(const IssuedCase& issued)
{
    const EarlyReturn& early = *issued.followUp.earlyReturn;
    QStringList words{servedWords(issued)};
    if (!early.reason.isEmpty()) {
        words.prepend(early.reason);
    }
    QPushButton* undo =
        addLine(tr("Back early, on %1").arg(wording::longMoment(early.back)), words.join(u' '),
                issued.isInForce() ? tr("Take back") : QString(), u"undoEarlyReturnButton"_s);
    if (undo != nullptr) {
        connect(undo, &QPushButton::clicked, this, &StateCard::earlyReturnTakenBack);
    }
}

void StateCard::addLink(const Suspension& other, bool earlier)
{
    QPushButton* open =
        addLine(earlier ? tr("It follows straight on from another suspension")
                        : tr("A further suspension follows straight on"),
                tr("%1, %2").arg(wording::lengthOf(other.details), wording::period(other.details)),
                tr("Open"), earlier ? u"openFollowedButton"_s : u"openFollowOnButton"_s);
    connect(open, &QPushButton::clicked, this, [this, id = other.id] { Q_EMIT openAsked(id); });
}

void StateCard::show(const IssuedCase& issued)
{
    m_card->clearRows();
    if (issued.suspension().status == SuspensionStatus::Cancelled) {
        addCancellation(issued);
    }
    if (issued.followUp.earlyReturn) {
        addEarlyReturn(issued);
    }
    if (!issued.followUp.correctionReason.isEmpty()) {
        addLine(tr("Corrected"), issued.followUp.correctionReason, {}, {});
    }
    if (const Suspension* earlier = issued.follows()) {
        addLink(*earlier, true);
    }
    if (const Suspension* later = issued.followedBy()) {
        addLink(*later, false);
    }
    setVisible(m_card->rowCount() > 0);
}

} // namespace freshstart
