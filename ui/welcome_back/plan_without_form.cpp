// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/plan_without_form.h"

#include "core/documents/wording.h"
#include "ui/common/date_field.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/text_area.h"
#include "ui/welcome_back/staff_choice.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

PlanWithoutForm::PlanWithoutForm(QDate today, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep + space::kHalf);
    buildDecision(layout, today);
    buildAfter(layout, today);
    listen();
}

void PlanWithoutForm::buildDecision(QVBoxLayout* layout, QDate today)
{
    using enum NoMeetingReason;
    m_reason = choiceOf(
        {ReEscalation, UnnecessaryDistress, Other},
        [](NoMeetingReason reason) { return wording::reason(reason); }, this);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note = new TextArea(this);
    m_note->setLines(2, 8);
    m_decidedBy = new StaffChoice(StaffChoice::Who::Everybody, this);
    m_decidedOn = new DateField(today, this);
    layout->addWidget(new Field(tr("Why no meeting"), m_reason, u"planReasonCombo"_s, this));
    layout->addWidget(
        new Field(tr("What was considered, in a sentence"), m_note, u"planReasonNoteEdit"_s, this));
    layout->addLayout(
        fieldRow({new Field(tr("Decided by"), m_decidedBy, u"planDecidedByCombo"_s, this),
                  new Field(tr("Decided on"), m_decidedOn, u"planDecidedOnEdit"_s, this)}));
}

void PlanWithoutForm::buildAfter(QVBoxLayout* layout, QDate today)
{
    m_monitor = new StaffChoice(StaffChoice::Who::Everybody, this);
    m_how = new TextArea(this);
    m_how->setLines(1, 6);
    m_until = new DateField(today, this);
    m_session = new DateField(today, this);
    layout->addWidget(
        smallLabel(tr("The student is closely watched after the return; what remains is "
                      "talked about in a separate session soon after it."),
                   this));
    layout->addLayout(
        fieldRow({new Field(tr("Who watches"), m_monitor, u"planMonitorCombo"_s, this),
                  new Field(tr("Until"), m_until, u"planMonitorUntilEdit"_s, this)}));
    layout->addWidget(new Field(tr("How"), m_how, u"planMonitorHowEdit"_s, this));
    auto* session = new Field(tr("Separate session on"), m_session, u"planSessionEdit"_s, this);
    session->setMaximumWidth(lettersWide(*session, letters::kShortField));
    layout->addWidget(session);
}

void PlanWithoutForm::listen()
{
    for (const QComboBox* combo :
         {m_reason, static_cast<QComboBox*>(m_decidedBy), static_cast<QComboBox*>(m_monitor)}) {
        connect(combo, &QComboBox::activated, this, &PlanWithoutForm::changed);
    }
    for (const DateField* date : {m_decidedOn, m_until, m_session}) {
        connect(date, &DateField::changed, this, &PlanWithoutForm::changed);
    }
    for (const TextArea* text : {m_note, m_how}) {
        connect(text, &QPlainTextEdit::textChanged, this, &PlanWithoutForm::changed);
    }
}

void PlanWithoutForm::setFacts(const MeetingFacts& facts)
{
    m_decidedBy->setStaff(facts.staff);
    m_monitor->setStaff(facts.staff);
}

void PlanWithoutForm::setPlan(const WelcomeBackPlan& plan)
{
    const QSignalBlocker quiet(this);
    choose(m_reason, plan.noMeetingReason);
    m_note->setText(plan.noMeetingNote);
    m_decidedBy->choose(plan.noMeetingDecidedBy);
    m_decidedOn->setDate(plan.noMeetingDecidedOn);
    m_monitor->choose(plan.monitoring.by);
    m_how->setText(plan.monitoring.how);
    m_until->setDate(plan.monitoring.until);
    m_session->setDate(plan.interventionDate);
}

void PlanWithoutForm::apply(WelcomeBackPlan& plan) const
{
    plan.noMeetingReason = chosen<NoMeetingReason>(m_reason);
    plan.noMeetingNote = m_note->text();
    plan.noMeetingDecidedBy = m_decidedBy->chosen();
    plan.noMeetingDecidedOn = m_decidedOn->date();
    plan.monitoring = {m_monitor->chosen(), m_how->text(), m_until->date()};
    plan.interventionDate = m_session->date();
}

void PlanWithoutForm::addTo(FieldSet& fields) const
{
    fields.add(u"no_meeting_reason"_s, fieldOf(m_reason));
    fields.add(u"no_meeting_note"_s, fieldOf(m_note));
    fields.add(u"no_meeting_decided_by"_s, fieldOf(m_decidedBy));
    fields.add(u"monitored_by"_s, fieldOf(m_monitor));
    fields.add(u"monitoring_how"_s, fieldOf(m_how));
    fields.add(u"monitoring_until"_s, fieldOf(m_until));
    fields.add(u"intervention_date"_s, fieldOf(m_session));
}

} // namespace freshstart
