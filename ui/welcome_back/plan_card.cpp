// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/plan_card.h"

#include "core/documents/error_text.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/time_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

PlanCard::PlanCard(QDate today, const std::vector<StaffMember>& staff, Check check, QWidget* parent)
    : QWidget(parent)
    , m_check(std::move(check))
    , m_card(new Card(tr("The meeting"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    buildWords();
    buildEditor(today, staff);
    m_editor->hide();
}

void PlanCard::buildWords()
{
    m_wordsBox = new QWidget(m_card);
    m_words = bodyLabel({}, m_wordsBox);
    m_words->setObjectName(u"planWords"_s);
    m_change = plainButton({}, u"moveMeetingButton"_s, m_wordsBox);
    auto* layout = new QHBoxLayout(m_wordsBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_change);
    m_card->body()->addWidget(m_wordsBox);
    connect(m_change, &QPushButton::clicked, this, &PlanCard::edit);
}

void PlanCard::buildEditor(QDate today, const std::vector<StaffMember>& staff)
{
    m_editor = new QWidget(m_card);
    m_date = new DateField(today, m_editor);
    m_time = new TimeField(m_editor);
    m_place = new QLineEdit(m_editor);
    m_lead = new QComboBox(m_editor);
    m_lead->addItem(tr("Choose …"), 0);
    for (const StaffMember& member : staff) {
        m_lead->addItem(member.name, member.id.number);
    }
    const auto field = [this](const QString& label, QWidget* editor, const QString& name,
                              const QString& objectName) {
        auto* made = new Field(label, editor, objectName, m_editor);
        m_fields.add(name, made);
        return made;
    };
    auto* layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep + space::kHalf);
    layout->addLayout(fieldRow({field(tr("Date"), m_date, u"meeting_date"_s, u"planDateEdit"_s),
                                field(tr("Time"), m_time, u"meeting_time"_s, u"planTimeEdit"_s)},
                               {3, 1}));
    layout->addLayout(fieldRow({field(tr("Led by"), m_lead, u"lead"_s, u"planLeadCombo"_s),
                                field(tr("Where"), m_place, u"place"_s, u"planPlaceEdit"_s)}));
    m_note = smallLabel({}, m_editor);
    m_note->setObjectName(u"planNote"_s);
    layout->addWidget(m_note);
    m_arrange = plainButton({}, u"arrangeMeetingButton"_s, m_editor);
    auto* cancel = plainButton(tr("Leave it as it was"), u"cancelMoveButton"_s, m_editor);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_arrange);
    buttons->addWidget(cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_card->body()->addWidget(m_editor);
    connect(m_arrange, &QPushButton::clicked, this, &PlanCard::arrange);
    connect(cancel, &QPushButton::clicked, this, &PlanCard::stopEditing);
}

void PlanCard::setPlan(const WelcomeBackPlan& plan, const QString& words,
                       const WelcomeBackPlan& proposal, const QString& backInWords)
{
    const bool isSet = plan.arrangement == WelcomeBackArrangement::MeetingSet;
    m_plan = plan;
    m_proposal = isSet ? plan : proposal;
    m_words->setText(words);
    m_change->setText(isSet ? tr("Move the meeting") : tr("Set a meeting"));
    m_arrange->setText(isSet ? tr("Keep the new arrangement") : tr("Set the meeting"));
    m_note->setText(backInWords.isEmpty()
                        ? tr("The date of the return stays what it is, whenever the meeting is.")
                        : tr("The return stays %1, whenever the meeting is. Let the family know "
                             "about a new time.")
                              .arg(backInWords));
    stopEditing();
}

void PlanCard::edit()
{
    m_date->setDate(m_proposal.date);
    m_time->setTime(m_proposal.time);
    m_place->setText(m_proposal.place);
    m_lead->setCurrentIndex(
        std::max(0, m_lead->findData(m_proposal.lead.value_or(StaffId{}).number)));
    m_fields.show({}, [](const Issue& issue) { return sentenceFor(issue); });
    m_wordsBox->hide();
    m_editor->show();
    focusTarget(m_date)->setFocus(Qt::OtherFocusReason);
}

void PlanCard::stopEditing()
{
    m_editor->hide();
    m_wordsBox->show();
}

WelcomeBackPlan PlanCard::edited() const
{
    WelcomeBackPlan plan;
    plan.arrangement = WelcomeBackArrangement::MeetingSet;
    plan.date = m_date->date();
    plan.time = m_time->time();
    plan.place = m_place->text().trimmed();
    const qint64 lead = m_lead->currentData().toLongLong();
    plan.lead = lead > 0 ? std::optional(StaffId{lead}) : std::nullopt;
    return plan;
}

void PlanCard::arrange()
{
    const WelcomeBackPlan plan = edited();
    const std::vector<Issue> issues = m_check(plan);
    m_fields.show(issues, [](const Issue& issue) { return sentenceFor(issue); });
    if (!m_fields.focusFirst(issues)) {
        Q_EMIT arrangeAsked(plan);
    }
}

} // namespace freshstart
