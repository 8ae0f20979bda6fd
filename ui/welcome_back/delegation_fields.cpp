// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/delegation_fields.h"

#include "ui/common/date_field.h"
#include "ui/common/staff_choice.h"
#include "ui/common/theme.h"
#include "ui/welcome_back/staff_choice.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

DelegationFields::DelegationFields(const QString& stem, QDate today, bool upright, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_by(new StaffChoice(StaffChoice::Who::HeadOrProprietor, this))
    , m_on(new DateField(today, this))
    , m_byField(new Field(tr("Asked to lead by"), m_by, stem + u"DelegatedByCombo"_s, this))
{
    auto* on = new Field(tr("Asked on"), m_on, stem + u"DelegatedOnEdit"_s, this);
    m_byField->setHint(
        tr("The meeting is the headteacher’s or the proprietor’s to lead; they can ask "
           "somebody else."));
    auto* layout =
        new QBoxLayout(upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(upright ? space::kStep + space::kHalf : space::kCard);
    layout->addWidget(m_byField, 1);
    layout->addWidget(on, 1);
    connect(m_by, &QComboBox::activated, this, &DelegationFields::changed);
    connect(m_on, &DateField::changed, this, &DelegationFields::changed);
    hide();
}

void DelegationFields::setFacts(const MeetingFacts& facts)
{
    m_staff = facts.staff;
    m_head = facts.head();
    m_by->setStaff(facts.staff);
}

void DelegationFields::setDelegation(const Delegation& delegation)
{
    m_by->choose(delegation.by);
    m_on->setDate(delegation.on);
}

void DelegationFields::setLead(std::optional<StaffId> lead)
{
    m_isNeeded = leadsWhenAsked(m_staff, lead);
    if (m_isNeeded && !m_by->chosen() && !m_on->date()) {
        setDelegation({m_head, m_today});
    }
    setVisible(m_isNeeded);
}

Delegation DelegationFields::delegation() const
{
    return m_isNeeded ? Delegation{m_by->chosen(), m_on->date()} : Delegation{};
}

void DelegationFields::addTo(FieldSet& fields) const
{
    fields.add(u"delegated_by"_s, m_byField);
}

} // namespace freshstart
