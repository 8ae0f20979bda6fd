// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/suspension_form.h"

#include "core/suspensions/case_issues.h"
#include "core/suspensions/suspension_rules.h"
#include "ui/common/theme.h"
#include "ui/suspensions/dates_section.h"
#include "ui/suspensions/facts_section.h"
#include "ui/suspensions/provision_section.h"
#include "ui/suspensions/support_section.h"
#include "ui/suspensions/welcome_back_section.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

bool SuspensionFormFacts::isSame(const SuspensionFormFacts& other) const
{
    return school == other.school && staff == other.staff && rules == other.rules &&
           today == other.today && referringRefusal == other.referringRefusal &&
           calendar.entries() == other.calendar.entries();
}

SuspensionForm::SuspensionForm(const SuspensionFormFacts& facts, QWidget* parent)
    : QWidget(parent), m_facts(facts), m_whatHappened(new FactsSection(this)),
      m_dates(new DatesSection(facts.today, this)), m_support(new SupportSection(this)),
      m_provision(new ProvisionSection(facts.today, this)),
      m_welcomeBack(new WelcomeBackSection(facts.today, this)),
      m_sections{m_whatHappened, m_dates, m_support, m_provision, m_welcomeBack}
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    for (FormSection* section : m_sections) {
        layout->addWidget(section);
        connect(section, &FormSection::changed, this, &SuspensionForm::follow);
    }
    std::vector<StaffMember> deciders;
    for (const StaffMember& member : facts.staff) {
        if (member.role == StaffRole::Head) {
            deciders.insert(deciders.begin(), member);
        } else if (member.mayActForHead) {
            deciders.push_back(member);
        }
    }
    m_whatHappened->setDeciders(deciders);
    m_whatHappened->setReasonsOn(facts.today);
    m_welcomeBack->setStaff(facts.staff);
    m_welcomeBack->setReferringRefusal(facts.referringRefusal);
    m_welcomeBack->setTimes({facts.school.morningStart, facts.school.afternoonStart,
                             facts.school.afternoonEnd, facts.calendar});
    m_dates->setCalendar(facts.calendar, facts.today);
}

void SuspensionForm::show(const SuspensionCase& suspensionCase, const StudentRecord& student,
                          std::vector<Suspension> all)
{
    m_case = suspensionCase;
    m_student = student;
    m_all = std::move(all);
    m_following = true;
    m_welcomeBack->setReferringSchool(student.details.referringSchool.has_value());
    for (FormSection* section : m_sections) {
        section->show(suspensionCase);
    }
    m_following = false;
    m_welcomeBack->setReturn(m_dates->returnMoment());
    if (suspensionCase.suspension.id) {
        m_welcomeBack->followIfProposed(m_dates->returnMoment());
    }
    if (suspensionCase.suspension.details.first.isValid()) {
        m_whatHappened->setReasonsOn(suspensionCase.suspension.details.first.date);
    }
    followProvision();
}

CaseFacts SuspensionForm::caseFacts() const
{
    return freshstart::caseFacts(m_facts.school, m_facts.rules, m_student, value().suspension,
                                 m_all);
}

void SuspensionForm::followProvision()
{
    const CaseFacts facts = caseFacts();
    m_provision->follow(findingsOf(facts, m_facts.calendar), facts.student);
    if (m_readOnly) {
        m_provision->hide(); // it goes on below, where it can still be changed
    }
}

/// One change leads to others: the reasons on offer, the provision from day six, the proposed
/// meeting.
void SuspensionForm::follow()
{
    if (m_following) {
        return;
    }
    m_following = true;
    const SuspensionDetails details = value().suspension.details;
    if (details.first.isValid()) {
        m_whatHappened->setReasonsOn(details.first.date);
    }
    followProvision();
    m_welcomeBack->proposeFor(m_dates->returnMoment());
    m_following = false;
    Q_EMIT changed();
}

SuspensionCase SuspensionForm::value() const
{
    SuspensionCase edited = m_case;
    for (const FormSection* section : m_sections) {
        section->apply(edited);
    }
    return edited;
}

HalfDay SuspensionForm::returnMoment() const
{
    return m_dates->returnMoment();
}

void SuspensionForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (FormSection* section : m_sections) {
        section->setReadOnly(readOnly);
    }
    followProvision();
}

PlanFacts SuspensionForm::planFacts(const SuspensionCase& edited) const
{
    PlanFacts facts{m_dates->returnMoment(), m_facts.calendar,
                    m_facts.rules.interventionWithinSchoolDays, m_facts.staff, {}};
    if (m_facts.othersOn && edited.welcomeBack.date) {
        facts.others = m_facts.othersOn(*edited.welcomeBack.date, edited.suspension.id);
    }
    return facts;
}

std::vector<Issue> SuspensionForm::findings() const
{
    const SuspensionCase edited = value();
    const SuspensionDetails& details = edited.suspension.details;
    std::optional<StaffMember> signatory;
    for (const StaffMember& member : m_facts.staff) {
        if (details.decidedBy == member.id) {
            signatory = member;
        }
    }
    std::vector<Issue> issues =
        missingBeforeIssue(m_facts.school, signatory, m_student, details, m_facts.calendar);
    for (const Issue& issue : validate(details, m_facts.calendar, m_facts.today)) {
        // What is missing has been said already, and louder.
        if (!issue.code.startsWith("missing_"_L1)
            && std::ranges::find(issues, issue.code, &Issue::code) == issues.end()) {
            issues.push_back(issue);
        }
    }
    const auto plan = validate(edited.welcomeBack, planFacts(edited));
    issues.insert(issues.end(), plan.begin(), plan.end());
    const auto recipients = recipientDoubts(m_student);
    issues.insert(issues.end(), recipients.begin(), recipients.end());
    const auto ofCase = caseIssues(caseFacts(), m_facts.calendar);
    issues.insert(issues.end(), ofCase.begin(), ofCase.end());
    return issues;
}

std::vector<Issue> SuspensionForm::check()
{
    std::vector<Issue> issues = findings();
    for (Issue& issue : issues) {
        if (issue.field == "last_date"_L1 || issue.field == "half_days"_L1) {
            issue.field = u"first_date"_s; // one calendar holds them all
        }
    }
    std::vector<Issue> shown = issues;
    if (!m_markMissing) {
        std::erase_if(shown, [](const Issue& issue) {
            return issue.code.startsWith("missing_"_L1) || issue.code.endsWith("_missing"_L1);
        });
    }
    for (FormSection* section : m_sections) {
        section->showIssues(shown);
    }
    return issues;
}

bool SuspensionForm::focusField(const QString& name)
{
    return std::ranges::any_of(m_sections,
                               [&](FormSection* section) { return section->focusField(name); });
}

bool SuspensionForm::focusFirstProblem(const std::vector<Issue>& issues)
{
    return std::ranges::any_of(
        m_sections, [&](FormSection* section) { return section->focusFirstProblem(issues); });
}

} // namespace freshstart
