// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/talk_card.h"

#include "core/documents/wording.h"
#include "core/documents/wording_welcome_back.h"
#include "core/welcome_back/after_meeting_rules.h"
#include "ui/common/date_field.h"
#include "ui/common/form_help.h"
#include "ui/common/text_area.h"
#include "ui/welcome_back/staff_choice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

TalkCard::TalkCard(QDate today, QWidget* parent)
    : FoldedCard(tr("A conversation with a senior leader"), u"talk"_s, parent)
    , m_today(today)
{
    using enum TalkState;
    m_state = choiceOf(
        {ToOffer, Offered, Held, Declined}, [](TalkState state) { return wording::state(state); },
        formBox());
    addField(tr("How it stands"), m_state, u"talk"_s, u"talkStateCombo"_s);
    m_with = new StaffChoice(StaffChoice::Who::SeniorLeaders, formBox());
    addField(tr("With"), m_with, u"talk_with"_s, u"talkWithCombo"_s);
    m_on = addDate(tr("On"), today, u"talk_on"_s, u"talkOnEdit"_s);
    m_note = addText(tr("Note, if it helps"), u"talk_note"_s, u"talkNoteEdit"_s);
}

void TalkCard::show(const MeetingFacts& facts)
{
    const auto& changes = facts.meeting.leadChanges;
    setVisible(!changes.empty());
    if (changes.empty()) {
        return;
    }
    const auto open = std::ranges::find_if(changes, &LeadChange::talkIsOpen);
    m_change = open != changes.end() ? *open : changes.back();
    m_with->setStaff(facts.staff);
    setWords(inWords(facts), m_change.talk == TalkState::ToOffer ? Tone::Warning : Tone::Neutral);
    setOpenText(m_change.talkIsOpen() ? tr("Note what became of it …") : tr("Change this …"));
}

QString TalkCard::inWords(const MeetingFacts& facts) const
{
    QString words =
        tr("%1 stepped back on %2; %3 leads. The conversation: %4")
            .arg(facts.nameOf(m_change.staff), wording::longDate(m_change.toldOn),
                 facts.nameOf(m_change.successor), wording::inLine(wording::state(m_change.talk)));
    if (const QString with = facts.nameOf(m_change.talkWith); !with.isEmpty()) {
        words = tr("%1, with %2").arg(words, with);
    }
    if (m_change.talkOn) {
        words = tr("%1 on %2").arg(words, wording::longDate(*m_change.talkOn));
    }
    return words + u'.';
}

void TalkCard::fill()
{
    choose(m_state, m_change.talk == TalkState::ToOffer ? TalkState::Offered : m_change.talk);
    m_with->choose(m_change.talkWith);
    m_on->setDate(m_change.talkOn ? m_change.talkOn : std::optional(m_today));
    m_note->setText(m_change.talkNote);
}

void TalkCard::save()
{
    LeadChange change = m_change;
    change.talk = chosen<TalkState>(m_state);
    change.talkWith = m_with->chosen();
    change.talkOn = m_on->date();
    change.talkNote = m_note->text();
    if (accept(validate(change))) {
        Q_EMIT saved(change);
    }
}

} // namespace freshstart
