// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/early_return_form.h"

#include "core/documents/wording.h"
#include "core/suspensions/served.h"
#include "ui/common/card.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/suspensions/session_choice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// All but the first: from that one on it would not be a suspension any more.
std::vector<HalfDay> possibleReturns(const IssuedCase& issued)
{
    std::vector<HalfDay> sessions = sessionsOf(issued.details(), issued.calendar);
    if (!sessions.empty()) {
        sessions.erase(sessions.begin());
    }
    return sessions;
}

} // namespace

EarlyReturnForm::EarlyReturnForm(QWidget* parent)
    : QWidget(parent)
    , m_back(new SessionChoice(this))
    , m_reason(new QLineEdit(this))
    , m_effect(bodyLabel(QString(), this))
{
    auto* card = new Card(tr("Back early"), this);
    auto* save = primaryButton(tr("Save the early return"), u"saveEarlyReturnButton"_s, card);
    auto* leave = plainButton(tr("Leave it"), u"leaveEarlyReturnButton"_s, card);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(save);
    card->body()->addLayout(
        fieldRow({new Field(tr("Back with"), m_back, u"earlyReturnCombo"_s, card),
                  new Field(tr("Why"), m_reason, u"earlyReturnReasonEdit"_s, card)},
                 {2, 3}));
    card->body()->addWidget(m_effect);
    card->body()->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_back, &QComboBox::currentIndexChanged, this, &EarlyReturnForm::say);
    connect(leave, &QPushButton::clicked, this, &EarlyReturnForm::closed);
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT saved({m_back->session(), m_reason->text().trimmed()});
    });
}

bool EarlyReturnForm::isPossible(const IssuedCase& issued)
{
    return issued.isInForce() && !possibleReturns(issued).empty();
}

void EarlyReturnForm::start(const IssuedCase& issued)
{
    m_case = issued;
    std::vector<HalfDay> sessions = possibleReturns(issued);
    // Most likely with the next session from now on.
    const HalfDay now{issued.now.date(),
                      issued.now.time() < issued.facts.morningStart ? Session::Am : Session::Pm};
    const auto next = std::ranges::lower_bound(sessions, now);
    const HalfDay guess = next == sessions.end() ? sessions.back() : *next;
    m_back->setSessions(std::move(sessions));
    m_back->choose(guess);
    m_reason->clear();
    say();
    m_back->setFocus(Qt::OtherFocusReason);
}

void EarlyReturnForm::say()
{
    Suspension shorter = m_case.suspension();
    for (const HalfDay& session : sessionsOf(m_case.details(), m_case.calendar)) {
        if (session < m_back->session()) {
            shorter.servedUntil = session;
        }
    }
    const auto part = served(shorter, m_case.calendar);
    m_effect->setText(tr("%1 of %2 are served and counted; the rest is taken out of the totals. "
                         "Letters that went out stay as they are.")
                          .arg(part ? wording::lengthOf(*part) : tr("None"),
                               wording::lengthOf(m_case.details())));
}

} // namespace freshstart
