// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/review_card.h"

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
    , m_today(today)
{
    m_on = addDate(tr("On"), today, u"reviewed_on"_s, u"reviewedOnEdit"_s);
    m_note = addText(tr("How it is going"), u"review_note"_s, u"reviewNoteEdit"_s);
    m_takeBack = linkButton(tr("It has not been looked at yet"), u"reviewTakeBackButton"_s, this);
    addAction(m_takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &ReviewCard::takenBack);
}

void ReviewCard::show(const ReviewStanding& standing)
{
    m_standing = standing;
    setVisible(standing.due || standing.doneOn || isUnfolded());
    if (standing.doneOn) {
        const QString day = wording::longDate(*standing.doneOn);
        setWords(standing.note.isEmpty() ? tr("On %1.").arg(day)
                                         : tr("On %1: %2").arg(day, standing.note),
                 Tone::Good);
    } else if (standing.due) {
        const QString day = wording::longDate(*standing.due);
        const bool late = *standing.due < m_today;
        setWords(late ? tr("It was to be looked at again on %1.").arg(day)
                      : tr("What was agreed is looked at again on %1.").arg(day),
                 late ? Tone::Alert : Tone::Neutral);
    }
    setOpenText(standing.doneOn ? tr("Change this …") : tr("We have looked at it …"));
    m_takeBack->setVisible(standing.doneOn.has_value());
}

void ReviewCard::fill()
{
    m_on->setDate(m_standing.doneOn.value_or(m_today));
    m_note->setText(m_standing.note);
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
