// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/participant_row.h"

#include "core/documents/prevention_documents.h"
#include "core/documents/wording.h"
#include "core/documents/wording_prevention.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/typing.h"
#include "ui/common/wheel_guard.h"
#include "ui/prevention/course_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

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
    , m_attendee(attendee)
{
    build();
    buildRoles();
    fill();
    layOut();
    listen();
    follow();
}

void ParticipantRow::build()
{
    using enum InvitationReply;
    m_name = new QLineEdit(this);
    m_organisation = new QLineEdit(this);
    m_purpose = smallLabel({}, this);
    m_refusal = smallLabel({}, this);
    m_email = new QLineEdit(this);
    m_reply = choiceOf(
        {None, Coming, NotComing}, [](InvitationReply reply) { return wording::reply(reply); },
        this);
    m_representedBy = new QLineEdit(this);
    m_attended = new QCheckBox(tr("Was there"), this);
    m_agreed = new QCheckBox(tr("Agrees to the plan"), this);
    m_draft = smallButton(tr("Email it …"), {}, this);
    m_draft->setToolTip(tr("The invitation as a draft for your email program"));
    m_invited = smallButton({}, {}, this);
    m_up = smallButton(tr("Up"), {}, this);
    m_down = smallButton(tr("Down"), {}, this);
    m_remove = smallButton(tr("Remove"), {}, this);
    m_name->setPlaceholderText(tr("Name"));
    m_organisation->setPlaceholderText(tr("Organisation"));
    m_email->setPlaceholderText(tr("Email"));
    m_representedBy->setPlaceholderText(tr("Represented by"));
    guardFromWheel(m_reply);
    setTone(m_refusal, Tone::Alert);
    m_refusal->hide();
}

void ParticipantRow::buildRoles()
{
    m_roles = new QComboBox(this);
    m_roles->setEditable(true);
    m_roles->setInsertPolicy(QComboBox::NoInsert);
    m_roles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_roles->setMinimumContentsLength(12);
    guardFromWheel(m_roles);
    for (const PreventionRole role : kRoles) {
        m_roles->addItem(wording::role(role), toCode(role));
    }
    m_roles->lineEdit()->setPlaceholderText(tr("Role"));
}

void ParticipantRow::fill()
{
    const PreventionAttendee& one = m_attendee;
    m_name->setText(one.name);
    m_roles->setEditText(one.roleNote.isEmpty() ? wording::role(one.role) : one.roleNote);
    m_roles->lineEdit()->setCursorPosition(0);
    m_organisation->setText(one.organisation);
    m_organisation->setCursorPosition(0);
    m_email->setText(one.email);
    m_email->setCursorPosition(0);
    choose(m_reply, one.reply);
    m_representedBy->setText(one.representedBy);
    m_attended->setChecked(one.attended);
    m_agreed->setChecked(one.agreedPlan);
}

void ParticipantRow::layOut()
{
    auto* who = new QHBoxLayout;
    who->setSpacing(space::kStep);
    who->addWidget(m_name, 4);
    who->addWidget(m_roles, 6);
    who->addWidget(m_organisation, 4);
    auto* answer = new QHBoxLayout;
    answer->setSpacing(space::kStep);
    answer->addWidget(m_email, 5);
    answer->addWidget(m_draft);
    answer->addWidget(m_reply, 3);
    answer->addWidget(m_representedBy, 6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHalf);
    layout->addLayout(who);
    layout->addWidget(m_refusal);
    layout->addWidget(m_purpose);
    layout->addLayout(answer);
    layout->addLayout(lastLine());
}

QHBoxLayout* ParticipantRow::lastLine()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kStep);
    line->addWidget(m_attended);
    line->addSpacing(space::kStep);
    line->addWidget(m_agreed);
    line->addStretch();
    for (QPushButton* button : {m_invited, m_up, m_down, m_remove}) {
        line->addWidget(button);
    }
    return line;
}

void ParticipantRow::listen()
{
    for (QLineEdit* edit : {m_name, m_organisation, m_email, m_representedBy}) {
        onTyped(edit, this, [this] { Q_EMIT changed(); });
    }
    const auto followed = [this] {
        follow();
        Q_EMIT changed();
    };
    connect(m_attended, &QCheckBox::toggled, this, followed);
    connect(m_agreed, &QCheckBox::toggled, this, followed);
    connect(m_reply, &QComboBox::activated, this, followed);
    connect(m_roles, &QComboBox::editTextChanged, this, &ParticipantRow::roleTyped);
    onTyped(m_email, this, [this] { follow(); });
    connect(m_draft, &QPushButton::clicked, this, &ParticipantRow::emailAsked);
    connect(m_remove, &QPushButton::clicked, this, &ParticipantRow::removeAsked);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
    connect(m_invited, &QPushButton::clicked, this,
            [this] { Q_EMIT invitedAsked(!m_attendee.invited); });
}

/// A role of the list is that role, whatever else is typed is printed as typed.
void ParticipantRow::roleTyped(const QString& text)
{
    const int known = m_roles->findText(text.trimmed(), Qt::MatchFixedString);
    m_attendee.role = known >= 0 ? preventionRoleFromCode(m_roles->itemData(known).toString())
                                 : PreventionRole::OtherProfessional;
    m_attendee.roleNote = known >= 0 ? QString() : text.trimmed();
    follow();
    Q_EMIT changed();
}

/// What hangs on the answers: who comes instead, and what is said below the name.
void ParticipantRow::follow()
{
    const bool stays = chosen<InvitationReply>(m_reply) == InvitationReply::NotComing ||
                       !m_representedBy->text().isEmpty();
    m_representedBy->setVisible(stays);
    QStringList said;
    if (m_attendee.role != PreventionRole::OtherProfessional) {
        said << inWords(purposeOf(m_attendee.role));
    }
    if (m_attendee.invited) {
        said << tr("invited %1").arg(inWords(*m_attendee.invited));
    }
    QString words = said.join(u" · "_s);
    if (!words.isEmpty()) {
        words[0] = words.at(0).toUpper();
    }
    m_purpose->setText(words);
    m_purpose->setVisible(!words.isEmpty());
    const bool byLetter = isInvitedByLetter(m_attendee);
    m_invited->setText(m_attendee.invited ? tr("Take invitation back") : tr("Note invitation"));
    m_invited->setVisible(byLetter || m_attendee.invited); // what was noted can be taken back
    m_invited->setEnabled(!m_refused);
    m_draft->setVisible(!m_email->text().isEmpty() && byLetter);
    m_draft->setEnabled(!m_refused);
}

bool ParticipantRow::isExpected() const
{
    return !m_name->text().trimmed().isEmpty() && !m_refused &&
           chosen<InvitationReply>(m_reply) != InvitationReply::NotComing;
}

bool ParticipantRow::wasThere() const
{
    return m_attended->isChecked();
}

void ParticipantRow::setThere()
{
    m_attended->setChecked(true);
}

void ParticipantRow::setRefused(std::optional<NotInvitedKind> kind)
{
    m_refused = kind.has_value();
    const QString name = m_name->text().trimmed();
    const QString who = name.isEmpty() ? m_roles->currentText().trimmed() : name;
    m_refusal->setText(kind ? whyNotInvited(*kind, who) : QString());
    m_refusal->setVisible(m_refused);
    m_invited->setEnabled(!m_refused);
    m_draft->setEnabled(!m_refused);
}

PreventionAttendee ParticipantRow::attendee() const
{
    PreventionAttendee attendee = m_attendee;
    attendee.name = m_name->text().trimmed();
    attendee.organisation = m_organisation->text().trimmed();
    attendee.email = m_email->text().trimmed();
    attendee.reply = chosen<InvitationReply>(m_reply);
    attendee.representedBy = m_representedBy->text().trimmed();
    attendee.attended = m_attended->isChecked();
    attendee.agreedPlan = m_agreed->isChecked();
    return attendee;
}

void ParticipantRow::adopt(const PreventionAttendee& stored)
{
    m_attendee.invited = stored.invited;
    m_attendee.record = stored.record;
    m_attendee.minutes = stored.minutes;
    m_attendee.reports = stored.reports;
    follow();
}

bool ParticipantRow::isEmpty() const
{
    const PreventionAttendee one = attendee();
    return one.name.isEmpty() && one.organisation.isEmpty() && one.email.isEmpty() &&
           one.role == PreventionRole::OtherProfessional && one.roleNote.isEmpty();
}

void ParticipantRow::setNumber(int number, bool isFirst, bool isLast)
{
    const QString text = QString::number(number);
    const auto name = [&text](QWidget* part, const QString& stem, const QString& spoken) {
        part->setObjectName(stem + text);
        part->setAccessibleName(spoken.arg(text));
    };
    name(m_name, u"participantNameEdit"_s, tr("Name of person %1"));
    name(m_roles, u"participantRoleCombo"_s, tr("Role of person %1"));
    name(m_organisation, u"participantOrganisationEdit"_s, tr("Organisation of person %1"));
    name(m_email, u"participantEmailEdit"_s, tr("Email of person %1"));
    name(m_reply, u"participantReplyCombo"_s, tr("Answer of person %1"));
    name(m_representedBy, u"participantRepresentedEdit"_s, tr("Person %1 is represented by"));
    name(m_attended, u"participantAttendedCheck"_s, tr("Person %1 was there"));
    name(m_agreed, u"participantAgreedCheck"_s, tr("Person %1 agrees to the plan"));
    name(m_draft, u"participantDraftButton"_s, tr("Email the invitation of person %1"));
    name(m_invited, u"participantInvitedButton"_s, tr("Invitation of person %1"));
    name(m_up, u"participantUpButton"_s, tr("Move person %1 up"));
    name(m_down, u"participantDownButton"_s, tr("Move person %1 down"));
    name(m_remove, u"participantRemoveButton"_s, tr("Remove person %1"));
    m_roles->lineEdit()->setAccessibleName(m_roles->accessibleName());
    m_purpose->setObjectName(u"participantPurpose"_s + text);
    m_refusal->setObjectName(u"participantRefusal"_s + text);
    m_up->setEnabled(!isFirst);
    m_down->setEnabled(!isLast);
}

QWidget* ParticipantRow::nameEdit() const
{
    return m_name;
}

QList<QWidget*> ParticipantRow::inTabOrder() const
{
    return {m_name,     m_roles,  m_organisation, m_email, m_draft, m_reply, m_representedBy,
            m_attended, m_agreed, m_invited,      m_up,    m_down,  m_remove};
}

} // namespace freshstart
