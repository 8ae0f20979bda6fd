// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/referring_fields.h"

#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/role_guard.h"
#include "ui/common/staff_choice.h"
#include "ui/common/theme.h"
#include "ui/common/typing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

ReferringFields::ReferringFields(QDate today, QWidget* parent)
    : PlanPart(parent)
    , m_today(today)
    , m_invite(new QCheckBox(tr("Invite the referring school to the meeting"), this))
    , m_details(new QWidget(this))
    , m_reason(new QLineEdit(m_details))
    , m_agreedBy(new QComboBox(m_details))
    , m_agreedOn(new DateField(today, m_details))
{
    m_invite->setObjectName(u"inviteReferringBox"_s);
    auto* inside = new QVBoxLayout(m_details);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::kStep);
    inside->addWidget(smallLabel(tr("Only in an extreme situation: head or proprietor agrees to it "
                                    "and then leads the meeting. Otherwise the school gets its "
                                    "copy of the letter and stays away."),
                                 m_details));
    inside->addWidget(addField(tr("Why it is needed"), m_reason, u"referring_reason"_s,
                               u"referringReasonEdit"_s));
    inside->addLayout(fieldRow({addField(tr("Agreed by"), m_agreedBy, u"referring_agreed_by"_s,
                                         u"referringAgreedByCombo"_s),
                                addField(tr("Agreed on"), m_agreedOn, u"referring_agreed_on"_s,
                                         u"referringAgreedOnEdit"_s)}));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    layout->addWidget(m_invite);
    layout->addWidget(m_details);
    connect(m_invite, &QCheckBox::clicked, this, &ReferringFields::toggled);
    onTyped(m_reason, this, [this] { Q_EMIT changed(); });
    connect(m_agreedBy, &QComboBox::activated, this, &PlanPart::changed);
    connect(m_agreedOn, &DateField::changed, this, &PlanPart::changed);
    showRightFields();
}

void ReferringFields::setStaff(const std::vector<StaffMember>& staff)
{
    m_staff = staff;
    offerStaff(*m_agreedBy, headsAndProprietors(staff));
}

void ReferringFields::setOffered(bool offered)
{
    m_offered = offered;
    showRightFields();
}

void ReferringFields::setRefusal(const QString& reason)
{
    m_refusal = reason;
    showRightFields();
}

void ReferringFields::toggled(bool invited)
{
    if (invited && !chosenStaff(*m_agreedBy)) {
        const QSignalBlocker quiet(m_agreedOn);
        chooseStaff(*m_agreedBy, headOrProprietor(m_staff));
        m_agreedOn->setDate(m_today);
    }
    showRightFields();
    Q_EMIT changed();
}

void ReferringFields::showRightFields()
{
    m_details->setVisible(m_invite->isChecked());
    setVisible(m_offered || m_invite->isChecked()); // what was agreed can always be taken back
    refuse(*m_invite, m_invite->isChecked() ? QString() : m_refusal);
    refuse(*m_details, m_refusal);
}

void ReferringFields::show(const std::optional<ReferringInvitation>& invitation)
{
    const QSignalBlocker quiet(m_agreedOn);
    const ReferringInvitation shown = invitation.value_or(ReferringInvitation{});
    m_invite->setChecked(invitation.has_value());
    m_reason->setText(shown.reason);
    chooseStaff(*m_agreedBy, shown.agreedBy);
    m_agreedOn->setDate(shown.agreedOn);
    showRightFields();
}

std::optional<ReferringInvitation> ReferringFields::value() const
{
    if (!m_invite->isChecked()) {
        return std::nullopt;
    }
    return ReferringInvitation{chosenStaff(*m_agreedBy), m_agreedOn->date(),
                               m_reason->text().trimmed()};
}

} // namespace freshstart
