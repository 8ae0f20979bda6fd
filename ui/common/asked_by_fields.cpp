// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/asked_by_fields.h"

#include "ui/common/date_field.h"
#include "ui/common/staff_choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

AskedByFields::AskedByFields(QDate today, QWidget* parent)
    : PlanPart(parent)
    , m_today(today)
    , m_by(new QComboBox(this))
    , m_on(new DateField(today, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(
        fieldRow({addField(tr("Asked to lead by"), m_by, u"delegated_by"_s, u"askedByCombo"_s),
                  addField(tr("Asked on"), m_on, u"delegated_on"_s, u"askedOnEdit"_s)}));
    connect(m_by, &QComboBox::activated, this, &PlanPart::changed);
    connect(m_on, &DateField::changed, this, &PlanPart::changed);
    hide();
}

void AskedByFields::setStaff(const std::vector<StaffMember>& staff)
{
    m_staff = staff;
    offerStaff(*m_by, headsAndProprietors(staff));
}

void AskedByFields::follow(std::optional<StaffId> lead)
{
    const bool needed = leadsWhenAsked(m_staff, lead);
    if (needed && !m_needed && !chosenStaff(*m_by)) {
        const QSignalBlocker quiet(m_on);
        chooseStaff(*m_by, headOrProprietor(m_staff));
        m_on->setDate(m_today);
    }
    m_needed = needed;
    setVisible(needed);
}

void AskedByFields::show(const Delegation& delegation, std::optional<StaffId> lead)
{
    const QSignalBlocker quiet(m_on);
    chooseStaff(*m_by, delegation.by);
    m_on->setDate(delegation.on);
    m_needed = leadsWhenAsked(m_staff, lead);
    setVisible(m_needed);
}

Delegation AskedByFields::value() const
{
    return m_needed ? Delegation{chosenStaff(*m_by), m_on->date()} : Delegation{};
}

} // namespace freshstart
