// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/intervention_part.h"

#include "core/welcome_back/after_meeting_rules.h"
#include "core/welcome_back/intervention_json.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/welcome_back/intervention_form.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace freshstart {

InterventionPart::InterventionPart(const UiContext& context, const MeetingFacts& facts,
                                   QWidget* parent)
    : DraftedPart(context, u"welcome_back_intervention"_s, facts, parent)
    , m_form(new InterventionForm(facts, this))
{
    m_form->setRecord(stored());
    connect(m_form, &InterventionForm::changed, this, &InterventionPart::formChanged);
    begin(m_form);
}

QString InterventionPart::content() const
{
    return QString::fromUtf8(QJsonDocument(toJson(m_form->record())).toJson(QJsonDocument::Compact));
}

void InterventionPart::takeUp(const QString& content)
{
    m_form->setRecord(interventionFromJson(QJsonDocument::fromJson(content.toUtf8()).object()));
}

QWidget* InterventionPart::heldOnEdit() const
{
    return m_form->heldOnEdit();
}

bool InterventionPart::complainAboutLost()
{
    return m_form->complainAboutLost();
}

/// As stored, or one to start from.
InterventionRecord InterventionPart::stored() const
{
    if (m_facts.meeting.intervention) {
        return *m_facts.meeting.intervention;
    }
    InterventionRecord record;
    record.heldOn = m_facts.meeting.plan.interventionDate.value_or(QDate());
    record.ledBy = m_facts.nameOf(m_facts.meeting.plan.monitoring.by);
    return record;
}

/// What it cannot be saved without is said when somebody tries to.
void InterventionPart::showDoubts()
{
    const bool begun = isUnsaved() || m_facts.meeting.intervention.has_value();
    std::vector<Issue> found;
    if (begun && !isWaiting()) {
        found = issues();
    }
    std::erase_if(found, [](const Issue& i) { return i.severity == Severity::Problem; });
    m_form->showIssues(found);
}

void InterventionPart::show(const MeetingFacts& facts)
{
    m_facts = facts;
    if (isUnsaved() || isWaiting()) {
        return;
    }
    if (const InterventionRecord record = stored(); record != m_form->record()) {
        m_form->setRecord(record);
    }
    showDoubts();
}

Result<void> InterventionPart::store()
{
    return m_context.workspace.welcomeBacks().saveIntervention(m_facts.meeting.id,
                                                               m_form->record());
}

std::vector<Issue> InterventionPart::issues() const
{
    return validate(m_form->record(), m_facts.today);
}

void InterventionPart::showRefused(const std::vector<Issue>& issues)
{
    m_form->showIssues(issues);
    m_form->focusFirst(issues);
}

} // namespace freshstart
