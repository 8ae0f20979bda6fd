// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/plan_card.h"

#include "core/documents/error_text.h"
#include "ui/common/card.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/welcome_back/plan_meeting_form.h"
#include "ui/welcome_back/plan_without_form.h"
#include "ui/welcome_back/plan_words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

PlanCard::PlanCard(QDate today, OthersOn othersOn, QWidget* parent)
    : QWidget(parent)
    , m_othersOn(std::move(othersOn))
    , m_card(new Card(tr("The meeting"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    buildWords();
    m_editor = buildEditor(today);
    m_card->body()->addWidget(m_editor);
    m_editor->hide();
}

void PlanCard::buildWords()
{
    m_wordsBox = new QWidget(m_card);
    m_words = bodyLabel({}, m_wordsBox);
    m_words->setObjectName(u"planWords"_s);
    m_agreements = mutedLabel({}, m_wordsBox);
    m_agreements->setObjectName(u"planAgreements"_s);
    m_told = smallLabel({}, m_wordsBox);
    m_told->setObjectName(u"planTold"_s);
    m_change = plainButton({}, u"moveMeetingButton"_s, m_wordsBox);
    m_tell = linkButton(tr("Letter to the family …"), u"tellFamilyButton"_s, m_wordsBox);
    m_calendar = linkButton(tr("Calendar file …"), u"calendarFileButton"_s, m_wordsBox);
    auto* links = new QHBoxLayout;
    links->setSpacing(space::kCard);
    links->addWidget(m_tell);
    links->addWidget(m_calendar);
    links->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kHalf);
    words->addWidget(m_words);
    words->addWidget(m_agreements);
    words->addWidget(m_told);
    words->addLayout(links);
    auto* layout = new QHBoxLayout(m_wordsBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    layout->addLayout(words, 1);
    layout->addWidget(m_change, 0, Qt::AlignTop);
    m_card->body()->addWidget(m_wordsBox);
    connect(m_change, &QPushButton::clicked, this, &PlanCard::edit);
    connect(m_calendar, &QPushButton::clicked, this, &PlanCard::calendarAsked);
    connect(m_tell, &QPushButton::clicked, this,
            [this] { Q_EMIT lettersAsked(m_facts.meeting.plan); });
}

QWidget* PlanCard::buildEditor(QDate today)
{
    auto* editor = new QWidget(m_card);
    m_meeting = new PlanMeetingForm(today, editor);
    m_without = new PlanWithoutForm(today, editor);
    m_meeting->addTo(m_fields);
    m_without->addTo(m_fields);
    m_note = smallLabel({}, editor);
    m_note->setObjectName(u"planNote"_s);
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep + space::kHalf);
    layout->addWidget(buildChoices(editor));
    layout->addWidget(m_meeting);
    layout->addWidget(m_without);
    layout->addWidget(m_note);
    layout->addWidget(buildButtons(editor));
    connect(m_meeting, &PlanMeetingForm::changed, this, &PlanCard::edited);
    connect(m_without, &PlanWithoutForm::changed, this, &PlanCard::edited);
    return editor;
}

QWidget* PlanCard::buildChoices(QWidget* editor)
{
    using enum WelcomeBackArrangement;
    const std::array<std::pair<WelcomeBackArrangement, QString>, 3> choices{{
        {MeetingSet, tr("A meeting")},
        {ToBeArranged, tr("To be arranged")},
        {WithoutMeeting, tr("Returns without a meeting")},
    }};
    auto* box = new QWidget(editor);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kCard);
    m_arrangement = new QButtonGroup(this);
    for (const auto& [arrangement, text] : choices) {
        auto* button = new QRadioButton(text, box);
        button->setObjectName(u"plan_"_s + toCode(arrangement) + u"_radio"_s);
        m_arrangement->addButton(button, static_cast<int>(arrangement));
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_arrangement, &QButtonGroup::idClicked, this, [this] {
        showArrangement();
        edited();
    });
    return box;
}

QWidget* PlanCard::buildButtons(QWidget* editor)
{
    auto* box = new QWidget(editor);
    m_letters = primaryButton(tr("Preview the letters"), u"planLettersButton"_s, box);
    m_arrange = plainButton({}, u"arrangeMeetingButton"_s, box);
    auto* cancel = plainButton(tr("Leave it as it was"), u"cancelMoveButton"_s, box);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kStep);
    for (QPushButton* button : {m_letters, m_arrange, cancel}) {
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_letters, &QPushButton::clicked, this, [this] {
        if (accept()) {
            Q_EMIT lettersAsked(typed());
        }
    });
    connect(m_arrange, &QPushButton::clicked, this, [this] {
        if (accept()) {
            Q_EMIT arrangeAsked(typed());
        }
    });
    connect(cancel, &QPushButton::clicked, this, &PlanCard::stopEditing);
    return box;
}

void PlanCard::show(const MeetingFacts& facts)
{
    const bool hasChanged = facts.meeting.plan != m_facts.meeting.plan;
    m_facts = facts;
    m_meeting->setFacts(facts);
    m_without->setFacts(facts);
    m_words->setText(planInWords(facts));
    const QString agreements = agreementsInWords(facts);
    m_agreements->setText(agreements);
    m_agreements->setVisible(!agreements.isEmpty());
    const bool isOpen = facts.meeting.plan.arrangement == WelcomeBackArrangement::ToBeArranged;
    m_change->setText(isOpen ? tr("Set a meeting") : tr("Change …"));
    m_change->setAccessibleName(isOpen ? tr("Set a meeting") : tr("Change the meeting"));
    const QString back = facts.backInWords();
    m_note->setText(back.isEmpty()
                        ? tr("The date of the return stays what it is, whatever is arranged here.")
                        : tr("The return stays %1, whatever is arranged here.").arg(back));
    m_calendar->setVisible(facts.meeting.plan.arrangement == WelcomeBackArrangement::MeetingSet &&
                           facts.meeting.plan.date);
    showTold();
    if (hasChanged) {
        stopEditing();
    }
}

/// The letters speak of an issued suspension only; of a draft nobody has been told anything.
void PlanCard::showTold()
{
    const bool knows = isTold(m_facts.meeting.told, m_facts.meeting.plan);
    m_told->setText(knows ? tr("The family has been told by letter.")
                          : tr("The family has not been told of this by letter yet."));
    m_told->setProperty("tone", knows ? u"muted"_s : u"warning"_s);
    restyle(m_told);
    m_told->setVisible(m_facts.isInForce());
    m_tell->setVisible(m_facts.isInForce() && !knows);
}

void PlanCard::edit()
{
    using enum WelcomeBackArrangement;
    const WelcomeBackPlan& plan = m_facts.meeting.plan;
    const School& school = m_facts.school;
    m_meeting->setPlan(plan.arrangement == MeetingSet
                           ? plan
                           : proposedPlan(m_facts.back(), school.morningStart,
                                          school.afternoonStart, m_facts.head()));
    m_without->setPlan(plan.arrangement == WithoutMeeting
                           ? plan
                           : proposedWithoutMeeting(m_facts.back(), m_facts.calendar,
                                                    m_facts.head(), m_facts.today));
    const auto shown = plan.arrangement == ToBeArranged ? MeetingSet : plan.arrangement;
    m_arrangement->button(static_cast<int>(shown))->setChecked(true);
    m_wordsBox->hide();
    m_editor->show();
    showArrangement();
    edited();
    m_untouched = typedInto(*m_editor);
    m_arrangement->checkedButton()->setFocus(Qt::OtherFocusReason);
    if (shown == MeetingSet) {
        m_meeting->firstEdit()->setFocus(Qt::OtherFocusReason);
    }
}

bool PlanCard::isUnsaved() const
{
    return !m_editor->isHidden() && typedInto(*m_editor) != m_untouched;
}

void PlanCard::stopEditing()
{
    m_editor->hide();
    m_wordsBox->show();
}

WelcomeBackArrangement PlanCard::chosenArrangement() const
{
    return static_cast<WelcomeBackArrangement>(m_arrangement->checkedId());
}

void PlanCard::showArrangement()
{
    m_meeting->setVisible(chosenArrangement() == WelcomeBackArrangement::MeetingSet);
    m_without->setVisible(chosenArrangement() == WelcomeBackArrangement::WithoutMeeting);
}

/// While somebody is still choosing, only doubts are shown: a clash, a day off. What is missing is
/// said when it is to be used.
void PlanCard::edited()
{
    const WelcomeBackPlan plan = typed();
    std::vector<Issue> doubts = issuesOf(plan);
    std::erase_if(doubts, [](const Issue& issue) {
        return issue.severity == Severity::Problem || issue.code.endsWith("_missing"_L1);
    });
    m_fields.show(doubts, [](const Issue& issue) { return sentenceFor(issue); });
    const bool tells = m_facts.isInForce() && !isTold(m_facts.meeting.told, plan);
    m_letters->setVisible(tells);
    m_arrange->setText(tells ? tr("Save without a letter") : tr("Save"));
}

WelcomeBackPlan PlanCard::typed() const
{
    WelcomeBackPlan plan;
    plan.arrangement = chosenArrangement();
    if (plan.arrangement == WelcomeBackArrangement::MeetingSet) {
        m_meeting->apply(plan);
    } else if (plan.arrangement == WelcomeBackArrangement::WithoutMeeting) {
        m_without->apply(plan);
    }
    return plan;
}

std::vector<Issue> PlanCard::issuesOf(const WelcomeBackPlan& plan) const
{
    return validate(
        plan, m_facts.forPlan(plan.date ? m_othersOn(*plan.date) : std::vector<MeetingHour>()));
}

bool PlanCard::accept()
{
    const std::vector<Issue> issues = issuesOf(typed());
    m_fields.show(issues, [](const Issue& issue) { return sentenceFor(issue); });
    QWidget& shown = chosenArrangement() == WelcomeBackArrangement::MeetingSet
                         ? static_cast<QWidget&>(*m_meeting)
                         : *m_without;
    if (complainAboutUnreadable(shown)) {
        return false;
    }
    m_fields.focusFirst(issues);
    return !hasProblem(issues);
}

} // namespace freshstart
