// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/monitoring_card.h"

#include "core/documents/wording.h"
#include "core/welcome_back/after_meeting_rules.h"
#include "ui/common/date_field.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/text_area.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

MonitoringCard::MonitoringCard(QDate today, QWidget* parent)
    : FoldedCard(tr("How it is going"), u"monitoring"_s, parent)
{
    m_note = addText(tr("What was seen"), u"note"_s, u"monitoringNoteEdit"_s);
    m_on = addDate(tr("On"), today, u"noted_on"_s, u"monitoringNotedEdit"_s);
    m_by = new QLineEdit(formBox());
    addField(tr("By"), m_by, u"noted_by"_s, u"monitoringByEdit"_s);
    setSaveText(tr("Keep the note"));
    m_end = linkButton({}, u"monitoringEndButton"_s, this);
    addAction(m_end);
    connect(m_end, &QPushButton::clicked, this, [this] {
        Q_EMIT ended(m_facts.meeting.monitoringEndedOn ? std::nullopt
                                                       : std::optional(m_facts.today));
    });
    m_notesBox = new QWidget(this);
    m_notes = new QVBoxLayout(m_notesBox);
    m_notes->setContentsMargins(0, 0, 0, 0);
    m_notes->setSpacing(space::kStep);
    addBelowWords(m_notesBox);
}

void MonitoringCard::show(const MeetingFacts& facts)
{
    m_facts = facts;
    setVisible(facts.meeting.plan.arrangement == WelcomeBackArrangement::WithoutMeeting ||
               !facts.meeting.monitoringNotes.empty());
    setWords(inWords());
    const bool hasEnded = facts.meeting.monitoringEndedOn.has_value();
    setOpenText(hasEnded ? QString() : tr("Note what was seen …"));
    m_end->setText(hasEnded ? tr("It goes on after all") : tr("The monitoring has ended"));
    showNotes();
}

QString MonitoringCard::inWords() const
{
    if (m_facts.meeting.monitoringEndedOn) {
        return tr("The monitoring ended on %1.")
            .arg(wording::longDate(*m_facts.meeting.monitoringEndedOn));
    }
    const Monitoring& watch = m_facts.meeting.plan.monitoring;
    const QString who = m_facts.nameOf(watch.by);
    if (who.isEmpty()) {
        return tr("Nobody has been asked to watch how %1 settles in yet: change the plan above.")
            .arg(m_facts.forename());
    }
    QString words = tr("%1 watches how %2 settles in").arg(who, m_facts.forename());
    if (watch.until) {
        words = tr("%1, until %2").arg(words, wording::longDate(*watch.until));
    }
    return watch.how.isEmpty() ? words + u'.' : tr("%1: %2").arg(words, watch.how);
}

void MonitoringCard::showNotes()
{
    while (QLayoutItem* item = m_notes->takeAt(0)) {
        takeOut(item->widget());
        delete item;
    }
    for (const MonitoringNote& note : m_facts.meeting.monitoringNotes) {
        auto* box = new QWidget(m_notesBox);
        auto* row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::kCard);
        QString said = wording::longDate(note.notedOn);
        if (!note.notedBy.isEmpty()) {
            said = tr("%1, %2").arg(said, note.notedBy);
        }
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(smallLabel(said, box));
        words->addWidget(bodyLabel(note.note, box));
        auto* remove = smallButton(tr("Remove"), u"monitoringRemoveButton"_s, box);
        remove->setAccessibleName(tr("Remove the note of %1").arg(said));
        row->addLayout(words, 1);
        row->addWidget(remove, 0, Qt::AlignTop);
        m_notes->addWidget(box);
        connect(remove, &QPushButton::clicked, this,
                [this, id = note.id] { Q_EMIT removeAsked(id); });
    }
    m_notesBox->setVisible(!m_facts.meeting.monitoringNotes.empty());
}

void MonitoringCard::fill()
{
    m_note->setText({});
    m_on->setDate(m_facts.today);
    m_by->setText(m_facts.nameOf(m_facts.meeting.plan.monitoring.by));
}

void MonitoringCard::save()
{
    MonitoringNote note;
    note.notedOn = m_on->date().value_or(QDate());
    note.notedBy = m_by->text().trimmed();
    note.note = m_note->text();
    if (accept(validate(note))) {
        Q_EMIT noted(note);
    }
}

} // namespace freshstart
