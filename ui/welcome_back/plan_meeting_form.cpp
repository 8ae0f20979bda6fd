// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/plan_meeting_form.h"

#include "ui/common/date_field.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/role_guard.h"
#include "ui/common/text_area.h"
#include "ui/common/time_field.h"
#include "ui/common/typing.h"
#include "ui/welcome_back/delegation_fields.h"
#include "ui/welcome_back/plan_words.h"
#include "ui/welcome_back/staff_choice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

PlanMeetingForm::PlanMeetingForm(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep + space::kHalf);
    buildProposals(layout);
    buildWhen(layout, today);
    buildReferring(layout, today);
    listen();
}

void PlanMeetingForm::buildProposals(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kCard);
    row->addWidget(smallLabel(tr("Proposals:"), this));
    static const std::array<const char*, 2> names{"proposeReturnDayButton",
                                                  "proposeDayBeforeButton"};
    for (size_t i = 0; i < m_proposalLinks.size(); ++i) {
        m_proposalLinks[i] = linkButton({}, QString::fromLatin1(names[i]), this);
        row->addWidget(m_proposalLinks[i]);
        connect(m_proposalLinks[i], &QPushButton::clicked, this, [this, i] {
            m_date->setDate(m_proposals[i].date);
            m_time->setTime(m_proposals[i].time);
            Q_EMIT changed();
        });
    }
    row->addStretch();
    layout->addLayout(row);
}

void PlanMeetingForm::buildWhen(QVBoxLayout* layout, QDate today)
{
    m_date = new DateField(today, this);
    m_time = new TimeField(this);
    m_place = new QLineEdit(this);
    m_lead = new StaffChoice(StaffChoice::Who::Everybody, this);
    m_leadField = new Field(tr("Led by"), m_lead, u"planLeadCombo"_s, this);
    layout->addLayout(fieldRow({new Field(tr("Date"), m_date, u"planDateEdit"_s, this),
                                new Field(tr("Time"), m_time, u"planTimeEdit"_s, this),
                                new Field(tr("Where"), m_place, u"planPlaceEdit"_s, this)},
                               {4, 2, 3}));
    layout->addWidget(m_leadField);
    m_delegation = new DelegationFields(u"plan"_s, today, false, this);
    layout->addWidget(m_delegation);
}

void PlanMeetingForm::buildReferring(QVBoxLayout* layout, QDate today)
{
    m_invite = new QCheckBox(tr("Invite the referring school"), this);
    m_invite->setObjectName(u"inviteReferringCheck"_s);
    m_referring = new QWidget(this);
    m_agreedBy = new StaffChoice(StaffChoice::Who::HeadOrProprietor, m_referring);
    m_agreedOn = new DateField(today, m_referring);
    m_reason = new TextArea(m_referring);
    m_reason->setLines(2, 8);
    auto* inside = new QVBoxLayout(m_referring);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::kStep + space::kHalf);
    inside->addWidget(
        smallLabel(tr("It comes only in extreme situations, when the headteacher or the proprietor "
                      "agrees, and "
                      "then one of them leads: a new start is easier in a small circle."),
                   m_referring));
    inside->addLayout(fieldRow(
        {new Field(tr("Agreed by"), m_agreedBy, u"referringAgreedByCombo"_s, m_referring),
         new Field(tr("Agreed on"), m_agreedOn, u"referringAgreedOnEdit"_s, m_referring)}));
    inside->addWidget(
        new Field(tr("Why it needs to be there"), m_reason, u"referringReasonEdit"_s, m_referring));
    layout->addWidget(m_invite);
    layout->addWidget(m_referring);
    m_referring->hide();
}

void PlanMeetingForm::listen()
{
    connect(m_date, &DateField::changed, this, &PlanMeetingForm::changed);
    connect(m_time, &TimeField::changed, this, &PlanMeetingForm::changed);
    onTyped(m_place, this, [this] { Q_EMIT changed(); });
    connect(m_lead, &QComboBox::currentIndexChanged, this, &PlanMeetingForm::leadChanged);
    connect(m_delegation, &DelegationFields::changed, this, &PlanMeetingForm::changed);
    connect(m_invite, &QCheckBox::toggled, this, &PlanMeetingForm::invite);
    connect(m_agreedBy, &QComboBox::activated, this, &PlanMeetingForm::changed);
    connect(m_agreedOn, &DateField::changed, this, &PlanMeetingForm::changed);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &PlanMeetingForm::changed);
}

void PlanMeetingForm::leadChanged()
{
    m_delegation->setLead(m_lead->chosen());
    Q_EMIT changed();
}

/// With the referring school there, only head or proprietor can be chosen to lead.
void PlanMeetingForm::invite(bool invited)
{
    m_referring->setVisible(invited);
    showRefusal();
    m_lead->setWho(invited ? StaffChoice::Who::HeadOrProprietor : StaffChoice::Who::Everybody);
    m_leadField->setHint(invited ? tr("With the referring school there, the headteacher or the "
                                      "proprietor leads.")
                                 : QString());
    if (invited && !m_lead->chosen()) {
        m_lead->choose(m_head);
    }
    if (invited && !m_agreedOn->date() && !m_agreedBy->chosen()) {
        m_agreedBy->choose(m_head);
        m_agreedOn->setDate(m_today);
    }
    leadChanged();
}

/// What was agreed can always be taken back.
void PlanMeetingForm::showRefusal()
{
    refuse(*m_invite, m_invite->isChecked() ? QString() : m_refusal);
    refuse(*m_referring, m_refusal);
}

void PlanMeetingForm::setFacts(const MeetingFacts& facts)
{
    m_head = facts.head();
    m_lead->setStaff(facts.staff);
    m_agreedBy->setStaff(facts.staff);
    m_delegation->setFacts(facts);
    const HalfDay back = facts.back();
    m_proposals = {
        proposedPlan(back, facts.school.morningStart, facts.school.afternoonStart, m_head),
        proposedPlanDayBefore(back, facts.calendar, facts.school.afternoonEnd, m_head)};
    for (size_t i = 0; i < m_proposals.size(); ++i) {
        m_proposalLinks[i]->setText(proposalInWords(m_proposals[i]));
        m_proposalLinks[i]->setAccessibleName(
            tr("Propose %1").arg(proposalInWords(m_proposals[i])));
        m_proposalLinks[i]->setVisible(m_proposals[i].date.has_value());
    }
    m_refusal = facts.referringRefusal;
    showRefusal();
    m_invite->setVisible(facts.student.details.referringSchool || facts.meeting.plan.referring);
}

void PlanMeetingForm::setPlan(const WelcomeBackPlan& plan)
{
    const QSignalBlocker quiet(this);
    const ReferringInvitation referring = plan.referring.value_or(ReferringInvitation{});
    m_agreedBy->choose(referring.agreedBy);
    m_agreedOn->setDate(referring.agreedOn);
    m_reason->setText(referring.reason);
    m_invite->setChecked(plan.referring.has_value());
    showRefusal();
    m_date->setDate(plan.date);
    m_time->setTime(plan.time);
    m_place->setText(plan.place);
    m_delegation->setDelegation(plan.delegation);
    m_lead->choose(plan.lead);
    m_delegation->setLead(m_lead->chosen());
}

void PlanMeetingForm::apply(WelcomeBackPlan& plan) const
{
    plan.date = m_date->date();
    plan.time = m_time->time();
    plan.place = m_place->text().trimmed();
    plan.lead = m_lead->chosen();
    plan.delegation = m_delegation->delegation();
    if (m_invite->isChecked()) {
        plan.referring =
            ReferringInvitation{m_agreedBy->chosen(), m_agreedOn->date(), m_reason->text()};
    }
}

void PlanMeetingForm::addTo(FieldSet& fields) const
{
    fields.add(u"meeting_date"_s, fieldOf(m_date));
    fields.add(u"meeting_time"_s, fieldOf(m_time));
    fields.add(u"place"_s, fieldOf(m_place));
    fields.add(u"lead"_s, m_leadField);
    m_delegation->addTo(fields);
    fields.add(u"referring_agreed_by"_s, fieldOf(m_agreedBy));
    fields.add(u"referring_reason"_s, fieldOf(m_reason));
}

QWidget* PlanMeetingForm::firstEdit() const
{
    return focusTarget(m_date);
}

} // namespace freshstart
