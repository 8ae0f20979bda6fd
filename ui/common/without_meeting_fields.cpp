// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/without_meeting_fields.h"

#include "core/documents/wording.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/staff_choice.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/common/typing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

WithoutMeetingFields::WithoutMeetingFields(QDate today, QWidget* parent)
    : PlanPart(parent)
    , m_reason(new QComboBox(this))
    , m_note(new TextArea(this))
    , m_decidedBy(new QComboBox(this))
    , m_decidedOn(new DateField(today, this))
    , m_monitoredBy(new QComboBox(this))
    , m_how(new QLineEdit(this))
    , m_until(new DateField(today, this))
    , m_intervention(new DateField(today, this))
{
    for (const auto reason : {NoMeetingReason::ReEscalation, NoMeetingReason::UnnecessaryDistress,
                              NoMeetingReason::Other}) {
        m_reason->addItem(wording::reason(reason), toCode(reason));
    }
    m_note->setLines(2, 5);
    m_how->setPlaceholderText(tr("for example: a word at registration and after lunch"));
    buildLayout();
    connectAll();
}

void WithoutMeetingFields::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    layout->addWidget(addField(tr("Why no meeting"), m_reason, u"no_meeting_reason"_s,
                               u"noMeetingReasonCombo"_s));
    layout->addLayout(
        fieldRow({addField(tr("Decided by"), m_decidedBy, u"no_meeting_decided_by"_s,
                           u"noMeetingDecidedByCombo"_s),
                  addField(tr("Decided on"), m_decidedOn, u"no_meeting_decided_on"_s,
                           u"noMeetingDecidedOnEdit"_s)}));
    layout->addWidget(addField(tr("What was considered, in a sentence"), m_note,
                               u"no_meeting_note"_s, u"noMeetingNoteEdit"_s));
    layout->addWidget(smallLabel(
        tr("The student is closely monitored after the return; what remains is talked about in the "
           "separate session."),
        this));
    layout->addLayout(
        fieldRow({addField(tr("Monitored by"), m_monitoredBy, u"monitored_by"_s,
                           u"monitoredByCombo"_s),
                  addField(tr("How"), m_how, u"monitoring_how"_s, u"monitoringHowEdit"_s)},
                 {3, 7}));
    layout->addLayout(
        fieldRow({addField(tr("Monitored until"), m_until, u"monitoring_until"_s,
                           u"monitoringUntilEdit"_s),
                  addField(tr("Separate intervention session on"), m_intervention,
                           u"intervention_date"_s, u"interventionDateEdit"_s)}));
}

void WithoutMeetingFields::connectAll()
{
    for (QComboBox* combo : {m_reason, m_decidedBy, m_monitoredBy}) {
        connect(combo, &QComboBox::activated, this, &PlanPart::changed);
    }
    for (DateField* date : {m_decidedOn, m_until, m_intervention}) {
        connect(date, &DateField::changed, this, &PlanPart::changed);
    }
    onTyped(m_how, this, [this] { Q_EMIT changed(); });
    connect(m_note, &QPlainTextEdit::textChanged, this, &PlanPart::changed);
}

void WithoutMeetingFields::setStaff(const std::vector<StaffMember>& staff)
{
    offerStaff(*m_decidedBy, headsAndProprietors(staff));
    offerStaff(*m_monitoredBy, staff);
}

void WithoutMeetingFields::propose(const WelcomeBackPlan& proposal)
{
    const QSignalBlocker quiet(this);
    if (!chosenStaff(*m_decidedBy)) {
        chooseStaff(*m_decidedBy, proposal.noMeetingDecidedBy);
    }
    if (!m_decidedOn->date()) {
        m_decidedOn->setDate(proposal.noMeetingDecidedOn);
    }
    if (!m_until->date() || m_until->date() == m_proposedUntil) {
        m_until->setDate(proposal.monitoring.until);
        m_proposedUntil = proposal.monitoring.until;
    }
    if (!m_intervention->date() || m_intervention->date() == m_proposedIntervention) {
        m_intervention->setDate(proposal.interventionDate);
        m_proposedIntervention = proposal.interventionDate;
    }
}

void WithoutMeetingFields::show(const WelcomeBackPlan& plan)
{
    const QSignalBlocker quiet(this);
    m_reason->setCurrentIndex(m_reason->findData(toCode(plan.noMeetingReason)));
    m_note->setText(plan.noMeetingNote);
    chooseStaff(*m_decidedBy, plan.noMeetingDecidedBy);
    m_decidedOn->setDate(plan.noMeetingDecidedOn);
    chooseStaff(*m_monitoredBy, plan.monitoring.by);
    m_how->setText(plan.monitoring.how);
    m_until->setDate(plan.monitoring.until);
    m_intervention->setDate(plan.interventionDate);
    m_proposedUntil.reset();
    m_proposedIntervention.reset();
}

void WithoutMeetingFields::apply(WelcomeBackPlan& plan) const
{
    plan.noMeetingReason = noMeetingReasonFromCode(m_reason->currentData().toString());
    plan.noMeetingNote = m_note->text();
    plan.noMeetingDecidedBy = chosenStaff(*m_decidedBy);
    plan.noMeetingDecidedOn = m_decidedOn->date();
    plan.monitoring = {chosenStaff(*m_monitoredBy), m_how->text().trimmed(), m_until->date()};
    plan.interventionDate = m_intervention->date();
}

} // namespace freshstart
