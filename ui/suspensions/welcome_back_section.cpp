// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/welcome_back_section.h"

#include "core/documents/wording.h"
#include "core/welcome_back/welcome_back_rules.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/text_area.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

WelcomeBackSection::WelcomeBackSection(QDate today, QWidget* parent)
    : FormSection(tr("Welcome back meeting"), parent), m_choices(new QButtonGroup(this))
{
    m_meeting = buildMeeting(today);
    m_without = buildWithout(today);
    buildChoices();
    card()->body()->addWidget(m_meeting);
    card()->body()->addWidget(m_without);
    showPlan({});
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
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) {
        m_meeting->setVisible(id == static_cast<int>(MeetingSet));
        m_without->setVisible(id == static_cast<int>(WithoutMeeting));
        touched();
    });
    card()->body()->insertLayout(0, row);
}

QWidget* WelcomeBackSection::buildMeeting(QDate today)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
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
    connect(m_date, &DateField::changed, this, &WelcomeBackSection::touched);
    connect(m_time, &QTimeEdit::timeChanged, this, &WelcomeBackSection::touched);
    connect(m_lead, &QComboBox::activated, this, &WelcomeBackSection::touched);
    connect(m_place, &QLineEdit::textEdited, this, &FormSection::changed);
    return box;
}

QWidget* WelcomeBackSection::buildWithout(QDate today)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_reason = new QComboBox(box);
    for (const auto reason :
         {NoMeetingReason::ReEscalation, NoMeetingReason::UnnecessaryDistress, NoMeetingReason::Other}) {
        m_reason->addItem(wording::reason(reason), toCode(reason));
    }
    m_intervention = new DateField(today, box);
    m_note = new TextArea(box);
    m_note->setLines(2, 5);
    layout->addLayout(fieldRow(
        {addField(tr("Why no meeting"), m_reason, u"no_meeting_reason"_s, u"noMeetingReasonCombo"_s),
         addField(tr("Separate intervention session on"), m_intervention, u"intervention_date"_s,
                  u"interventionDateEdit"_s)}));
    layout->addWidget(addField(tr("What was considered, in a sentence"), m_note,
                               u"no_meeting_note"_s, u"noMeetingNoteEdit"_s));
    layout->addWidget(smallLabel(
        tr("The student is closely monitored after the return; what remains is talked about in the "
           "separate session."),
        box));
    connect(m_reason, &QComboBox::activated, this, &WelcomeBackSection::touched);
    connect(m_intervention, &DateField::changed, this, &WelcomeBackSection::touched);
    connect(m_note, &QPlainTextEdit::textChanged, this, &FormSection::changed);
    return box;
}

void WelcomeBackSection::setStaff(const std::vector<StaffMember>& staff, std::optional<StaffId> head)
{
    const QVariant chosen = m_lead->currentData();
    m_head = head;
    m_lead->clear();
    m_lead->addItem(tr("Choose …"), 0);
    for (const StaffMember& member : staff) {
        m_lead->addItem(member.name, member.id.number);
    }
    m_lead->setCurrentIndex(std::max(0, m_lead->findData(chosen)));
}

void WelcomeBackSection::setSessionTimes(QTime morningStart, QTime afternoonStart)
{
    m_morningStart = morningStart;
    m_afternoonStart = afternoonStart;
}

void WelcomeBackSection::proposeFor(HalfDay returnMoment)
{
    if (!m_untouched || !returnMoment.isValid()) {
        return;
    }
    WelcomeBackPlan proposal = proposedPlan(returnMoment, m_morningStart, m_afternoonStart, m_head);
    proposal.place = m_place->text();
    showPlan(proposal);
}

void WelcomeBackSection::followIfProposed(HalfDay returnMoment)
{
    WelcomeBackPlan proposal = proposedPlan(returnMoment, m_morningStart, m_afternoonStart, m_head);
    proposal.place = plan().place;
    m_untouched = m_untouched || proposal == plan();
}

void WelcomeBackSection::touched()
{
    m_untouched = false;
    Q_EMIT changed();
}

void WelcomeBackSection::show(const SuspensionCase& suspensionCase)
{
    m_untouched = !suspensionCase.suspension.id;
    showPlan(suspensionCase.welcomeBack);
}

void WelcomeBackSection::showPlan(const WelcomeBackPlan& plan)
{
    const QSignalBlocker quietDate(m_date);
    const QSignalBlocker quietTime(m_time);
    const QSignalBlocker quietIntervention(m_intervention);
    m_choices->button(static_cast<int>(plan.arrangement))->setChecked(true);
    m_meeting->setVisible(plan.arrangement == WelcomeBackArrangement::MeetingSet);
    m_without->setVisible(plan.arrangement == WelcomeBackArrangement::WithoutMeeting);
    m_date->setDate(plan.date);
    m_time->setTime(plan.time.value_or(QTime(8, 30)));
    m_lead->setCurrentIndex(std::max(0, m_lead->findData(plan.lead.value_or(StaffId{}).number)));
    m_place->setText(plan.place);
    m_reason->setCurrentIndex(m_reason->findData(toCode(plan.noMeetingReason)));
    m_note->setText(plan.noMeetingNote);
    m_intervention->setDate(plan.interventionDate);
}

WelcomeBackPlan WelcomeBackSection::plan() const
{
    WelcomeBackPlan plan;
    plan.arrangement = static_cast<WelcomeBackArrangement>(m_choices->checkedId());
    if (plan.arrangement == WelcomeBackArrangement::MeetingSet) {
        plan.date = m_date->date();
        plan.time = m_time->time();
        plan.place = m_place->text().trimmed();
        const qint64 lead = m_lead->currentData().toLongLong();
        plan.lead = lead > 0 ? std::optional(StaffId{lead}) : std::nullopt;
    } else if (plan.arrangement == WelcomeBackArrangement::WithoutMeeting) {
        plan.noMeetingReason = noMeetingReasonFromCode(m_reason->currentData().toString());
        plan.noMeetingNote = m_note->text();
        plan.interventionDate = m_intervention->date();
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
