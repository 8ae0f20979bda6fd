// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/meeting_card.h"

#include "core/documents/wording.h"
#include "core/welcome_back/welcome_back_rules.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/suspensions/welcome_back_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString nameOf(const std::vector<StaffMember>& staff, std::optional<StaffId> id)
{
    const auto found = std::ranges::find_if(
        staff, [id](const StaffMember& member) { return id && member.id == *id; });
    return found == staff.end() ? QString() : found->name;
}

QString planWords(const IssuedCase& issued)
{
    const WelcomeBackPlan& plan = issued.suspensionCase.welcomeBack;
    if (plan.arrangement != WelcomeBackArrangement::MeetingSet || !plan.date) {
        return wording::arrangement(plan.arrangement);
    }
    QStringList parts{wording::longDate(*plan.date)};
    if (plan.time) {
        parts << wording::time(*plan.time);
    }
    parts << plan.place << nameOf(issued.staff, plan.lead);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

MeetingCard::MeetingCard(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_card(new Card(tr("Welcome back meeting"), this))
    , m_words(bodyLabel(QString(), m_card))
    , m_change(smallButton(tr("Change …"), u"changeMeetingButton"_s, m_card))
    , m_form(new QWidget(this))
    , m_inside(new QVBoxLayout(m_form))
{
    auto* open = smallButton(tr("Open"), u"openMeetingButton"_s, m_card);
    open->setAccessibleName(tr("Open the welcome back meeting"));
    m_change->setAccessibleName(tr("Change the welcome back meeting"));
    auto* row = new QWidget(m_card);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_words, 1);
    line->addWidget(m_change);
    line->addWidget(open);
    m_card->addRow(row);
    auto* leave = plainButton(tr("Leave it"), u"leaveMeetingButton"_s, m_form);
    auto* save = plainButton(tr("Save without a letter"), u"saveMeetingButton"_s, m_form);
    auto* letters = primaryButton(tr("Preview the letters"), u"meetingLettersButton"_s, m_form);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {leave, save, letters}) {
        buttons->addWidget(button);
    }
    m_inside->setContentsMargins(0, 0, 0, 0);
    m_inside->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addWidget(m_form);
    connect(open, &QPushButton::clicked, this, &MeetingCard::openAsked);
    connect(m_change, &QPushButton::clicked, this, [this] { openForm(true); });
    connect(leave, &QPushButton::clicked, this, [this] { openForm(false); });
    connect(save, &QPushButton::clicked, this, [this] {
        if (check()) {
            Q_EMIT saved(typed());
        }
    });
    connect(letters, &QPushButton::clicked, this, [this] {
        if (check()) {
            Q_EMIT lettersAsked(typed());
        }
    });
    m_form->hide();
}

void MeetingCard::show(const IssuedCase& issued)
{
    const bool same = m_case.suspensionCase.welcomeBack == issued.suspensionCase.welcomeBack;
    m_case = issued;
    m_words->setText(planWords(issued));
    m_change->setVisible(issued.isInForce() && m_form->isHidden());
    if (!same) {
        openForm(false); // it has been saved, here or elsewhere
    }
    const bool planned =
        issued.suspensionCase.welcomeBack != WelcomeBackPlan{} || issued.suspension().issuedAt;
    setVisible(issued.isInForce() && planned);
}

void MeetingCard::openForm(bool open)
{
    if (open) {
        if (m_section == nullptr) {
            m_section = new WelcomeBackSection(m_today, m_form);
            m_inside->insertWidget(0, m_section);
            connect(m_section, &FormSection::changed, this, &MeetingCard::sayDoubts);
        }
        m_section->setStaff(m_case.staff);
        m_section->setTimes({m_case.facts.morningStart, m_case.facts.afternoonStart,
                             m_case.facts.afternoonEnd, m_case.calendar});
        m_section->setReferringSchool(m_case.facts.student.hasReferringSchool);
        m_section->setReturn(m_case.findings.back);
        m_section->show(m_case.suspensionCase);
    }
    m_form->setVisible(open);
    m_change->setVisible(!open && m_case.isInForce());
}

WelcomeBackPlan MeetingCard::typed() const
{
    SuspensionCase edited = m_case.suspensionCase;
    m_section->apply(edited);
    return edited.welcomeBack;
}

std::vector<Issue> MeetingCard::issues() const
{
    const WelcomeBackPlan plan = typed();
    PlanFacts facts{m_case.findings.back, m_case.calendar,
                    m_case.facts.rules.interventionWithinSchoolDays, m_case.staff, {}};
    if (m_case.othersOn && plan.date) {
        facts.others = m_case.othersOn(*plan.date, m_case.suspension().id);
    }
    return validate(plan, facts);
}

/// What is doubtful is said while it is being chosen; what is missing, once it is to be saved.
void MeetingCard::sayDoubts()
{
    std::vector<Issue> doubts = issues();
    std::erase_if(doubts, [](const Issue& issue) { return issue.code.endsWith("_missing"_L1); });
    m_section->showIssues(doubts);
}

bool MeetingCard::check()
{
    const std::vector<Issue> found = issues();
    m_section->showIssues(found);
    m_section->focusFirstProblem(found);
    return !hasProblem(found);
}

} // namespace freshstart
