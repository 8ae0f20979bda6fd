// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/provision_card.h"

#include "ui/common/labels.h"
#include "ui/suspensions/provision_section.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

ProvisionCard::ProvisionCard(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

/// Only for an issued suspension: in a draft the form itself asks.
void ProvisionCard::needSection()
{
    if (m_section != nullptr) {
        return;
    }
    m_section = new ProvisionSection(m_today, this);
    m_save = plainButton(tr("Save"), u"saveProvisionButton"_s, m_section);
    m_letters = plainButton(tr("Preview the letter"), u"provisionLettersButton"_s, m_section);
    m_save->setAccessibleName(tr("Save the education from the sixth school day"));
    m_letters->setAccessibleName(tr("Preview the letter about the education"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_letters);
    buttons->addWidget(m_save);
    m_section->addButtons(buttons);
    m_layout->addWidget(m_section);
    connect(m_section, &FormSection::changed, this, &ProvisionCard::follow);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (!m_section->hasUnreadableText()) {
            Q_EMIT saved(m_section->provision());
        }
    });
    connect(m_letters, &QPushButton::clicked, this,
            [this] { Q_EMIT lettersAsked(m_section->provision()); });
}

bool ProvisionCard::isTouched() const
{
    return m_section != nullptr && m_section->provision() != m_case.details().provision;
}

void ProvisionCard::show(const IssuedCase& issued)
{
    if (issued.suspension().status == SuspensionStatus::Draft) {
        hide();
        return;
    }
    needSection();
    // What is being typed stays when something else on the page was saved.
    const bool typing = m_case.suspension().id == issued.suspension().id && isTouched() &&
                        m_section->provision() != issued.details().provision;
    m_case = issued;
    if (!typing) {
        m_section->show(issued.suspensionCase);
    }
    m_section->setReadOnly(!issued.isInForce());
    m_section->hideExams();
    follow();
}

void ProvisionCard::follow()
{
    CaseFacts facts = m_case.facts;
    facts.suspension.details.provision = m_section->provision();
    m_section->follow(findingsOf(facts, m_case.calendar), facts.student);
    m_section->hideExams();
    setVisible(m_section->isAsked());
    m_save->setEnabled(isTouched());
    m_save->setVisible(m_case.isInForce());
    m_letters->setVisible(m_case.isInForce());
    m_letters->setEnabled(m_section->provision().isKnown());
}

} // namespace freshstart
