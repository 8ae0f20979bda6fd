// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/review_card.h"

#include "core/documents/wording.h"
#include "ui/common/date_field.h"
#include "ui/common/labels.h"
#include "ui/common/text_area.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freshstart {

ReviewCard::ReviewCard(QDate today, QWidget* parent)
    : FoldedCard(tr("Looked at again"), u"review"_s, parent)
{
    m_on = addDate(tr("On"), today, u"reviewed_on"_s, u"reviewedOnEdit"_s);
    m_note = addText(tr("How it is going"), u"review_note"_s, u"reviewNoteEdit"_s);
    m_takeBack = linkButton(tr("It has not been looked at yet"), u"reviewTakeBackButton"_s, this);
    addAction(m_takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &ReviewCard::takenBack);
}

void ReviewCard::show(const MeetingFacts& facts)
{
    m_facts = facts;
    const WelcomeBack& meeting = facts.meeting;
    std::optional<QDate> due = meeting.record ? meeting.record->reviewOn : std::nullopt;
    if (!due && meeting.intervention) {
        due = meeting.intervention->reviewOn;
    }
    setVisible(due || meeting.reviewedOn || isUnfolded());
    if (meeting.reviewedOn) {
        const QString day = wording::longDate(*meeting.reviewedOn);
        setWords(meeting.reviewNote.isEmpty() ? tr("On %1.").arg(day)
                                              : tr("On %1: %2").arg(day, meeting.reviewNote),
                 Tone::Good);
    } else if (due) {
        setWords(*due < facts.today
                     ? tr("It was to be looked at again on %1.").arg(wording::longDate(*due))
                     : tr("What was agreed is looked at again on %1.").arg(wording::longDate(*due)),
                 *due < facts.today ? Tone::Alert : Tone::Neutral);
    }
    setOpenText(meeting.reviewedOn ? tr("Change this …") : tr("We have looked at it …"));
    m_takeBack->setVisible(meeting.reviewedOn.has_value());
}

void ReviewCard::fill()
{
    m_on->setDate(m_facts.meeting.reviewedOn.value_or(m_facts.today));
    m_note->setText(m_facts.meeting.reviewNote);
}

void ReviewCard::save()
{
    const auto on = m_on->date();
    if (!on) {
        fields().field(u"reviewed_on"_s)->setIssue(tr("Say on which day."), Severity::Problem);
        m_on->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT reviewed(*on, m_note->text());
}

} // namespace freshstart
