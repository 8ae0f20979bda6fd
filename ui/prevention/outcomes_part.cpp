// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/outcomes_part.h"

#include "core/documents/wording_prevention.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/staff_choice.h"
#include "ui/common/text_area.h"
#include "ui/prevention/action_rows.h"
#include "ui/prevention/course_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <iterator>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// The way forward is the head's to decide (seed 003 3.3), or of who acts for the head.
std::vector<StaffMember> whoDecides(const std::vector<StaffMember>& staff)
{
    std::vector<StaffMember> found;
    std::ranges::copy_if(staff, std::back_inserter(found), [](const StaffMember& member) {
        return member.role == StaffRole::Head || member.mayActForHead;
    });
    return found;
}

/// A tick box cannot break its line; what comes after the comma stands in the field below it.
QString shortly(OutcomeKind kind)
{
    return wording::kind(kind).section(u',', 0, 0);
}

} // namespace

OutcomesPart::OutcomesPart(QDate today, const std::vector<StaffMember>& staff, FieldSet& fields,
                           QWidget* parent)
    : PreventionPart(tr("What came of it"), fields, parent)
    , m_actions(new ActionRows(today, card()))
{
    using enum OutcomeKind;
    for (const OutcomeKind kind :
         {FurtherAssessment, RevisedApproaches, ExternalAgencies, PlanToBeMade, FormalProcedures}) {
        buildOutcome(kind);
    }
    body()->addSpacing(space::kHalf);
    body()->addWidget(smallLabel(tr("Actions of the plan"), card()));
    body()->addWidget(m_actions);
    connect(m_actions, &ActionRows::changed, this, &OutcomesPart::changed);
    buildWayForward(today, staff);
}

void OutcomesPart::buildOutcome(OutcomeKind kind)
{
    const QString code = toCode(kind);
    Outcome outcome{new QCheckBox(shortly(kind), card()), new TextArea(card())};
    outcome.tick->setObjectName(u"outcomeCheck_"_s + code);
    outcome.note->setObjectName(u"outcomeEdit_"_s + code);
    outcome.note->setLines(1, 8);
    outcome.note->setCompact();
    outcome.note->setPlaceholderText(explained(kind));
    outcome.note->setAccessibleName(tr("%1: in words").arg(shortly(kind)));
    outcome.note->hide();
    body()->addWidget(outcome.tick);
    body()->addWidget(outcome.note);
    listenTo(outcome.tick);
    listenTo(outcome.note);
    connect(outcome.tick, &QCheckBox::toggled, outcome.note, &QWidget::setVisible);
    m_outcomes.emplace(kind, outcome);
}

void OutcomesPart::buildWayForward(QDate today, const std::vector<StaffMember>& staff)
{
    m_wayForward = addText(tr("The way forward, as the headteacher decides it"), u"way_forward"_s,
                           u"wayForwardEdit"_s, 2);
    m_decidedBy = new QComboBox(card());
    m_decidedOn = new DateField(today, card());
    m_reviewOn = new DateField(today, card());
    offerStaff(*m_decidedBy, whoDecides(staff));
    body()->addLayout(fieldRow(
        {addField(tr("Decided by"), m_decidedBy, u"decided_by"_s, u"decidedByCombo"_s),
         addField(tr("Decided on"), m_decidedOn, u"decided_on"_s, u"decidedOnEdit"_s),
         addField(tr("Looked at again on"), m_reviewOn, u"review_on"_s, u"reviewOnEdit"_s)},
        {4, 5, 5}));
}

void OutcomesPart::fill(const PreventionDetails& details)
{
    const PreventionResult& result = details.result;
    for (const auto& [kind, outcome] : m_outcomes) {
        const auto& all = result.outcomes;
        const auto found = std::ranges::find(all, kind, &PreventionOutcome::kind);
        outcome.tick->setChecked(found != all.end());
        outcome.note->setText(found != all.end() ? found->note : QString());
    }
    m_actions->setActions(result.actions);
    m_wayForward->setText(result.wayForward);
    chooseStaff(*m_decidedBy, result.decidedBy);
    m_decidedOn->setDate(result.decidedOn);
    m_reviewOn->setDate(result.reviewOn);
}

void OutcomesPart::read(PreventionDetails& details) const
{
    PreventionResult& result = details.result;
    result.outcomes.clear();
    for (const auto& [kind, outcome] : m_outcomes) {
        if (outcome.tick->isChecked()) {
            result.outcomes.push_back({kind, outcome.note->text()});
        }
    }
    result.actions = m_actions->actions();
    result.wayForward = m_wayForward->text();
    result.decidedBy = chosenStaff(*m_decidedBy);
    result.decidedOn = m_decidedOn->date();
    result.reviewOn = m_reviewOn->date();
}

void OutcomesPart::adopt(const PreventionDetails& stored)
{
    m_actions->adopt(stored.result.actions);
}

} // namespace freshstart
