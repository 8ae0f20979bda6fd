// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/participant_row.h"

#include "core/documents/wording.h"
#include "core/prevention/invitees.h"
#include "ui/common/labels.h"
#include "ui/common/wheel_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr std::array<PreventionRole, 12> kRoles = {PreventionRole::Head,
                                                   PreventionRole::DeputyForHead,
                                                   PreventionRole::LeadStaff,
                                                   PreventionRole::ExclusionsOfficer,
                                                   PreventionRole::VirtualSchoolHead,
                                                   PreventionRole::SocialWorker,
                                                   PreventionRole::DesignatedTeacher,
                                                   PreventionRole::SenOfficer,
                                                   PreventionRole::YouthJusticeOfficer,
                                                   PreventionRole::Psychology,
                                                   PreventionRole::MinuteTaker,
                                                   PreventionRole::OtherProfessional};

} // namespace

ParticipantRow::ParticipantRow(const PreventionAttendee& attendee, QWidget* parent)
    : QWidget(parent)
    , m_role(attendee.role)
    , m_roleNote(attendee.roleNote)
{
    build();
    m_name->setText(attendee.name);
    m_roles->setEditText(attendee.roleNote.isEmpty() ? wording::role(attendee.role)
                                                     : attendee.roleNote);
    m_roles->lineEdit()->setCursorPosition(0);
    m_organisation->setText(attendee.organisation);
    m_organisation->setCursorPosition(0);
    m_attended->setChecked(attendee.attended);
    m_agreed->setChecked(attendee.agreedPlan);
    layOut();
    listen();
}

void ParticipantRow::build()
{
    m_name = new QLineEdit(this);
    m_roles = new QComboBox(this);
    m_organisation = new QLineEdit(this);
    m_attended = new QCheckBox(tr("Was there"), this);
    m_agreed = new QCheckBox(tr("Agrees to the plan"), this);
    m_up = smallButton(tr("Up"), {}, this);
    m_down = smallButton(tr("Down"), {}, this);
    m_remove = smallButton(tr("Remove"), {}, this);
    m_refusal = smallLabel({}, this);
    m_name->setPlaceholderText(tr("Name"));
    m_organisation->setPlaceholderText(tr("Organisation"));
    m_roles->setEditable(true);
    m_roles->setInsertPolicy(QComboBox::NoInsert);
    m_roles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_roles->setMinimumContentsLength(12);
    guardFromWheel(m_roles);
    for (const PreventionRole role : kRoles) {
        m_roles->addItem(wording::role(role), toCode(role));
    }
    m_roles->lineEdit()->setPlaceholderText(tr("Role"));
    setTone(m_refusal, Tone::Alert);
    m_refusal->hide();
}

void ParticipantRow::layOut()
{
    auto* who = new QHBoxLayout;
    who->setSpacing(space::kStep);
    who->addWidget(m_name, 4);
    who->addWidget(m_roles, 6);
    who->addWidget(m_organisation, 4);
    auto* what = new QHBoxLayout;
    what->setSpacing(space::kCard);
    what->addWidget(m_attended);
    what->addWidget(m_agreed);
    what->addStretch();
    what->setSpacing(space::kStep);
    what->addWidget(m_up);
    what->addWidget(m_down);
    what->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    layout->addLayout(who);
    layout->addWidget(m_refusal);
    layout->addLayout(what);
}

void ParticipantRow::listen()
{
    connect(m_name, &QLineEdit::textEdited, this, &ParticipantRow::changed);
    connect(m_organisation, &QLineEdit::textEdited, this, &ParticipantRow::changed);
    connect(m_attended, &QCheckBox::toggled, this, &ParticipantRow::changed);
    connect(m_agreed, &QCheckBox::toggled, this, &ParticipantRow::changed);
    connect(m_roles, &QComboBox::editTextChanged, this, &ParticipantRow::roleTyped);
    connect(m_remove, &QPushButton::clicked, this, &ParticipantRow::removeAsked);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
}

/// A role of the list is that role, whatever else is typed is printed as typed.
void ParticipantRow::roleTyped(const QString& text)
{
    const int known = m_roles->findText(text.trimmed(), Qt::MatchFixedString);
    m_role = known >= 0 ? preventionRoleFromCode(m_roles->itemData(known).toString())
                        : PreventionRole::OtherProfessional;
    m_roleNote = known >= 0 ? QString() : text.trimmed();
    PreventionAttendee typed;
    typed.roleNote = text;
    const bool refused = notInvited(typed, {}).has_value();
    m_refusal->setText(
        refused ? tr("The meeting is for professionals: governors may have to review a decision "
                     "later, and parents and young people are not part of it. Talk with the family "
                     "before and after.")
                : QString());
    m_refusal->setVisible(refused);
    Q_EMIT changed();
}

PreventionAttendee ParticipantRow::attendee() const
{
    PreventionAttendee attendee;
    attendee.name = m_name->text().trimmed();
    attendee.role = m_role;
    attendee.roleNote = m_roleNote;
    attendee.organisation = m_organisation->text().trimmed();
    attendee.attended = m_attended->isChecked();
    attendee.agreedPlan = m_agreed->isChecked();
    return attendee;
}

void ParticipantRow::setNumber(int number, bool isFirst, bool isLast)
{
    const QString text = QString::number(number);
    m_name->setObjectName(u"participantNameEdit"_s + text);
    m_roles->setObjectName(u"participantRoleCombo"_s + text);
    m_organisation->setObjectName(u"participantOrganisationEdit"_s + text);
    m_attended->setObjectName(u"participantAttendedCheck"_s + text);
    m_agreed->setObjectName(u"participantAgreedCheck"_s + text);
    m_up->setObjectName(u"participantUpButton"_s + text);
    m_down->setObjectName(u"participantDownButton"_s + text);
    m_remove->setObjectName(u"participantRemoveButton"_s + text);
    m_refusal->setObjectName(u"participantRefusal"_s + text);
    m_name->setAccessibleName(tr("Name of person %1").arg(number));
    m_roles->setAccessibleName(tr("Role of person %1").arg(number));
    m_roles->lineEdit()->setAccessibleName(m_roles->accessibleName());
    m_organisation->setAccessibleName(tr("Organisation of person %1").arg(number));
    m_attended->setAccessibleName(tr("Person %1 was there").arg(number));
    m_agreed->setAccessibleName(tr("Person %1 agrees to the plan").arg(number));
    m_up->setAccessibleName(tr("Move person %1 up").arg(number));
    m_down->setAccessibleName(tr("Move person %1 down").arg(number));
    m_remove->setAccessibleName(tr("Remove person %1").arg(number));
    m_up->setEnabled(!isFirst);
    m_down->setEnabled(!isLast);
}

QWidget* ParticipantRow::nameEdit() const
{
    return m_name;
}

} // namespace freshstart
