// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_form.h"

#include "core/documents/error_text.h"
#include "core/prevention/prevention_rules.h"
#include "ui/common/form_help.h"
#include "ui/common/theme.h"
#include "ui/prevention/action_rows.h"
#include "ui/prevention/agreed_part.h"
#include "ui/prevention/appointment_part.h"
#include "ui/prevention/conversation_part.h"
#include "ui/prevention/outcomes_part.h"
#include "ui/prevention/participants_part.h"
#include "ui/prevention/preparation_part.h"
#include "ui/prevention/standing_part.h"

#include <QVBoxLayout>

namespace freshstart {

PreventionForm::PreventionForm(const PreventionFormFacts& facts, QWidget* parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_appointment(new AppointmentPart(facts.today, facts.staff, facts.headTitle, m_fields, this))
    , m_standing(new StandingPart(facts.today, m_fields, this))
    , m_preparation(new PreparationPart(facts.today, m_fields, this))
    , m_participants(new ParticipantsPart(facts.today, m_fields, this))
    , m_outcomes(nullptr)
    , m_agreed(nullptr)
{
    auto* conversation = new ConversationPart(m_fields, this);
    m_outcomes = new OutcomesPart(facts.today, facts.staff, m_fields, this);
    m_agreed = new AgreedPart(m_fields, this);
    m_parts = {m_appointment,
               m_standing,
               m_preparation,
               m_participants,
               conversation,
               m_outcomes,
               m_agreed};
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kGap);
    for (PreventionPart* part : m_parts) {
        layout->addWidget(part);
    }
    listen();
}

void PreventionForm::listen()
{
    for (const PreventionPart* part : m_parts) {
        connect(part, &PreventionPart::changed, this, &PreventionForm::tell);
        connect(part, &PreventionPart::studentAsked, this, &PreventionForm::studentAsked);
    }
    connect(m_participants, &ParticipantsPart::invitedAsked, this, &PreventionForm::invitedAsked);
    connect(m_participants, &ParticipantsPart::emailAsked, this, &PreventionForm::emailAsked);
    connect(m_agreed, &AgreedPart::heldTicked, m_participants, &ParticipantsPart::markWhoCame);
    connect(m_standing, &PreventionPart::changed, this,
            [this] { m_preparation->setOneOff(m_standing->isOneOff()); });
}

void PreventionForm::tell()
{
    if (m_filling) {
        return;
    }
    spread();
    Q_EMIT changed();
}

/// Which statuses hold hangs on the day of the meeting.
void PreventionForm::spread()
{
    PreventionDetails details;
    m_appointment->read(details);
    const QDate on = details.date.isValid() ? details.date : m_facts.today;
    if (!m_known || on == m_knownOn) {
        return;
    }
    m_knownOn = on;
    for (PreventionPart* part : m_parts) {
        part->know(*m_known, on);
    }
}

void PreventionForm::know(const CallFacts& facts)
{
    m_known = facts;
    m_knownOn = {};
    spread();
}

void PreventionForm::setDetails(const PreventionDetails& details)
{
    m_filling = true;
    m_base = details;
    for (PreventionPart* part : m_parts) {
        part->fill(details);
    }
    m_filling = false;
    spread();
}

PreventionDetails PreventionForm::details() const
{
    PreventionDetails details = m_base;
    for (const PreventionPart* part : m_parts) {
        part->read(details);
    }
    return details;
}

void PreventionForm::adopt(const PreventionDetails& stored)
{
    m_base = stored;
    m_participants->adopt(stored);
    m_outcomes->adopt(stored);
}

std::vector<Issue> PreventionForm::check()
{
    const std::vector<Issue> issues =
        m_known ? validate(details(), PreventionCaseFacts{m_known->student, m_known->support,
                                                          m_facts.staff, m_facts.today})
                : validate(details(), m_facts.staff);
    m_fields.show(issues, [](const Issue& issue) { return sentenceFor(issue); });
    return issues;
}

bool PreventionForm::complainAboutLost()
{
    return complainAboutUnreadable(*this) || m_outcomes->actions()->complainAboutMissing();
}

QWidget* PreventionForm::firstEdit() const
{
    return m_appointment->firstEdit();
}

bool PreventionForm::focusFirst(const std::vector<Issue>& issues) const
{
    return m_fields.focusFirst(issues);
}

} // namespace freshstart
