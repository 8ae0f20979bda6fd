// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/lead_change_card.h"

#include "core/welcome_back/after_meeting_rules.h"
#include "ui/common/date_field.h"
#include "ui/common/text_area.h"
#include "ui/welcome_back/delegation_fields.h"
#include "ui/welcome_back/staff_choice.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

LeadChangeCard::LeadChangeCard(QDate today, QWidget* parent)
    : FoldedCard(tr("Leading this meeting"), u"leadChange"_s, parent)
{
    using enum StaffChoice::Who;
    m_staff = new StaffChoice(Everybody, formBox());
    addField(tr("Who does not feel able to lead it"), m_staff, u"staff"_s,
             u"leadChangeStaffCombo"_s);
    m_toldOn = addDate(tr("Headteacher or proprietor told on"), today, u"told_on"_s,
                       u"leadChangeToldEdit"_s);
    m_reason = addText(tr("Why, in a few words"), u"reason"_s, u"leadChangeReasonEdit"_s);
    fields().field(u"reason"_s)->setHint(tr("It stays inside the school."));
    m_successor = new StaffChoice(Everybody, formBox());
    addField(tr("Who leads instead"), m_successor, u"successor"_s, u"leadChangeSuccessorCombo"_s);
    m_delegation = new DelegationFields(u"leadChange"_s, today, true, formBox());
    m_delegation->addTo(fields());
    form()->addWidget(m_delegation);
    setSaveText(tr("Change the lead"));
    connect(m_successor, &QComboBox::currentIndexChanged, this,
            [this] { m_delegation->setLead(m_successor->chosen()); });
}

void LeadChangeCard::show(const MeetingFacts& facts)
{
    m_facts = facts;
    m_staff->setStaff(facts.staff);
    m_successor->setStaff(facts.staff);
    m_delegation->setFacts(facts);
    const WelcomeBackPlan& plan = facts.meeting.plan;
    const bool toCome = plan.arrangement == WelcomeBackArrangement::MeetingSet && plan.lead &&
                        !facts.meeting.record;
    setWords(tr("If this one does not feel right to lead, say so: somebody else takes it, and a "
                "senior leader is there to talk."));
    setOpenText(tr("I don’t feel able to lead this one …"));
    setVisible(toCome || isUnfolded());
}

void LeadChangeCard::fill()
{
    m_staff->choose(m_facts.meeting.plan.lead);
    m_toldOn->setDate(m_facts.today);
    m_reason->setText({});
    m_delegation->setDelegation({});
    m_successor->choose(m_facts.head() == m_facts.meeting.plan.lead ? std::nullopt
                                                                    : m_facts.head());
    m_delegation->setLead(m_successor->chosen());
}

/// Those of the change itself, and those that the new lead brings into the plan.
std::vector<Issue> LeadChangeCard::issuesOf(const LeadChange& change) const
{
    std::vector<Issue> issues = validate(change);
    WelcomeBackPlan plan = m_facts.meeting.plan;
    plan.lead = change.successor;
    plan.delegation = m_delegation->delegation();
    for (Issue issue : validate(plan, m_facts.forPlan({}))) {
        if (issue.field == "delegated_by"_L1) {
            issues.push_back(issue);
        } else if (issue.code == "referring_lead_not_head"_L1) {
            issue.field = u"successor"_s;
            issues.push_back(issue);
        }
    }
    return issues;
}

void LeadChangeCard::save()
{
    LeadChange change;
    change.staff = m_staff->chosen().value_or(StaffId{});
    change.toldOn = m_toldOn->date().value_or(QDate());
    change.reason = m_reason->text();
    change.successor = m_successor->chosen();
    if (accept(issuesOf(change))) {
        Q_EMIT changed(change, m_delegation->delegation());
    }
}

} // namespace freshstart
