// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/welcome_back_section.h"

#include "core/welcome_back/welcome_back_rules.h"
#include "ui/common/asked_by_fields.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/referring_fields.h"
#include "ui/common/staff_choice.h"
#include "ui/common/typing.h"
#include "ui/common/without_meeting_fields.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

WelcomeBackSection::WelcomeBackSection(QDate today, QWidget* parent)
    : FormSection(tr("Welcome back meeting"), parent)
    , m_today(today)
    , m_choices(new QButtonGroup(this))
{
    m_meeting = buildMeeting(today);
    m_without = new WithoutMeetingFields(today, this);
    adopt(m_without);
    connect(m_without, &PlanPart::changed, this, &WelcomeBackSection::touched);
    buildChoices();
    card()->body()->addWidget(m_meeting);
    card()->body()->addWidget(m_without);
    showPlan({});
}

void WelcomeBackSection::adopt(PlanPart* part)
{
    for (const auto& [name, field] : part->fields()) {
        adoptField(name, field);
    }
}

void WelcomeBackSection::buildChoices()
{
    using enum WelcomeBackArrangement;
    auto* row = new QHBoxLayout;
    const std::array<std::pair<WelcomeBackArrangement, QString>, 3> choices{{
        {MeetingSet, tr("Set now")},
        {ToBeArranged, tr("To be arranged")},
        {WithoutMeeting, tr("Returns without a meeting")},
    }};
    for (const auto& [arrangement, text] : choices) {
        auto* button = new QRadioButton(text, this);
        button->setObjectName(toCode(arrangement) + u"Radio"_s);
        m_choices->addButton(button, static_cast<int>(arrangement));
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_choices, &QButtonGroup::idClicked, this,
            [this](int id) { chosen(static_cast<WelcomeBackArrangement>(id)); });
    card()->body()->insertLayout(0, row);
}

/// What is most likely stands there at once, so that there is little to type.
void WelcomeBackSection::chosen(WelcomeBackArrangement arrangement)
{
    if (arrangement == WelcomeBackArrangement::WithoutMeeting) {
        m_without->propose(proposedWithoutMeeting(m_return, m_times.calendar, m_head, m_today));
    } else if (arrangement == WelcomeBackArrangement::MeetingSet && !m_date->date() &&
               m_return.isValid()) {
        WelcomeBackPlan start = proposal(m_return, m_dayBefore);
        start.place = m_place->text();
        showPlan(start);
    }
    showParts(arrangement);
    touched();
}

QWidget* WelcomeBackSection::buildMeeting(QDate today)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    m_date = new DateField(today, box);
    m_time = new QTimeEdit(QTime(8, 30), box);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_lead = new QComboBox(box);
    m_place = new QLineEdit(box);
    layout->addLayout(fieldRow(
        {addField(tr("Date"), m_date, u"meeting_date"_s, u"meetingDateEdit"_s),
         addField(tr("Time"), m_time, u"meeting_time"_s, u"meetingTimeEdit"_s),
         addField(tr("Led by"), m_lead, u"lead"_s, u"meetingLeadCombo"_s),
         addField(tr("Where"), m_place, u"place"_s, u"meetingPlaceEdit"_s)},
        {5, 2, 3, 2}));
    m_proposals = buildProposals(box);
    m_askedBy = new AskedByFields(today, box);
    m_referring = new ReferringFields(today, box);
    for (QWidget* part : std::initializer_list<QWidget*>{m_proposals, m_askedBy, m_referring}) {
        layout->addWidget(part);
    }
    for (PlanPart* part : std::initializer_list<PlanPart*>{m_askedBy, m_referring}) {
        adopt(part);
        connect(part, &PlanPart::changed, this, &WelcomeBackSection::touched);
    }
    connect(m_date, &DateField::changed, this, &WelcomeBackSection::touched);
    connect(m_time, &QTimeEdit::timeChanged, this, &WelcomeBackSection::touched);
    connect(m_lead, &QComboBox::activated, this, [this] {
        m_askedBy->follow(chosenStaff(*m_lead));
        touched();
    });
    onTyped(m_place, this, [this] { Q_EMIT changed(); });
    return box;
}

/// The two moments at which a meeting is usually held, each a click away.
QWidget* WelcomeBackSection::buildProposals(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kCard);
    auto* returnDay = linkButton(tr("On the day of the return, before the first session"),
                                 u"proposeReturnDayButton"_s, box);
    auto* dayBefore = linkButton(tr("The school day before, after the afternoon"),
                                 u"proposeDayBeforeButton"_s, box);
    row->addWidget(returnDay);
    row->addWidget(dayBefore);
    row->addStretch();
    connect(returnDay, &QPushButton::clicked, this, [this] { takeProposal(false); });
    connect(dayBefore, &QPushButton::clicked, this, [this] { takeProposal(true); });
    return box;
}

void WelcomeBackSection::takeProposal(bool dayBefore)
{
    const WelcomeBackPlan wanted = proposal(m_return, dayBefore);
    {
        const QSignalBlocker quietDate(m_date);
        const QSignalBlocker quietTime(m_time);
        m_date->setDate(wanted.date);
        m_time->setTime(wanted.time.value_or(m_time->time()));
    }
    m_dayBefore = dayBefore;
    // From here on it follows the return again, unless somebody else has been asked to lead.
    m_untouched = plan().lead == m_head && !plan().referring;
    Q_EMIT changed();
}

WelcomeBackPlan WelcomeBackSection::proposal(HalfDay returnMoment, bool dayBefore) const
{
    return dayBefore ? proposedPlanDayBefore(returnMoment, m_times.calendar, m_times.afternoonEnd,
                                             m_head)
                     : proposedPlan(returnMoment, m_times.morningStart, m_times.afternoonStart,
                                    m_head);
}

void WelcomeBackSection::setStaff(const std::vector<StaffMember>& staff)
{
    m_head = headOrProprietor(staff);
    offerStaff(*m_lead, staff);
    m_askedBy->setStaff(staff);
    m_referring->setStaff(staff);
    m_without->setStaff(staff);
}

void WelcomeBackSection::setTimes(MeetingTimes times)
{
    m_times = std::move(times);
}

void WelcomeBackSection::setReferringSchool(bool hasOne)
{
    m_referring->setOffered(hasOne);
}

void WelcomeBackSection::setReferringRefusal(const QString& reason)
{
    m_referring->setRefusal(reason);
}

void WelcomeBackSection::setReturn(HalfDay returnMoment)
{
    m_return = returnMoment;
    m_proposals->setVisible(returnMoment.isValid());
}

void WelcomeBackSection::proposeFor(HalfDay returnMoment)
{
    const bool moved = returnMoment != m_return;
    setReturn(returnMoment);
    if (!returnMoment.isValid()) {
        return;
    }
    if (m_untouched) {
        WelcomeBackPlan next = proposal(returnMoment, m_dayBefore);
        next.place = m_place->text();
        showPlan(next);
    } else if (moved && plan().arrangement == WelcomeBackArrangement::WithoutMeeting) {
        m_without->propose(
            proposedWithoutMeeting(returnMoment, m_times.calendar, m_head, m_today));
    }
}

void WelcomeBackSection::followIfProposed(HalfDay returnMoment)
{
    setReturn(returnMoment);
    for (const bool dayBefore : {false, true}) {
        WelcomeBackPlan proposed = proposal(returnMoment, dayBefore);
        proposed.place = plan().place;
        if (proposed == plan()) {
            m_untouched = true;
            m_dayBefore = dayBefore;
        }
    }
}

void WelcomeBackSection::touched()
{
    m_untouched = false;
    Q_EMIT changed();
}

void WelcomeBackSection::show(const SuspensionCase& suspensionCase)
{
    m_untouched = !suspensionCase.suspension.id;
    m_dayBefore = false;
    showPlan(suspensionCase.welcomeBack);
}

void WelcomeBackSection::showParts(WelcomeBackArrangement arrangement)
{
    m_meeting->setVisible(arrangement == WelcomeBackArrangement::MeetingSet);
    m_without->setVisible(arrangement == WelcomeBackArrangement::WithoutMeeting);
}

void WelcomeBackSection::showPlan(const WelcomeBackPlan& plan)
{
    const QSignalBlocker quietDate(m_date);
    const QSignalBlocker quietTime(m_time);
    m_choices->button(static_cast<int>(plan.arrangement))->setChecked(true);
    showParts(plan.arrangement);
    m_date->setDate(plan.date);
    m_time->setTime(plan.time.value_or(QTime(8, 30)));
    chooseStaff(*m_lead, plan.lead);
    m_place->setText(plan.place);
    m_askedBy->show(plan.delegation, plan.lead);
    m_referring->show(plan.referring);
    m_without->show(plan);
}

WelcomeBackPlan WelcomeBackSection::plan() const
{
    WelcomeBackPlan plan;
    plan.arrangement = static_cast<WelcomeBackArrangement>(m_choices->checkedId());
    if (plan.arrangement == WelcomeBackArrangement::MeetingSet) {
        plan.date = m_date->date();
        plan.time = m_time->time();
        plan.place = m_place->text().trimmed();
        plan.lead = chosenStaff(*m_lead);
        plan.delegation = m_askedBy->value();
        plan.referring = m_referring->value();
    } else if (plan.arrangement == WelcomeBackArrangement::WithoutMeeting) {
        m_without->apply(plan);
    }
    return plan;
}

void WelcomeBackSection::apply(SuspensionCase& suspensionCase) const
{
    suspensionCase.welcomeBack = plan();
}

void WelcomeBackSection::setReadOnly(bool readOnly)
{
    m_meeting->setEnabled(!readOnly);
    m_without->setEnabled(!readOnly);
    for (QAbstractButton* button : m_choices->buttons()) {
        button->setEnabled(!readOnly);
    }
}

} // namespace freshstart
