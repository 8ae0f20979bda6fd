// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/incident_card.h"

#include "ui/common/card.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/text_area.h"
#include "ui/welcome_back/staff_choice.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

IncidentCard::IncidentCard(QWidget* parent)
    : QWidget(parent)
{
    auto* card = new Card(tr("About what happened"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    buildIncident(card);
    buildApology(card);
    showDetail();
}

void IncidentCard::buildIncident(Card* card)
{
    m_minimum = new QRadioButton(tr("Kept to a minimum: it is behind us"), card);
    m_detail = new QRadioButton(tr("Talked through in detail, for somebody’s safety"), card);
    m_minimum->setObjectName(u"incidentMinimumRadio"_s);
    m_detail->setObjectName(u"incidentDetailRadio"_s);
    auto* choice = new QButtonGroup(this);
    choice->addButton(m_minimum);
    choice->addButton(m_detail);
    m_minimum->setChecked(true);
    m_detailBox = new QWidget(card);
    m_reason = new TextArea(m_detailBox);
    m_lead = new StaffChoice(StaffChoice::Who::HeadOrProprietor, m_detailBox);
    m_agreed = new TextArea(m_detailBox);
    m_reason->setLines(2, 10);
    m_agreed->setLines(2, 10);
    auto* lead =
        new Field(tr("Who was there and led it"), m_lead, u"incidentLeadCombo"_s, m_detailBox);
    lead->setHint(
        tr("Only the headteacher or the proprietor: so that everybody knows that safety is "
           "looked after, and whoever leads the meeting can keep to the fresh start."));
    auto* layout = new QVBoxLayout(m_detailBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep + space::kHalf);
    layout->addWidget(new Field(tr("The safety reason: for whom, and why"), m_reason,
                                u"incidentEdit"_s, m_detailBox));
    layout->addWidget(lead);
    layout->addWidget(new Field(tr("What was agreed for everybody’s safety"), m_agreed,
                                u"incidentAgreedEdit"_s, m_detailBox));
    card->body()->addWidget(m_minimum);
    card->body()->addWidget(m_detail);
    card->body()->addWidget(m_detailBox);
    connect(m_detail, &QRadioButton::toggled, this, [this] {
        showDetail();
        Q_EMIT changed();
    });
    connect(m_reason, &QPlainTextEdit::textChanged, this, &IncidentCard::changed);
    connect(m_lead, &QComboBox::activated, this, &IncidentCard::changed);
    connect(m_agreed, &QPlainTextEdit::textChanged, this, &IncidentCard::changed);
}

void IncidentCard::buildApology(Card* card)
{
    m_apology = new TextArea(card);
    m_apology->setLines(1, 8);
    auto* field =
        new Field(tr("An apology, if one was offered"), m_apology, u"apologyEdit"_s, card);
    field->setHint(tr("Never asked for, and no condition for the return."));
    m_acknowledged = new QCheckBox(tr("It was acknowledged as a positive step"), card);
    m_acknowledged->setObjectName(u"apologyAcknowledgedCheck"_s);
    card->body()->addWidget(field);
    card->body()->addWidget(m_acknowledged);
    connect(m_apology, &QPlainTextEdit::textChanged, this, [this] {
        m_acknowledged->setVisible(!m_apology->text().isEmpty());
        Q_EMIT changed();
    });
    connect(m_acknowledged, &QCheckBox::toggled, this, &IncidentCard::changed);
}

void IncidentCard::showDetail()
{
    m_detailBox->setVisible(m_detail->isChecked());
    m_acknowledged->setVisible(!m_apology->text().isEmpty());
}

void IncidentCard::setStaff(const std::vector<StaffMember>& staff)
{
    m_lead->setStaff(staff);
}

void IncidentCard::addTo(FieldSet& fields) const
{
    fields.add(u"incident_discussed"_s, fieldOf(m_reason));
    fields.add(u"incident_lead"_s, fieldOf(m_lead));
    fields.add(u"incident_agreed"_s, fieldOf(m_agreed));
    fields.add(u"offered_apology"_s, fieldOf(m_apology));
}

void IncidentCard::setRecord(const WelcomeBackRecord& record)
{
    (record.incidentInDetail ? m_detail : m_minimum)->setChecked(true);
    m_reason->setText(record.incidentDiscussed);
    m_lead->choose(record.incidentLead);
    m_agreed->setText(record.incidentAgreed);
    m_apology->setText(record.offeredApology);
    m_acknowledged->setChecked(record.apologyAcknowledged);
    showDetail();
}

void IncidentCard::apply(WelcomeBackRecord& record) const
{
    record.incidentInDetail = m_detail->isChecked();
    if (record.incidentInDetail) {
        record.incidentDiscussed = m_reason->text();
        record.incidentLead = m_lead->chosen();
        record.incidentAgreed = m_agreed->text();
    }
    record.offeredApology = m_apology->text();
    record.apologyAcknowledged = m_acknowledged->isChecked() && !record.offeredApology.isEmpty();
}

} // namespace freshstart
